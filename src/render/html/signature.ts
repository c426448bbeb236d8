// 署名 and 成文日期 → hast, placed by their lengths as 7.3.5.2 asks.

import type { Element } from 'hast'
import { h } from 'hastscript'
import { type CalendarDate, printedDate, type Signature } from '../../model/doc.ts'
import { widthInCharacters } from '../../model/measure.ts'
import { separateLines } from './lines.ts'

/**
 * 署名 keeps its distance from the right edge and the date begins two characters after it. Only a date longer than the
 * name keeps that distance itself and pushes the name to the left: the style sheet needs to know which it is.
 */
export function lowerSignature(signature: Signature | undefined): Element[] {
  if (!signature) return []
  const { organs, date } = signature
  const names = organs.map((organ) => h('p', { className: ['signature'] }, organ))
  const dates = date ? [h('p', { className: ['signing-date'] }, [lowerDate(date)])] : []
  const parts = [...names, ...dates]
  if (parts.length === 0) return []
  const longest = Math.max(...organs.map(widthInCharacters), 0)
  const dateLonger = date !== undefined && widthInCharacters(printedDate(date)) > longest
  const className = ['sign-off', ...(dateLonger ? ['date-longer'] : [])]
  return [h('div', { className }, separateLines(parts))]
}

function lowerDate(date: CalendarDate): Element {
  const digits = (value: number, length: number) => String(value).padStart(length, '0')
  const dateTime = `${digits(date.year, 4)}-${digits(date.month, 2)}-${digits(date.day, 2)}`
  return h('time', { dateTime }, printedDate(date))
}
