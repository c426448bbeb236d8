// 办理案件39三是: a number that runs into the next 三是, whose unit and full stop were lost.

import { markRule } from '../../marks/mark-rule.ts'
import { matchesOf } from '../../words/matches.ts'

// A long number is one number: found from its first digit. Digits of either width.
const LOST = /(?<![\d０-９.．])[\d０-９]+(?:[.．][\d０-９]+)?(?=[一二三四五六七八九十]{1,2}是(?!否))/g

export const wordingLostUnit = markRule({
  id: 'wording/lost-unit',
  summary: { zh: '数字后面缺单位和标点', en: 'a number that has lost its unit and full stop' },
  severity: 'warning',
  basis: '实务：数字后面应有计量单位，一项说完应有标点',
  kinds: ['paragraph', 'note'],
  examples: {
    found: ['一是化解纠纷56件。二是审核文件39三是加强培训。'],
    silent: ['一是化解纠纷56件。二是审核文件39件。三是加强培训。'],
  },
  *find(text) {
    for (const { 0: found, index } of matchesOf(text, LOST)) {
      const end = index + found.length
      const next = text.slice(end, text.indexOf('是', end) + 1)
      yield {
        start: index,
        end,
        message: { zh: `“${found}”后面紧接“${next}”`, en: `“${next}” follows “${found}” at once` },
        expected: { zh: `${found}后面写单位和标点，再写“${next}”`, en: `a unit and a mark between them` },
        help: { zh: '补上单位和句号', en: 'add the unit and the full stop' },
      }
    }
  },
})
