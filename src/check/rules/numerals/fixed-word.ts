// 3农, 星期3, 党的20大, “8五”普法: words that have Han numerals in them, typed with digits.

import { type Mark, markRule } from '../../marks/mark-rule.ts'
import { plainDigits } from '../../numerals/digits.ts'
import { FIXED_WORDS } from '../../numerals/fixed-words.ts'
import { matchesOf } from '../../words/matches.ts'

const WORD = new RegExp(`(?:${[...FIXED_WORDS.keys()].join('|')})`, 'g')
const PLAN = /“(?:1[0-9]|[1-9])五”(?=规划|计划|普法|时期|期间|以来|末|收官)/g
const SESSION = /(?:\d(?<!\d.)\d?届[1-9一二三四五六七八九]中|届[1-9]中|[1-9](?<=中、.)中)(?=全会|、)/g

export const numeralsFixedWord = markRule({
  id: 'numerals/fixed-word',
  summary: { zh: '固定词语里的汉字数字写成了阿拉伯数字', en: 'a fixed word with digits for its Han numerals' },
  severity: 'warning',
  basis: 'GB/T 15835-2011 4.2.3（已定型的含汉字数字的词语用汉字数字）',
  examples: {
    found: ['做好“3农”工作。', '学习党的20大精神。', '开展“8五”普法。'],
    silent: ['做好“三农”工作。', '学习党的二十大精神。', '帮扶3农户。'],
  },
  *find(text) {
    const plain = plainDigits(text)
    for (const { 0: found, index } of matchesOf(plain, WORD)) {
      // 21网通办 and A1体化 are other words.
      if (!/[\d.A-Za-z]/.test(plain.charAt(index - 1))) yield toMark(index, found, bare(FIXED_WORDS.get(found) ?? ''))
    }
    for (const { 0: found, index } of matchesOf(plain, PLAN)) yield toMark(index, found, '八五普法')
    for (const { 0: found, index } of matchesOf(plain, SESSION)) yield toMark(index, found, '二十届三中全会')
  },
})

function toMark(start: number, found: string, right: string): Mark {
  return {
    start,
    end: start + found.length,
    message: { zh: `“${bare(found)}”里有阿拉伯数字`, en: `digits in “${bare(found)}”` },
    expected: { zh: `汉字数字，如“${right}”`, en: `Han numerals, as in ${right}` },
  }
}

/** What a message quotes has marks of its own. */
function bare(words: string): string {
  return words.replace(/[“”]/g, '')
}
