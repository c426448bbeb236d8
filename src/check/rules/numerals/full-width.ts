// １２３: full-width digits, which come along from other input methods and old forms.

import { markRule } from '../../marks/mark-rule.ts'
import { plainDigits } from '../../numerals/digits.ts'
import { matchesOf } from '../../words/matches.ts'

export const numeralsFullWidth = markRule({
  id: 'numerals/full-width',
  summary: { zh: '用了全角数字', en: 'full-width digits' },
  severity: 'warning',
  basis: '实务：公文里的阿拉伯数字用半角',
  examples: { found: ['受理申请１４件。', '增长１２．５%。'], silent: ['受理申请14件。'] },
  *find(text) {
    for (const { 0: found, index } of matchesOf(text, /[０-９]+(?:．[０-９]+)*/g)) {
      const right = plainDigits(found)
      yield {
        start: index,
        end: index + found.length,
        replacement: right,
        message: { zh: `用了全角数字“${found}”`, en: `full-width digits “${found}”` },
        expected: { zh: `“${right}”`, en: `“${right}”` },
      }
    }
  },
})
