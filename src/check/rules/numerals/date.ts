// 08月01日, 12月5号: zeros in front of month and day, and 号 for 日.

import { type Mark, markRule } from '../../marks/mark-rule.ts'
import { plainDigits } from '../../numerals/digits.ts'
import { maskTitles } from '../../words/mask.ts'
import { matchesOf } from '../../words/matches.ts'
import type { ProseKind } from '../../words/prose.ts'

const ZERO = /0(?<![\d.,\-—～/第]0)(?=[1-9](?:[-–—～~至到]\d{1,2})?月(?!龄))|0(?<=\d月0)(?=[1-9][日号])/g
// 12月5号楼封顶 names a house, 5月20号文 a document.
const DAY =
  /号(?<=(?<!\d)(?:1[0-2]|0?[1-9])月(?:(?:[12]\d|3[01]|0?[1-9])[日号]?[至到—–～~-])?(?:[12]\d|3[01]|0?[1-9])号)(?![楼线文院令地宗井机桥路门馆厂库站台点])/g
// Cells of a column are padded so that they stand below each other.
const KINDS: readonly ProseKind[] = ['title', 'heading', 'run-in', 'paragraph', 'caption', 'note']

export const numeralsDate = markRule({
  id: 'numerals/date',
  summary: { zh: '日期里有虚位“0”，或“日”写成“号”', en: 'a date with zeros in front, or with 号 for 日' },
  severity: 'warning',
  basis: '实务：正文里的日期写法与成文日期相同（GB/T 9704-2012 7.3.5.4：月、日不编虚位）',
  kinds: KINDS,
  examples: {
    found: ['2023年08月01日起施行。', '活动于12月5号举行。'],
    silent: ['2023年8月1日起施行。', '活动于12月5日举行。'],
  },
  *find(text) {
    const plain = maskTitles(plainDigits(text))
    for (const { index } of matchesOf(plain, ZERO)) yield zeroAt(index)
    for (const { index } of matchesOf(plain, DAY)) yield dayAt(index)
  },
})

function zeroAt(start: number): Mark {
  return {
    start,
    end: start + 1,
    replacement: '',
    message: { zh: '月、日前面加了“0”', en: 'a zero in front of month or day' },
    expected: { zh: '如“8月1日”，不加“0”', en: '8月1日, without a zero' },
  }
}

function dayAt(start: number): Mark {
  return {
    start,
    end: start + 1,
    replacement: '日',
    message: { zh: '日期写成了“号”', en: 'a date with 号' },
    expected: { zh: '“日”', en: '“日”' },
  }
}
