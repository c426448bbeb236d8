// A finding in the words of one language, as the preview shows it beside the text that it concerns.

import type { Severity } from '../diagnostics/diagnostic.ts'
import type { FindingWords } from '../diagnostics/finding-words.ts'
import type { Span } from '../source/span.ts'

export interface Remark extends Omit<FindingWords, 'severity'> {
  /** Unique in the page; begins with `_`, so that it cannot meet a heading's id. */
  readonly id: string
  readonly code: string
  readonly severity: Severity
  /** The severity as a word. */
  readonly weight: string
  /** Absent: it concerns the project as a whole. */
  readonly span?: Span
}
