// A rule looks at the finished report and its paper and yields findings. It cannot set its own code or weight:
// check/run-rules.ts stamps both.

import type { Finding, Message, Severity } from '../diagnostics/diagnostic.ts'
import type { Doc } from './doc.ts'
import type { Profile } from './profile.ts'
import type { Report } from './report.ts'

export interface Checked<E> {
  readonly report: Report<E>
  readonly doc: Doc
  readonly profile: Profile
}

/** Texts that a paragraph of a report may have: what the rule must find, and what it must leave alone. */
export interface RuleExamples {
  /** They are lines of report.yaml instead. */
  readonly place?: 'manifest'
  readonly found: readonly string[]
  readonly silent: readonly string[]
}

/** `id` is the finding's code: `area/what`; rules of a template take the template's id as area. */
export interface Rule<E = unknown> {
  readonly id: string
  readonly summary: Message
  readonly severity: Severity
  readonly basis?: string
  /** Runs only where the project's checks name it: a matter of taste, or of one house. */
  readonly optional?: true
  /** Printed by `report explain`, and run by a test. */
  readonly examples?: RuleExamples
  /** It asks the manifest for the year or the organ: it does not run where stand-ins may be there in their place. */
  readonly needsManifest?: true
  check(input: Checked<E>): Iterable<Finding>
}
