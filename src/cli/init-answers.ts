// What `report init` has to know before it can write a project, given on the command line or asked for.

import { YEAR_RANGE } from '../model/report.ts'
import type { Template } from '../model/template.ts'

export interface Answers {
  readonly template: Template
  readonly organ: string
  /** The year reported on. */
  readonly year: number
}

/** The name a new project carries until its author puts in the true one. */
export const PLACEHOLDER_ORGAN = '某某县某某局'

/** Whether a text is a year within {@link YEAR_RANGE}. */
export function isYear(text: string): boolean {
  return /^\d{4}$/.test(text) && Number(text) >= YEAR_RANGE.first && Number(text) <= YEAR_RANGE.last
}

/** Whether a name has nothing in it that could not stand in a title. */
export function isOneLine(text: string): boolean {
  return !/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/u.test(text)
}
