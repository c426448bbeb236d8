// 2024.3.5, 2024-03-05: dates of digits alone, which tables and forms may have, but running text does not.

import { markRule } from '../../marks/mark-rule.ts'
import { plainDigits } from '../../numerals/digits.ts'
import { maskTitles } from '../../words/mask.ts'
import { matchesOf } from '../../words/matches.ts'
import type { ProseKind } from '../../words/prose.ts'

// What goes on, or names a version or number in front or behind, is no date; nor is the stamp of a log, with its time.
const DATE =
  /((?:19|20)(?<!(?:[\w第版]|\w[.\-/]|(?<!\d ?)号[:：]?|[编代]码[:：]?|版本[:：]?|[a-z] )..)\d\d)([.\-/])(0?[1-9]|1[0-2])\2([12]\d|3[01]|0?[1-9])(?!\w|[.\-/]\w|[版号批]| ?\d)/gi
const KINDS: readonly ProseKind[] = ['title', 'heading', 'run-in', 'paragraph', 'note']

export const numeralsNumericDate = markRule({
  id: 'numerals/numeric-date',
  summary: { zh: '正文里的日期只用数字和符号', en: 'a date of digits and marks alone in running text' },
  severity: 'warning',
  basis: '实务：公文正文里的日期写“年”“月”“日”（GB/T 15835-2011 5.1.4 另许写作2024-03-05，多用于表格）',
  kinds: KINDS,
  examples: {
    found: ['该制度于2024.3.5印发。', '2024-03-05，召开推进会。'],
    silent: ['该制度于2024年3月5日印发。', '系统升级到2024.3.5版。'],
  },
  *find(text) {
    for (const { 0: found, 1: year, 3: month, 4: day, index } of matchesOf(maskTitles(plainDigits(text)), DATE)) {
      const right = `${year}年${Number(month)}月${Number(day)}日`
      yield {
        start: index,
        end: index + found.length,
        message: { zh: `日期写成了“${found}”`, en: `a date written “${found}”` },
        expected: { zh: `“${right}”`, en: `“${right}”` },
      }
    }
  },
})
