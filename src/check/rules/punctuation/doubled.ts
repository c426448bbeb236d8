// ，， and ，。: two points where one is meant.

import { type Mark, markRule } from '../../marks/mark-rule.ts'
import { matchesOf } from '../../words/matches.ts'

// Three full stops are an ellipsis.
const RUN = /。{3,}|(?:(?!。{3})[，。、；：]){2,}/g

export const punctuationDoubled = markRule({
  id: 'punctuation/doubled',
  summary: { zh: '两个点号连用', en: 'two points in a row' },
  severity: 'warning',
  basis: 'GB/T 15834-2011（一处停顿只用一个点号）',
  examples: { found: ['加强组织领导，，健全机制。'], silent: ['加强组织领导，健全机制。', '他强调：“要依法行政。”'] },
  *find(text) {
    for (const { 0: found, index } of matchesOf(text, RUN)) {
      const first = found.charAt(0)
      // Colons at the beginning are a directive gone wrong.
      if (found.length < 2 || found.startsWith('。。。') || (index === 0 && first === '：')) continue
      const isSame = [...found].every((mark) => mark === first)
      yield isSame ? { ...toMark(index, found), replacement: first } : toMark(index, found)
    }
  },
})

function toMark(start: number, found: string): Mark {
  return {
    start,
    end: start + found.length,
    message: { zh: `点号“${found}”连用`, en: `the points “${found}” in a row` },
    expected: { zh: '只用一个', en: 'one of them' },
  }
}
