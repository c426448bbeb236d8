// 首先……其次……再次……最后……: none twice, none left out.

import { type Mark, markRule } from '../../marks/mark-rule.ts'
import { matchesOf } from '../../words/matches.ts'

// 再次获得 and 最后一批 are no ordinals. 一是 begins a point with a list of its own.
const WORD = /(?<=^|[。；：，;:,.\n])(?:首先|其次(?!数|序|生)|(?:再次|最后)(?=，)|[一二三四五六七八九十]{1,2}是)/g
const ORDER = ['', '首先', '其次', '再次', '最后']

export const structureSequence = markRule({
  id: 'structure/sequence',
  summary: { zh: '“首先、其次、再次、最后”重复或缺漏', en: '首先, 其次, 再次, 最后 repeated or out of order' },
  severity: 'info',
  basis: '实务：“首先”“其次”“再次”“最后”依次各用一次',
  kinds: ['paragraph', 'note'],
  examples: {
    found: ['首先，健全机制。其次，强化监督。其次，加强培训。'],
    silent: ['首先，健全机制。其次，强化监督。再次，加强培训。', '我局再次获得表彰。'],
  },
  *find(text) {
    let last = 0
    for (const { 0: found, index } of matchesOf(text, WORD)) {
      const place = ORDER.indexOf(found)
      const problem = last > 0 ? problemOf(found, place, last) : undefined
      if (problem) yield { start: index, end: index + found.length, ...problem }
      last = Math.max(0, place)
    }
  },
})

type Problem = Pick<Mark, 'message' | 'expected'>

function problemOf(found: string, place: number, last: number): Problem | undefined {
  const before = ORDER[last] ?? ''
  if (place === last && (place === 2 || place === 3))
    return {
      message: { zh: `“${found}”用了两次`, en: `“${found}” twice` },
      expected: { zh: '依次用“首先”“其次”“再次”“最后”', en: '首先, 其次, 再次, 最后 in turn' },
    }
  if (place === 3 && last === 1)
    return {
      message: { zh: '“首先”后面直接用了“再次”', en: '再次 right after 首先' },
      expected: { zh: '“其次”', en: '其次' },
    }
  if (place > 1 && place < last)
    return {
      message: { zh: `“${found}”在“${before}”之后`, en: `“${found}” after “${before}”` },
      expected: { zh: `“${found}”在“${before}”之前`, en: `“${found}” before “${before}”` },
    }
  return undefined
}
