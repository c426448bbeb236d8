// 学习会、座谈会……等: 等 says what the ellipsis has said, and so does a point behind it.

import { markRule } from '../../marks/mark-rule.ts'
import { matchesOf } from '../../words/matches.ts'

// Behind ellipses of the wrong form, too.
const AFTER =
  /(?<=(?:[…⋯]|\.\.\.) {0,4})(?:等等?(?![级待于候同])|[，。、；：,;:])|(?<=。。。 {0,4})(?:等等?(?![级待于候同])|[，、；：,;:])/g

export const punctuationAfterEllipsis = markRule({
  id: 'punctuation/after-ellipsis',
  summary: { zh: '省略号后又有“等”或点号', en: '等 or a point behind an ellipsis' },
  severity: 'info',
  basis: '实务：省略号与“等”“等等”不并用，其后一般不用点号',
  examples: { found: ['开展座谈、走访……等活动。'], silent: ['一是……二是……三是……的结构。', '开展座谈、走访……'] },
  *find(text) {
    for (const { 0: found, index } of matchesOf(text, AFTER)) {
      yield {
        start: index,
        end: index + found.length,
        message: { zh: `省略号后又有“${found}”`, en: `“${found}” behind an ellipsis` },
        expected: { zh: '只留其中一个', en: 'one of the two alone' },
      }
    }
  },
})
