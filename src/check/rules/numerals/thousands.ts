// 12，345件: a full-width comma between the thousands of a number.

import { markRule } from '../../marks/mark-rule.ts'
import { plainDigits } from '../../numerals/digits.ts'
import { matchesOf } from '../../words/matches.ts'

// 101，102，103号 is a list: a first group of three digits may be a number of its own.
const NUMBER =
  /\d(?<![\d，,.].)\d?(?:，\d{3})+(?:\.\d+)?(?=[余多]?(?:[万亿]|元|件|人|个|户|家|次|份|亩|项|条|起|吨|公里|平方|名|场|套|册|篇))/g

export const numeralsThousands = markRule({
  id: 'numerals/thousands',
  summary: { zh: '千分位用了全角逗号', en: 'a full-width comma between thousands' },
  severity: 'info',
  basis: 'GB/T 15835-2011（四位以上的整数可用千分撇“,”或千分空分节）；实务：公文多不分节',
  examples: { found: ['发放资料12，345份。'], silent: ['发放资料12,345份。', '发放资料12345份。'] },
  *find(text) {
    for (const { 0: found, index } of matchesOf(plainDigits(text), NUMBER)) {
      const right = found.replaceAll('，', '')
      yield {
        start: index,
        end: index + found.length,
        message: { zh: `“${found}”的千分位用了全角逗号`, en: `a full-width comma in “${found}”` },
        expected: { zh: `“${right}”，或用半角逗号`, en: `“${right}”, or half-width commas` },
      }
    }
  },
})
