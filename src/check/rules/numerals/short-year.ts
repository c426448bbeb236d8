// 26年3月, 截至25年: years of two digits.

import { markRule } from '../../marks/mark-rule.ts'
import { plainDigits } from '../../numerals/digits.ts'
import { matchesOf } from '../../words/matches.ts'

// 满20年, 未来15年初步, 刑期12年3月 are spans of time.
const YEAR =
  /\d(?<![\d.\-–—～/:：〔［（([A-Za-z第满近约前后过历达每共逾超刑期龄时]\d)\d年(?=\d{1,2}月|度(?![过假])|底(?![蕴线])|末(?![端尾])|初(?![步级期始心])|[上下]半年|全年|第?[一二三四]季度)|\d(?<=截[至止]到?\d)\d年/g

export const numeralsShortYear = markRule({
  id: 'numerals/short-year',
  summary: { zh: '年份只写了两位', en: 'a year of two digits' },
  severity: 'warning',
  basis: 'GB/T 15835-2011 5.1.4（四位数字表示的年份不简写为两位）',
  examples: {
    found: ['26年3月，成立工作专班。', '截至25年底，全部办结。'],
    silent: ['2026年3月，成立工作专班。', '连续15年获评先进。'],
  },
  *find(text) {
    for (const { 0: found, index } of matchesOf(plainDigits(text), YEAR)) {
      const right = `${Number(found.slice(0, 2)) > 48 ? '19' : '20'}${found}`
      yield {
        start: index,
        end: index + found.length,
        message: { zh: `年份写成了“${found}”`, en: `a year written “${found}”` },
        expected: { zh: `四位的年份，如“${right}”`, en: `four digits, such as “${right}”` },
      }
    }
  },
})
