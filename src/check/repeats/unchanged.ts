// A report and last year's → its paragraphs that stood there already, with how much of them did.

import type { Report } from '../../model/report.ts'
import { type Prose, proseOfBlocks } from '../words/prose.ts'
import { type Clause, clausesOf } from './clauses.ts'
import { weightOf } from './formulas.ts'

export interface Unchanged {
  readonly prose: Prose
  /** Characters that say something; formulas and what is customary are none. */
  readonly weight: number
  /** From 0 to 1: how much of the weight stood in last year's report. */
  readonly share: number
}

// The duty to report and what stands in the head of every report; that nothing happened may be true each year.
const CUSTOMARY =
  /^(?:根据|依据|依照|按照|遵照|本报告|本年度报告|如对|如有|主要表现)|电话|地址|邮编|邮箱|网址|以下简称|报告如下|未(?:发生|收到|出现|收取|受理)|没有|不存在/
const YEAR = /(?:19|20)\d\d(?=年)/g

/** None where there is no report of last year. */
export function unchangedParagraphs({ lastYear }: Report, prose: readonly Prose[]): Unchanged[] {
  if (lastYear === undefined) return []
  const known = new Set(proseOfBlocks(lastYear).flatMap(({ masked }) => clausesOf(masked).map(keyOf)))
  return prose.filter(({ kind }) => kind === 'paragraph').flatMap((paragraph) => unchangedIn(paragraph, known))
}

function unchangedIn(prose: Prose, known: ReadonlySet<string>): Unchanged[] {
  const clauses = clausesOf(prose.masked)
  const old = clauses.filter((clause) => known.has(keyOf(clause)))
  const oldWeight = weightIn(prose.masked, old)
  if (oldWeight === 0) return []
  const weight = weightIn(prose.masked, clauses)
  return [{ prose, weight, share: oldWeight / weight }]
}

/** A sentence of which only the year was changed is last year's. */
function keyOf({ key }: Clause): string {
  return key.replace(YEAR, '')
}

function weightIn(text: string, clauses: readonly Clause[]): number {
  return clauses
    .filter(({ start, end }) => !CUSTOMARY.test(text.slice(start, end)))
    .reduce((sum, clause) => sum + weightOf(keyOf(clause)), 0)
}
