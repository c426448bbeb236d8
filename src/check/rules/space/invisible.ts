// Zero-width characters, no-break spaces and the like, which come along when text is pasted from pages and from Word.

import { type Mark, markRule } from '../../marks/mark-rule.ts'
import { matchesOf } from '../../words/matches.ts'

// U+200C and U+200D join letters of other scripts, and are let alone there.
const HIDDEN =
  /[\u200B\u2060\uFEFF\u00AD]+|(?<=^|[\p{Script=Han}\p{P}\d])[\u200C\u200D]+|[\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu
const NO_BREAK = /[\u00A0\u2000-\u200A\u202F\u205F]+/g
const ANY = /[\u00A0\u00AD\u2000-\u200F\u202A-\u202F\u205F\u2060\u2066-\u2069\u3000\uFEFF]/
const WIDE = /\u3000+/g

export const spaceInvisible = markRule({
  id: 'space/invisible',
  summary: { zh: '不可见字符或特殊空格', en: 'invisible characters and special blanks' },
  severity: 'warning',
  basis: '实务：正文中不用零宽字符、不间断空格和全角空格，缩进由版式生成',
  examples: { found: ['加强\u200B领导。'], silent: ['加强领导。', '2023年，坚持依法行政。'] },
  *find(text, kind) {
    if (!ANY.test(text)) return
    for (const { 0: found, index } of matchesOf(text, HIDDEN)) yield { ...toMark(index, found), replacement: '' }
    for (const { 0: found, index } of matchesOf(text, NO_BREAK)) {
      const isLatin = /[A-Za-z\d]/.test(text.charAt(index - 1)) && /[A-Za-z\d]/.test(text.charAt(index + found.length))
      yield { ...toMark(index, found), replacement: isLatin ? ' ' : '' }
    }
    // 合　计 in a cell and 第一章　总则 in a heading are spread out on purpose.
    if (kind !== 'paragraph' && kind !== 'note') return
    for (const { 0: found, index } of matchesOf(text, WIDE)) yield toMark(index, found)
  },
})

function toMark(start: number, found: string): Mark {
  const code = `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  return {
    start,
    end: start + found.length,
    message: { zh: `这里有看不见的字符 ${code}`, en: `an invisible character ${code}` },
    expected: { zh: '没有这样的字符', en: 'no such character' },
    help: {
      zh: '删去（光标移到那里按退格键）；不间断空格和零宽字符可以用 report check --fix 删去',
      en: 'delete it; report check --fix does, but for full-width blanks',
    },
  }
}
