// 5～10%, 3～5万元: a range whose first number leaves %, 万 or 亿 to the second, and then reads as 5 to 10%, 3 to 50,000.

import { type Mark, markRule } from '../../marks/mark-rule.ts'
import { plainDigits } from '../../numerals/digits.ts'
import { ALONE, HYPHEN, NUMBER } from '../../numerals/ranges.ts'
import { maskTitles } from '../../words/mask.ts'
import { matchesOf } from '../../words/matches.ts'

const RANGE = new RegExp(`${ALONE}(${NUMBER})(${HYPHEN}|[～—])(${NUMBER})([%％‰]|万亿|万|亿)`, 'g')

export const numeralsSharedUnit = markRule({
  id: 'numerals/shared-unit',
  summary: { zh: '数值范围的前一个数没有“%”“万”“亿”', en: 'a range whose first number lacks %, 万 or 亿' },
  severity: 'warning',
  basis: 'GB/T 15835-2011（数值范围：省略会造成歧义的不省略，如63%～68%）',
  examples: {
    found: ['降幅在5～10%之间。', '每户补助3～5万元。'],
    silent: ['降幅在5%～10%之间。', '每户补助3万～5万元。'],
  },
  *find(text) {
    const plain = maskTitles(plainDigits(text))
    for (const { 0: found, 1: first = '', 3: second = '', 4: unit = '', index } of matchesOf(plain, RANGE)) {
      // 5000～1万元 counts 元 in front.
      if (Number(first) < Number(second)) yield toMark(index, found, first, unit)
    }
  },
})

function toMark(start: number, found: string, first: string, unit: string): Mark {
  const right = first + unit + found.slice(first.length)
  return {
    start,
    end: start + first.length,
    replacement: first + unit,
    message: { zh: `“${found}”的前一个数没有“${unit}”`, en: `the first number of “${found}” lacks ${unit}` },
    expected: { zh: `“${right}”`, en: `“${right}”` },
  }
}
