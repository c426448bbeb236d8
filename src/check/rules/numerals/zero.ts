// 二○二四年, 二0二四年, 二零二四年: the 〇 of a year in Han numerals, written by what looks or reads like it.

import { markRule } from '../../marks/mark-rule.ts'
import { matchesOf } from '../../words/matches.ts'

const YEAR = /[一二](?<![〇零一二三四五六七八九十百千万亿○◯\d].)[〇零一二三四五六七八九○◯0０OoＯ]{3}年/g
const OTHER = /[零○◯0０OoＯ]/g

export const numeralsZero = markRule({
  id: 'numerals/zero',
  summary: { zh: '汉字年份里的“〇”写成了别的字', en: 'a year in Han numerals with something else for 〇' },
  severity: 'warning',
  basis: 'GB/T 15835-2011 5.2.5（用作编号时“0”的汉字形式为“〇”，如二〇一二年）',
  examples: {
    found: ['自二○二四年起施行。', '自二零二四年起施行。'],
    silent: ['自2024年起施行。', '共三千零五十二个。'],
  },
  // No fix: typefaces made for GB 2312 have no 〇, so that digits are the better way out.
  *find(text) {
    for (const { 0: found, index } of matchesOf(text, YEAR)) {
      const right = found.replace(OTHER, '〇')
      if (found === right) continue
      yield {
        start: index,
        end: index + found.length,
        message: { zh: `“${found}”里的“〇”写成了别的字`, en: `“${found}” has something else for 〇` },
        expected: {
          zh: `阿拉伯数字；保留汉字的，写“${right}”（〇为 U+3007）`,
          en: `digits; or, in Han numerals, “${right}” with 〇, U+3007`,
        },
      }
    }
  },
})
