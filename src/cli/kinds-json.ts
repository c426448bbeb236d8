// Kinds of finding → JSON. The shape is a promise: fields may be added under the same version.

import type { AnyKind } from '../compile-kinds.ts'
import type { Message, Severity } from '../diagnostics/diagnostic.ts'
import { isWeighable } from './explanation.ts'

interface JsonKind {
  readonly code: string
  readonly severity: Severity
  readonly summary: Message
  readonly basis: string | null
  /** Whether `checks` in report.yaml may weaken it. */
  readonly weakens: 'yes' | 'with-reason' | 'no'
  /** Looked for only where `checks` names it. */
  readonly optional: boolean
  readonly examples: {
    /** Absent: they are paragraphs. */
    readonly place?: 'manifest'
    readonly found: readonly string[]
    readonly silent: readonly string[]
  } | null
}

export function kindsToJson(kinds: readonly AnyKind[]) {
  return { version: 1, rules: kinds.map(kindToJson) } as const
}

export function kindToJson(kind: AnyKind): JsonKind {
  const { code, severity, summary, basis = null, optional = false, examples = null } = kind
  return { code, severity, summary, basis, weakens: isWeighable(kind), optional, examples }
}
