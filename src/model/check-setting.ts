// What a project says of the weight of findings: `检查: { numbers/parts: 关 }`.

import type { Severity } from '../diagnostics/diagnostic.ts'
import type { Span } from '../source/span.ts'

export interface CheckSetting {
  /** A code, or a whole group: `numbers/*`. */
  readonly name: string
  readonly weight: Severity | 'off'
  readonly reason?: string
  readonly span?: Span
}

/** Of each file that says something, the nearest first: report.yaml, then what it extends. */
export type CheckSettings = readonly (readonly CheckSetting[])[]
