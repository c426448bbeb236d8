// 2021-2025年 → 2021—2025年, 15-30天 → 15～30天: a hyphen where a range is meant, or the numeral 一.

import { markRule } from '../../marks/mark-rule.ts'
import { ALONE, HYPHEN, NUMBER } from '../../numerals/ranges.ts'
import { matchesOf } from '../../words/matches.ts'

const YEARS = new RegExp(`${ALONE}((?:19|20)\\d\\d年?)(${HYPHEN}|一)(?=(?:19|20)\\d\\d(?:年|[）)》”]))`, 'g')
const DATES = new RegExp(`${ALONE}(\\d{1,2}[月日]?)(${HYPHEN}|～)(?=\\d{1,2}[月日](?!均))`, 'g')
const VALUES = new RegExp(
  `${ALONE}(${NUMBER}[%％‰万亿℃]?元?)(${HYPHEN})(?!(?:19|20)\\d\\d年)(?=${NUMBER}(?:[%％‰万亿℃元天个件次人名户家亩吨周岁倍项份页]|平方|公里|公顷|小时|分钟|厘米|毫米|米|年(?!月)|余))`,
  'g',
)

export const punctuationRange = markRule({
  id: 'punctuation/range',
  summary: { zh: '起止之间的连接号不对', en: 'a wrong dash in a range' },
  severity: 'warning',
  basis: 'GB/T 15834-2011（连接号：时间的起止用一字线“—”，数值范围用浪纹线“～”）',
  examples: {
    found: ['制定《实施方案（2021-2025年）》。'],
    silent: ['制定《实施方案（2021—2025年）》。', '联系电话0839-5222222。'],
  },
  *find(text) {
    for (const [pattern, replacement] of PATTERNS) {
      for (const { 1: first = '', 2: found = '', index } of matchesOf(text, pattern)) {
        const start = index + first.length
        yield {
          start,
          end: start + found.length,
          replacement,
          message: { zh: `起止之间用了“${found}”`, en: `a range with “${found}”` },
          expected:
            replacement === '—'
              ? { zh: '一字线“—”', en: 'the long dash “—”' }
              : { zh: '浪纹线“～”', en: 'the wave “～”' },
        }
      }
    }
  },
})

const PATTERNS = [
  [YEARS, '—'],
  [DATES, '—'],
  [VALUES, '～'],
] as const
