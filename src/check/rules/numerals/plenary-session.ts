// 二十届三中、二中全会: plenary sessions of one Central Committee, in the order in which they were held, with 、 between them.

import { markRule } from '../../marks/mark-rule.ts'
import { matchesOf } from '../../words/matches.ts'

const NUMERALS = '一二三四五六七八九'
const SESSIONS = new RegExp(`[${NUMERALS}](?<=届.)中(?:(?:全会)?[、，,和及与]{0,2}[${NUMERALS}]中)+(?=全会)`, 'g')
const UNPARTED = new RegExp(`中(?:全会)?(?:[，,]|[${NUMERALS}])`)

export const numeralsPlenarySession = markRule({
  id: 'numerals/plenary-session',
  summary: { zh: '中央全会没有依次列举，或没有用顿号', en: 'plenary sessions out of order, or without 、' },
  severity: 'info',
  basis: '实务：依次列举并用顿号，如“二十届二中、三中全会”',
  examples: {
    found: ['学习二十届三中、二中全会精神。', '学习二十届二中三中全会精神。'],
    silent: ['学习二十届二中、三中全会精神。'],
  },
  *find(text) {
    for (const { 0: found, index } of matchesOf(text, SESSIONS)) {
      const numbers = found.match(/.(?=中)/g) ?? []
      const right = [...new Set(numbers)].sort((a, b) => NUMERALS.indexOf(a) - NUMERALS.indexOf(b))
      if (right.join('') === numbers.join('') && !UNPARTED.test(found)) continue
      const names = right.map((number) => `${number}中`).join('、')
      yield {
        start: index,
        end: index + found.length,
        message: { zh: `全会写成了“${found}全会”`, en: `sessions written “${found}全会”` },
        expected: { zh: `“${names}全会”`, en: `“${names}全会”` },
      }
    }
  },
})
