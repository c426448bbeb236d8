// 2024-06-06 → 2024年6月6日 and 6 June 2024, or as much of a day as is known.

import type { Message } from '../../diagnostics/diagnostic.ts'
import type { LawDate } from './law.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

export function sayDate(date: LawDate): Message {
  const [year = '', month, day] = date.split('-')
  if (month === undefined) return { zh: `${year}年`, en: year }
  const name = MONTHS[Number(month) - 1] ?? month
  if (day === undefined) return { zh: `${year}年${Number(month)}月`, en: `${name} ${year}` }
  return { zh: `${year}年${Number(month)}月${Number(day)}日`, en: `${Number(day)} ${name} ${year}` }
}
