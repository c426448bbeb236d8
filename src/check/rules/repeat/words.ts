// 加强领导，加强领导，: a clause that was pasted twice in a row. Words that repeat themselves within a clause are
// wording/repeated's.

import { markRule } from '../../marks/mark-rule.ts'

const CLAUSE = /[^，。、；：！？\n]+/g
// Shorter ones are a way of speaking: 学习、学习、再学习.
const LEAST = 4

export const repeatWords = markRule({
  id: 'repeat/words',
  summary: { zh: '同样的话接连写了两遍', en: 'the same words twice in a row' },
  severity: 'warning',
  basis: '实务：不重复',
  examples: {
    found: ['加强组织领导，加强组织领导，压实工作责任。'],
    silent: ['加强组织领导，加强队伍建设，压实工作责任。'],
  },
  *find(text) {
    let last = { start: 0, end: 0, words: '' }
    for (const { 0: words, index: start } of text.matchAll(CLAUSE)) {
      const isNext = start === last.end + 1
      if (isNext && isAgain(words, last.words) && saysSomething(last.words)) {
        yield {
          start: last.start,
          end: start + last.words.length,
          message: { zh: `“${last.words}”接连写了两遍`, en: `“${last.words}” twice in a row` },
          expected: { zh: '只写一遍', en: 'once' },
        }
      }
      last = { start, end: start + words.length, words }
    }
  },
})

/** A number may follow: 接受咨询，接受咨询300余人次. */
function isAgain(words: string, before: string): boolean {
  return words.startsWith(before) && /^(?:\d|$)/.test(words.slice(before.length, before.length + 1))
}

/** Not ××××, and not 100万元、100万元. */
function saysSomething(words: string): boolean {
  return words.length >= LEAST && new Set(words.match(/[\u4e00-\u9fff]/g)).size >= 3
}
