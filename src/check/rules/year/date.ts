// 2月30日, 13月: days that no calendar has.

import { markRule } from '../../marks/mark-rule.ts'
import { matchesOf } from '../../words/matches.ts'

const DATE = /(?<![\d.])(?:((?:19|20)\d\d)年)?(\d{1,2})月(?:份?(\d{1,2})[日号])?(?!\d|个)/g
const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

export const yearDate = markRule({
  id: 'year/date',
  summary: { zh: '没有这一天', en: 'a date that does not exist' },
  severity: 'warning',
  basis: '公历',
  examples: {
    found: ['2023年2月29日，召开专题会议。'],
    silent: ['2024年2月29日，召开专题会议。'],
  },
  *find(text) {
    for (const { 0: written, 1: year, 2: month, 3: day, index } of matchesOf(text, DATE)) {
      if (exists(Number(month), day === undefined ? 1 : Number(day), year === undefined ? undefined : Number(year)))
        continue
      yield {
        start: index,
        end: index + written.length,
        message: { zh: `没有“${written}”这个日期`, en: `there is no ${written}` },
        expected: { zh: '日历上有的日期', en: 'a date of the calendar' },
        help: { zh: '核对后改正', en: 'look it up and correct it' },
      }
    }
  },
})

function exists(month: number, day: number, year?: number): boolean {
  const length = LENGTHS[month - 1]
  if (length === undefined || day < 1 || day > length) return false
  return month !== 2 || day < 29 || year === undefined || isLeap(year)
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}
