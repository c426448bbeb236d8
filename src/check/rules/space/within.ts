// 2023 年, 推进 DOCX 归档: blanks between Han characters and letters, digits or marks. Official text has none; the
// gap that some like there is a matter of typesetting.

import { type Mark, markRule } from '../../marks/mark-rule.ts'
import { maskTitles } from '../../words/mask.ts'
import { matchesOf } from '../../words/matches.ts'

const HAN = '\\p{Script=Han}'
const WIDE = '“”‘’《》〈〉（）【】〔〕、。，；：？！…—～％'
const TIGHT = new RegExp(
  `(?<=[${HAN}])[ \\t]+(?=[A-Za-z\\d${WIDE}]|\\.{3})|(?<=[A-Za-z\\d%${WIDE}])[ \\t]+(?=[${HAN}])|(?<=[${WIDE}])[ \\t]+(?=[A-Za-z\\d${WIDE}]|\\.{3})|(?<=[A-Za-z\\d%])[ \\t]+(?=[${WIDE}])`,
  'gu',
)
const LOOSE = new RegExp(`(?<=[${HAN}])[ \\t]+(?=[${HAN}])`, 'gu')
// “好客山东 好品山东”: the two halves of a slogan.
const SLOGAN = new RegExp(`“[${HAN}]{2,12}[ ]+[${HAN}]{2,12}”`, 'gu')

const BETWEEN = '·'
const POINT = /[，。、；：？！…]/

export const spaceWithin = markRule({
  id: 'space/within',
  summary: { zh: '正文中有空格', en: 'blanks inside Chinese text' },
  severity: 'warning',
  basis: '实务：公文正文的汉字与数字、字母、标点之间不空格（GB/T 9704-2012 的版心按每行28字排）',
  examples: { found: ['2023 年，坚持依法行政。'], silent: ['2023年，坚持依法行政。', '参照GB/T 9704执行。'] },
  *find(masked, kind) {
    if (!/[ \t]/.test(masked)) return
    const text = maskTitles(masked)
    for (const { 0: found, index } of matchesOf(text, TIGHT)) {
      // 表1 办件: the typed number goes, and the blank with it (text/typed-number).
      if (kind === 'caption' && /^[图表]\d{1,2}$/.test(text.slice(0, Math.min(index, 4)))) continue
      // Between two points, which one of them is too many is for the author to say.
      const isBetween = POINT.test(text.charAt(index - 1)) && POINT.test(text.charAt(index + found.length))
      yield isBetween ? toMark(index, found) : { ...toMark(index, found), replacement: '' }
    }
    // 合 计 in a cell is spread out on purpose; between two words elsewhere the blank may stand for a mark.
    if (kind === 'cell') return
    const loose = text.replace(SLOGAN, (slogan) => slogan.replaceAll(' ', BETWEEN))
    for (const { 0: found, index } of matchesOf(loose, LOOSE)) yield toMark(index, found)
  },
})

function toMark(start: number, found: string): Mark {
  return {
    start,
    end: start + found.length,
    message: found.includes('\t')
      ? { zh: '这里有制表符（Tab）', en: 'a tab stands here' }
      : { zh: '这里有空格', en: 'a blank stands here' },
    expected: { zh: '汉字、数字、字母和标点紧接着写', en: 'Han characters, digits, letters and marks without blanks' },
  }
}
