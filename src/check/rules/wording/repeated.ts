// 的的, 进行进行, 法治政府法治政府: words typed or pasted twice.

import { type Mark, markRule } from '../../marks/mark-rule.ts'
import { doubledWords } from '../../wording/doubled-words.ts'
import { repeatsIn } from '../../wording/repeats.ts'
import { matchesOf } from '../../words/matches.ts'

// 目的的, 标的的 and 的的确确; 为了了解, 不了了之.
const PARTICLE = /(?<![目标打的])的{2,}(?!确|士)|(?<![为除不了])了{2,}(?![解之然结却事望])/g
const WORD = new RegExp(`(${doubledWords.join('|')})\\1`, 'g')

export const wordingRepeated = markRule({
  id: 'wording/repeated',
  summary: { zh: '字词重复', en: 'words twice in a row' },
  severity: 'warning',
  unquoted: true,
  basis: '实务：重复的字词多为录入、粘贴时的差错',
  examples: {
    found: ['群众的的满意度不断提升。', '对执法人员进行进行培训。'],
    silent: ['实现了普法的目的的同时，注重实效。', '为了了解民意，开展走访。', '一户一户走访，一件一件化解。'],
  },
  *find(text) {
    for (const { 0: found, index } of matchesOf(text, PARTICLE)) yield toMark(index, found, found.charAt(0))
    for (const { 0: found, 1: word = '', index } of matchesOf(text, WORD)) yield toMark(index, found, word)
    for (const { start, phrase } of repeatsIn(text)) yield toMark(start, `${phrase}${phrase}`)
  },
})

function toMark(start: number, found: string, replacement?: string): Mark {
  return {
    start,
    end: start + found.length,
    ...(replacement === undefined ? {} : { replacement }),
    message: { zh: `“${found}”重复`, en: `“${found}” repeats itself` },
    expected: { zh: '只写一次', en: 'once' },
  }
}
