// A date as it is printed → hast that programs can read, too.

import type { Element } from 'hast'
import { h } from 'hastscript'
import { type CalendarDate, isoDate, printedDate } from '../../model/doc.ts'

export function lowerDate(date: CalendarDate): Element {
  return h('time', { dateTime: isoDate(date) }, printedDate(date))
}
