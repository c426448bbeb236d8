// 5KG, 30KM, 200kw: symbols of units in the wrong case.

import { markRule } from '../../marks/mark-rule.ts'
import { WRONG_SYMBOLS } from '../../numerals/unit-symbols.ts'
import { matchesOf } from '../../words/matches.ts'

// 10KV变电站 is a class of voltage, and 5KMS a name.
const SYMBOL = new RegExp(
  `[\\d０-９百千万亿] ?(${[...WRONG_SYMBOLS.keys()].sort((a, b) => b.length - a.length).join('|')})(?![\\w-])`,
  'g',
)

export const numeralsUnitSymbol = markRule({
  id: 'numerals/unit-symbol',
  summary: { zh: '计量单位符号的大小写不对', en: 'a symbol of a unit in the wrong case' },
  severity: 'warning',
  basis: 'GB 3100-1993（单位符号：kg、km、kW 等的大小写）',
  examples: { found: ['回收地膜500KG。', '修建道路30Km。'], silent: ['回收地膜500kg。', '修建道路30公里。'] },
  *find(text) {
    for (const { 0: whole, 1: found = '', index } of matchesOf(text, SYMBOL)) {
      const right = WRONG_SYMBOLS.get(found) ?? found
      yield {
        start: index + whole.length - found.length,
        end: index + whole.length,
        message: { zh: `单位符号写成了“${found}”`, en: `a unit written “${found}”` },
        expected: { zh: `“${right}”，或写中文单位`, en: `“${right}”, or the unit in words` },
      }
    }
  },
})
