// "八五"普法: straight quotation marks, which do not tell beginning from end.

import { type Mark, markRule } from '../../marks/mark-rule.ts'
import { pairsIn } from '../../marks/pairs.ts'
import { matchesOf } from '../../words/matches.ts'

export const punctuationStraightQuote = markRule({
  id: 'punctuation/straight-quote',
  summary: { zh: '用了直引号', en: 'straight quotation marks' },
  severity: 'warning',
  basis: 'GB/T 15834-2011（引号的形式：“ ” ‘ ’）',
  examples: { found: ['深入开展"八五"普法。'], silent: ['深入开展“八五”普法。', '落实“谁执法谁普法”普法责任制。'] },
  *find(text, _, isFree) {
    const found = Array.from(matchesOf(text, /["＂]/g), ({ index }) => index)
    if (found.length === 0 || !/\p{Script=Han}/u.test(text)) return
    // One that is missing, or curved ones among them: which of them opens is for the author to say.
    const isClear = found.length % 2 === 0 && found.every(isFree) && !/[“”]/.test(text) && !crosses(text)
    for (const [number, start] of found.entries()) {
      const mark = toMark(start, text.charAt(start))
      yield isClear ? { ...mark, replacement: number % 2 === 0 ? '“' : '”' } : mark
    }
  },
})

/** Curved, the quotation marks would cross a bracket. */
function crosses(text: string): boolean {
  let count = 0
  const curved = text.replace(/["＂]/g, () => (count++ % 2 === 0 ? '“' : '”'))
  return pairsIn(curved).strays.length > pairsIn(text).strays.length
}

function toMark(start: number, found: string): Mark {
  return {
    start,
    end: start + 1,
    message: { zh: `用了直引号“${found}”`, en: `a straight quotation mark ${found}` },
    expected: { zh: '弯引号“ ”', en: 'curved quotation marks “ ”' },
  }
}
