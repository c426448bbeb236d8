// 帐户, 布署, 签定: words that are probably written wrong; whether they are is the author's to say.

import { markRule } from '../../marks/mark-rule.ts'
import { possiblePairs } from '../../wording/possible-pairs.ts'
import { pairFinder } from '../../wording/word-pair.ts'

const find = pairFinder(possiblePairs)

export const wordingPossiblePair = markRule({
  id: 'wording/possible-pair',
  summary: { zh: '可能是错别字', en: 'a word that may be written wrong' },
  severity: 'info',
  unquoted: true,
  basis: '实务（待核）：通行的用字和法律用语',
  examples: {
    found: ['签定责任书56份。', '全面布署普法工作。'],
    silent: ['签订责任书56份。', '全面部署普法工作。', '每月公布署名文章。', '会议于12月份内召开。'],
  },
  *find(text) {
    for (const { pair, start } of find(text)) {
      const { wrong, right, source } = pair
      yield {
        start,
        end: start + wrong.length,
        message: { zh: `写了“${wrong}”`, en: `“${wrong}” is written` },
        expected: { zh: `${source}是“${right}”`, en: `“${right}”, most likely` },
      }
    }
  },
})
