// A text → its sentences in the form in which they are compared: without marks and blanks, and with what they say beside
// the formulas that every report has.

import { withoutFormulas } from './formulas.ts'

export interface Clause {
  readonly start: number
  readonly end: number
  /** What two equal sentences have in common. */
  readonly key: string
  /** How many of its characters are its own. */
  readonly weight: number
}

/** 。！？； and line breaks end them. */
export function clausesOf(text: string): Clause[] {
  return Array.from(text.matchAll(/[^。！？；\n]+[。！？；]?/g), ({ 0: found, index }) => {
    const key = comparable(found)
    return { start: index, end: index + found.length, key, weight: withoutFormulas(key).length }
  })
}

// The duty to report and what stands in the head of every report; that nothing happened may be true each year.
const CUSTOMARY =
  /^(?:根据|依据|依照|按照|遵照|本报告|本年度报告|如对|如有|主要表现)|电话|地址|邮编|邮箱|网址|以下简称|报告如下|未(?:发生|收到|出现|收取|受理)|没有|不存在/

/** The same without years, and without what is customary: what stood in last year's report, but for its year. */
export function yearlyClausesOf(text: string): Clause[] {
  return clausesOf(text.replace(/(?:19|20)\d\d(?=年)/g, blotOut)).map((clause) =>
    CUSTOMARY.test(text.slice(clause.start, clause.end)) ? { ...clause, weight: 0 } : clause,
  )
}

/** Places stay what they are. */
function blotOut(found: string): string {
  return ' '.repeat(found.length)
}

/** Letters, Han and digits alone. */
export function comparable(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '')
}
