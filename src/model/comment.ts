// A comment of a source file: it is never printed, but may speak to the program about what stands beside it.

import type { Span } from '../source/span.ts'

export interface Comment {
  /** Without the marks around it and without white space at its ends. */
  readonly text: string
  readonly span: Span
  /** What it stands in, or else before: a block of Markdown, or lines of YAML. Empty where there is nothing. */
  readonly covers: Span
}
