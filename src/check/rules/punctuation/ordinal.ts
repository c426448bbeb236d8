// （一）、 第一、 一是，: the marks behind words and numbers that count.

import { type Mark, markRule } from '../../marks/mark-rule.ts'
import { maskTitles } from '../../words/mask.ts'
import { matchesOf } from '../../words/matches.ts'

const CN = '一二三四五六七八九十'
const START = '(?<=^|[。；：！？\\n])'
const BRACKET = new RegExp(
  `[、.．，](?<=(?:^|[。；：\\n])[（(](?:[${CN}]{1,3}|\\d{1,2})[）)].)(?=\\p{Script=Han})`,
  'gu',
)
const DIGIT = /、(?<=[。；：]\d{1,2}、)(?=\p{Script=Han})/gu
// 第一、二产业 and 第一、第二季度 are no ordinals.
const WORD = new RegExp(`、(?<=${START}(?:第[${CN}]|其[${CN}]|首先|其次|再次|最后)、)(?![第其${CN}]|其次|再次)`, 'gu')
const ITEM = new RegExp(`[，、：](?<=${START}[${CN}]{1,2}是.)`, 'gu')

export const punctuationOrdinal = markRule({
  id: 'punctuation/ordinal',
  summary: { zh: '序次语后面的标点不对', en: 'a wrong mark behind an ordinal' },
  severity: 'warning',
  basis: 'GB/T 9704-2012 7.3.3（（一）（1）后不再加标点）；“第一，”“一是……”的标点为实务',
  examples: {
    found: ['工作如下：（一）、加强领导。'],
    silent: ['一是加强领导。二是落实责任。', '第一、二产业稳步增长。'],
  },
  *find(masked) {
    const text = maskTitles(masked)
    yield* marksOf(text, BRACKET, '')
    yield* marksOf(text, DIGIT, '.')
    yield* marksOf(text, WORD, '，')
    yield* marksOf(text, ITEM, '')
  },
})

function* marksOf(text: string, pattern: RegExp, replacement: string): Iterable<Mark> {
  for (const { 0: found, index } of matchesOf(text, pattern)) {
    yield {
      start: index,
      end: index + found.length,
      replacement,
      message: { zh: `序次语后面用了“${found}”`, en: `“${found}” behind an ordinal` },
      expected:
        replacement === '' ? { zh: '不加标点', en: 'no mark' } : { zh: `“${replacement}”`, en: `“${replacement}”` },
    }
  }
}
