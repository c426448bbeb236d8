// 增长.5个百分点: a decimal without the zero in front of its point.

import { markRule } from '../../marks/mark-rule.ts'
import { matchesOf } from '../../words/matches.ts'

// 落实.2加强 is a number of a list: only what counts or measures is a decimal.
const POINT =
  /\.(?<=[\p{Script=Han}，、（：；“].)(?=\d{1,6}(?:[%％‰℃]|个?百分点|[万亿]|元|倍|公里|千米|米|平方|立方|公顷|亩|公斤|千克|吨|小时|分[^别]))/gu

export const numeralsLeadingPoint = markRule({
  id: 'numerals/leading-point',
  summary: { zh: '小数点前没有“0”', en: 'a decimal without a zero in front' },
  severity: 'warning',
  basis: 'GB/T 15835-2011（纯小数必须写出小数点前的“0”）',
  examples: {
    found: ['满意度提高.5个百分点。', '降至.83%。'],
    silent: ['满意度提高0.5个百分点。'],
  },
  *find(text) {
    for (const { index } of matchesOf(text, POINT)) {
      yield {
        start: index,
        end: index + 1,
        replacement: '0.',
        message: { zh: '小数点前没有“0”', en: 'no zero in front of the point' },
        expected: { zh: '如“0.5”', en: '0.5' },
      }
    }
  },
})
