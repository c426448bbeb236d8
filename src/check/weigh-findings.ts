// Everything that was found → what is said of it: weighed as the project says, and silenced where a comment says so.

import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { CheckSettings } from '../model/check-setting.ts'
import type { Comment } from '../model/comment.ts'
import type { FactGroup } from '../model/facts.ts'
import { applyChecks, type WeighedKind } from './settings/apply-checks.ts'
import { applySilences, type Silenced } from './silence/apply-silences.ts'

export interface Weighing {
  readonly checks: CheckSettings
  readonly comments: readonly Comment[]
  /** Every kind of finding that there is, by code; asked for only where something is said of one. */
  readonly kinds: () => ReadonlyMap<string, WeighedKind>
  /** What data/ states: a comment at the entry of a CSV file speaks for that file. */
  readonly facts: FactGroup
  /** Everything was looked at. */
  readonly complete: boolean
}

export function weighFindings(found: readonly Diagnostic[], weighing: Weighing): Silenced {
  const { comments, complete, kinds, checks, facts } = weighing
  const { diagnostics: weighed, off } = applyChecks(found, checks, kinds)
  // Those that are off are handed on: a comment about one of them has its use again when they are on.
  const said = applySilences(weighed, { comments, complete, facts, codes: () => new Set(kinds().keys()) })
  return {
    diagnostics: said.diagnostics.filter((diagnostic) => !off.has(diagnostic)),
    silenced: [...said.silenced.filter((diagnostic) => !off.has(diagnostic)), ...off],
  }
}
