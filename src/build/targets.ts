// What a cross-reference can point at: headings, figures and tables, gathered while they are numbered.

import { bareNumber } from '../model/bare-number.ts'
import type { Heading, Inline, Level } from '../model/doc.ts'
import type { GivenName } from '../model/section.ts'
import type { Span } from '../source/span.ts'

export interface Target {
  /** The id of the element in the Doc. */
  readonly id: string
  /** The name that its author gave it. */
  readonly name?: GivenName
  /** Its heading or caption, which serves as a name, too. */
  readonly text: string
  /** What a reference without words of its own prints; empty where the element has no number. */
  readonly reference: readonly Inline[]
  readonly span?: Span
}

// How officials refer to a part of a report (实务): 第一部分第（二）项第1点.
const UNITS: Readonly<Record<Level, string>> = { 1: '部分', 2: '项', 3: '点', 4: '小点' }

/** `path`: the heading and those above it, from the first level on; `place`: 附件1 for what stands in it, else empty. */
export function headingReference(path: readonly Heading[], place: string): readonly Inline[] {
  const steps = path.flatMap(({ id, level, number }): Inline[] => [
    { kind: 'text', text: '第' },
    { kind: 'number-ref', target: id, text: bareNumber(number) },
    { kind: 'text', text: UNITS[level] },
  ])
  return place === '' ? steps : [{ kind: 'text', text: place }, ...steps]
}

/** Figures and tables are numbered through the whole document: their number says all. */
export function captionReference(id: string, number: string): readonly Inline[] {
  return number === '' ? [] : [{ kind: 'number-ref', target: id, text: number }]
}
