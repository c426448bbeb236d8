// 完善制度(试行): half-width round brackets around Han characters or behind them.

import { type Mark, markRule } from '../../marks/mark-rule.ts'
import { pairsIn } from '../../marks/pairs.ts'

export const punctuationHalfWidthBracket = markRule({
  id: 'punctuation/half-width-bracket',
  summary: { zh: '汉字用了半角括号', en: 'half-width brackets around Han characters' },
  severity: 'warning',
  basis: 'GB/T 15834-2011（括号的形式：（ ））',
  examples: {
    found: ['《重大行政决策程序暂行规定(试行)》印发施行。'],
    silent: ['印发《实施方案（试行）》。', '采用f(x)计算。'],
  },
  *find(text) {
    if (!/[()]/.test(text)) return
    // How many Han characters there are before each place, so that no pair is read twice.
    let counted = 0
    const han = new Uint32Array(text.length + 1)
    for (let index = 0; index < text.length; index++) {
      if (/\p{Script=Han}/u.test(text.charAt(index))) counted += 1
      han[index + 1] = counted
    }
    const hasHan = (start: number, end: number) => (han[end] ?? 0) > (han[start] ?? 0)
    for (const { mark, start, end } of pairsIn(text).pairs) {
      if (mark !== '（' || isDocumentYear(text, start, end)) continue
      if (isTypedNumber(text, start, end)) continue
      if (!hasHan(Math.max(0, start - 1), end) && !isMixed(text, start, end) && !isOrdinal(text, start, end)) continue
      if (text.charAt(start) === '(') yield toMark(start, '(', '（')
      if (text.charAt(end) === ')') yield toMark(end, ')', '）')
    }
  },
})

/** (一)加强领导: the number itself goes, see text/typed-number and text/typed-heading. */
function isTypedNumber(text: string, start: number, end: number): boolean {
  return start === 0 && end <= 4 && /^[一二三四五六七八九十\d]+$/.test(text.slice(1, end))
}

/** （1) */
function isMixed(text: string, start: number, end: number): boolean {
  return (text.charAt(start) === '(') !== (text.charAt(end) === ')')
}

/** 任务如下：(1)加强领导；(2)强化监督。 */
function isOrdinal(text: string, start: number, end: number): boolean {
  return end - start <= 3 && /^[。；：，;,:]\(\d{1,2}\)\p{Script=Han}/u.test(text.slice(start - 1, end + 2))
}

/** 临政发(2024)5号 wants 〔 〕. */
function isDocumentYear(text: string, start: number, end: number): boolean {
  return end - start === 5 && /^[(（](?:19|20)\d\d[)）]\d+号/.test(text.slice(start, end + 8))
}

function toMark(start: number, found: string, replacement: string): Mark {
  return {
    start,
    end: start + 1,
    replacement,
    message: { zh: `汉字用了半角括号“${found}”`, en: `a half-width bracket “${found}” around Han characters` },
    expected: { zh: `全角的“${replacement}”`, en: `the full-width “${replacement}”` },
  }
}
