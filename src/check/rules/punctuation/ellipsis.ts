// ..., 。。。 and a single …: an ellipsis is six dots in two cells, with nothing that says 等 once more behind it.

import { markRule } from '../../marks/mark-rule.ts'
import { matchesOf } from '../../words/matches.ts'

const HAN = '[\\p{Script=Han}”’》）]'
const ELLIPSIS = new RegExp(`(?<=${HAN})\\.{3,}|(?<!\\.)\\.{3,}(?=${HAN})|。{3,}|…+|⋯+`, 'gu')

const HALF = /[,;:?!]/

export const punctuationEllipsis = markRule({
  id: 'punctuation/ellipsis',
  summary: { zh: '省略号的形式不对', en: 'an ellipsis of the wrong form' },
  severity: 'warning',
  basis: 'GB/T 15834-2011（省略号的形式：……，占两个字的位置；5.1.5）',
  examples: { found: ['开展座谈、走访...活动。'], silent: ['一是……二是……三是……的结构。', '宣传法律法规、政策文件……'] },
  *find(text) {
    for (const { 0: found, index: start } of matchesOf(text, ELLIPSIS)) {
      // Four cells stand for whole paragraphs that are left out.
      if (found === '……' || found === '…………') continue
      const end = start + found.length
      // Beside a half-width point there is more to mend than this.
      const isAlone = !HALF.test(text.charAt(start - 1)) && !HALF.test(text.charAt(end))
      yield {
        start,
        end,
        ...(isAlone ? { replacement: '……' } : {}),
        message: { zh: `省略号写成了“${found}”`, en: `an ellipsis written “${found}”` },
        expected: { zh: '“……”（六个点，占两格）', en: '“……”: six dots in two cells' },
      }
    }
  },
})
