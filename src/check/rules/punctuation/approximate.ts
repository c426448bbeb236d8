// 三、四天: two neighbouring numbers that mean “some” stand together (三四天).

import { markRule } from '../../marks/mark-rule.ts'
import { matchesOf } from '../../words/matches.ts'

const NUMERALS = '一二三四五六七八九'
const PAIR =
  /(?<![第一二三四五六七八九十百、])([一二三四五六七八九])、([一二三四五六七八九])(?=[天个次人遍倍成万千百十][^、]|年来|[天个次人遍]$)/g

export const punctuationApproximate = markRule({
  id: 'punctuation/approximate',
  summary: { zh: '概数中间用了顿号', en: 'a 、 inside an approximate number' },
  severity: 'info',
  basis: '实务：相邻两个数字连用表示概数，中间不用顿号',
  examples: { found: ['走访用了三、四天时间。'], silent: ['走访用了三四天时间。', '三、四季度工作有序推进。'] },
  *find(text) {
    for (const { 0: found, 1: first = '', 2: second = '', index } of matchesOf(text, PAIR)) {
      if (NUMERALS.indexOf(second) - NUMERALS.indexOf(first) !== 1) continue
      yield {
        start: index,
        end: index + found.length,
        message: { zh: `概数写成了“${found}”`, en: `an approximate number written “${found}”` },
        expected: { zh: `“${first}${second}”`, en: `“${first}${second}”` },
      }
    }
  },
})
