// 20212025年: two years that lost the dash between them, as happens when text is copied from a page.

import { markRule } from '../../marks/mark-rule.ts'
import { plainDigits } from '../../numerals/digits.ts'
import { matchesOf } from '../../words/matches.ts'

// No day of a calendar reads so: its month would be 19 or 20.
const YEARS = /((?:19|20)(?<![\w.-]..)\d\d)((?:19|20)\d\d)(?=年)/g
const LONGEST = 50

export const numeralsYearRange = markRule({
  id: 'numerals/year-range',
  summary: { zh: '起止年份之间漏了一字线', en: 'two years without the dash between them' },
  severity: 'warning',
  basis: 'GB/T 15834-2011（连接号：时间的起止用一字线“—”）',
  examples: {
    found: ['制定《法治政府建设实施方案（20212025年）》。'],
    silent: ['制定《法治政府建设实施方案（2021—2025年）》。'],
  },
  *find(text) {
    for (const { 0: found, 1: first = '', 2: last = '', index } of matchesOf(plainDigits(text), YEARS)) {
      const years = Number(last) - Number(first)
      if (years <= 0 || years > LONGEST) continue
      yield {
        start: index,
        end: index + found.length,
        replacement: `${first}—${last}`,
        message: { zh: `“${found}年”漏了一字线`, en: `“${found}年” lacks its dash` },
        expected: { zh: `“${first}—${last}年”`, en: `“${first}—${last}年”` },
      }
    }
  },
})
