// A report and last year's → its paragraphs that stood there already, with how much of them did.

import type { Report } from '../../model/report.ts'
import type { Reading } from '../reading.ts'
import { type Prose, proseOfBlocks } from '../words/prose.ts'
import { yearlyClausesOf } from './clauses.ts'

export interface Unchanged {
  readonly prose: Prose
  /** Characters that say something; formulas and what is customary are none. */
  readonly weight: number
  /** From 0 to 1: how much of the weight stood in last year's report. */
  readonly share: number
}

export function* unchangedParagraphs({ lastYear }: Report, { prose }: Reading): Iterable<Unchanged> {
  if (lastYear === undefined) return
  const known = new Set(proseOfBlocks(lastYear).flatMap(({ masked }) => yearlyClausesOf(masked).map(({ key }) => key)))
  for (const each of prose) {
    if (each.kind !== 'paragraph') continue
    let weight = 0
    let old = 0
    for (const clause of yearlyClausesOf(each.masked)) {
      weight += clause.weight
      if (known.has(clause.key)) old += clause.weight
    }
    if (old > 0) yield { prose: each, weight, share: old / weight }
  }
}
