// （ without ）, “ without ”, or the two in the wrong order, in one paragraph.

import { markRule } from '../../marks/mark-rule.ts'
import { pairsIn } from '../../marks/pairs.ts'

export const punctuationPairs = markRule({
  id: 'punctuation/pairs',
  summary: { zh: '引号、括号或书名号不成对', en: 'brackets or quotation marks that do not pair' },
  severity: 'warning',
  basis: 'GB/T 15834-2011（引号、括号、书名号成对使用）',
  examples: {
    found: ['制定实施方案（试行，印发各股室。'],
    silent: ['印发《实施方案（试行）》。', '落实“三项制度”（公示、全过程记录、法制审核）。'],
  },
  *find(text) {
    const hasStraight = text.includes('"')
    for (const start of pairsIn(text).strays) {
      const found = text.charAt(start)
      // What has “ at one end and " at the other is punctuation/straight-quote.
      const isQuote = /[“”]/.test(found)
      if (isItemMark(text, start) || (isQuote && hasStraight)) continue
      yield {
        start,
        end: start + 1,
        message: {
          zh: `${isQuote ? `引号 ${found} ` : `“${found}”`}没有配对，或与别的标号交错`,
          en: `“${found}” has no partner, or crosses another pair`,
        },
        expected: { zh: '前后成对，里外不交错', en: 'marks in pairs, one inside the other' },
        help: { zh: '补上另一半，或删去', en: 'add the other half, or delete it' },
      }
    }
  },
})

/** `1)` and `a）` of a list. */
function isItemMark(text: string, at: number): boolean {
  return (
    /[)）]/.test(text.charAt(at)) &&
    /(?:^|[\s。；：，、;,:.…⋯])[\da-zA-Z一二三四五六七八九十]{1,2}$/.test(text.slice(Math.max(0, at - 3), at))
  )
}
