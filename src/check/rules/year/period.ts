// 2023年1月1日至2022年12月31日: a period that ends before it begins.

import { type Mark, markRule } from '../../marks/mark-rule.ts'
import { matchesOf } from '../../words/matches.ts'

const YEAR = '((?:19|20)(?<!\\d{3})\\d\\d)'
const TO = '(?:起|开始)?(?:至|到|—|－|-|～|~)'
const DAY = '(?:(\\d{1,2})月(?:(\\d{1,2})日)?)?'
const YEARS = new RegExp(`${YEAR}(?:年${DAY})?${TO}${YEAR}年${DAY}`, 'g')
// 2023年11月至次年3月 says that it goes on; 12月至3月 without a year is any winter.
const MONTHS = new RegExp(`${YEAR}年(\\d{1,2})月(?:(\\d{1,2})日)?${TO}(\\d{1,2})月(?:(\\d{1,2})日)?(?!\\d|个)`, 'g')
const DAYS = /(\d{1,2})月(?<!\d{3}月)(\d{1,2})日(?:至|到|—|～)(\d{1,2})日(?!内|前|后)/g

export const yearPeriod = markRule({
  id: 'year/period',
  summary: { zh: '起止时间颠倒', en: 'a period that ends before it begins' },
  severity: 'warning',
  basis: '实务：起止时间先写起，后写止',
  examples: {
    found: ['统计期限自2023年1月1日起至2022年12月31日止。'],
    silent: ['实施期限自2022年11月1日起至2023年3月31日止。'],
  },
  *find(text) {
    for (const found of matchesOf(text, YEARS)) {
      const [, year, month, day, endYear, endMonth, endDay] = found
      yield* backwards(found, [year, month, day], [endYear, endMonth, endDay])
    }
    for (const found of matchesOf(text, MONTHS)) {
      const [, , month, day, endMonth, endDay] = found
      yield* backwards(found, [month, day], [endMonth, endDay])
    }
    for (const found of matchesOf(text, DAYS)) {
      const [, , day, endDay] = found
      yield* backwards(found, [day], [endDay])
    }
  },
})

type Parts = readonly (string | undefined)[]

function* backwards({ 0: written, index }: RegExpExecArray, begin: Parts, end: Parts): Iterable<Mark> {
  if (!isBefore(end, begin)) return
  yield {
    start: index,
    end: index + written.length,
    message: { zh: `“${written}”止在起之前`, en: `${written} ends before it begins` },
    expected: { zh: '先起后止；跨年的写明年份', en: 'the beginning first; a year where it goes into the next one' },
    help: { zh: '核对起止时间后改正', en: 'check both ends and correct them' },
  }
}

/** Compared as far as both say it. */
function isBefore(end: Parts, begin: Parts): boolean {
  for (const [index, part] of end.entries()) {
    const other = begin[index]
    if (part === undefined || other === undefined) return false
    if (Number(part) !== Number(other)) return Number(part) < Number(other)
  }
  return false
}
