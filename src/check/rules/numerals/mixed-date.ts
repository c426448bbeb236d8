// 二〇二四年3月, 2024年三月: one date in numerals of both kinds.

import { markRule } from '../../marks/mark-rule.ts'
import { plainDigits } from '../../numerals/digits.ts'
import { matchesOf } from '../../words/matches.ts'

const HAN = '一二三四五六七八九十'
const YEAR = `[一二](?<![〇${HAN}].)[〇○◯零${HAN.slice(0, 9)}]{3}年`
// 2023年三月三, 八月十五: days of the old calendar are always written so.
const HAN_MONTH = `[${HAN}]{1,2}月(?:[${HAN}]{1,3}[日号]|(?![初${HAN}]))`
const MIXED = new RegExp(
  [
    `${YEAR}\\d{1,2}月`,
    `\\d(?<!\\d.)\\d{3}年${HAN_MONTH}`,
    `\\d(?<!\\d.)\\d?月[${HAN}]{1,3}日`,
    `[${HAN}](?<![${HAN}].)[${HAN}]?月\\d{1,2}日`,
  ].join('|'),
  'g',
)

export const numeralsMixedDate = markRule({
  id: 'numerals/mixed-date',
  summary: { zh: '一个日期里既有汉字数字又有阿拉伯数字', en: 'a date in numerals of both kinds' },
  severity: 'warning',
  basis: 'GB/T 15835-2011（同一场合的数字形式一致）；GB/T 9704-2012 7.3.5.4（日期用阿拉伯数字）',
  examples: {
    found: ['二〇二四年3月，召开动员会。', '2024年三月，召开动员会。'],
    silent: ['2024年3月，召开动员会。', '2024年“三月三”期间，客流平稳。'],
  },
  *find(text) {
    for (const { 0: found, index } of matchesOf(plainDigits(text), MIXED)) {
      yield {
        start: index,
        end: index + found.length,
        message: { zh: `“${found}”混用了两种数字`, en: `“${found}” mixes two kinds of numerals` },
        expected: { zh: '全用阿拉伯数字，如“2024年3月5日”', en: 'Arabic numerals, such as “2024年3月5日”' },
      }
    }
  },
})
