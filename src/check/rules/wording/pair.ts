// 其它, 交待, 法制建设: words that are often written wrong.

import { markRule } from '../../marks/mark-rule.ts'
import { verifiedPairs } from '../../wording/verified-pairs.ts'
import { pairFinder } from '../../wording/word-pair.ts'

const find = pairFinder(verifiedPairs)

export const wordingPair = markRule({
  id: 'wording/pair',
  summary: { zh: '用词不规范', en: 'a word often written wrong' },
  severity: 'warning',
  unquoted: true,
  basis: '实务：公文通行的用字用词',
  examples: {
    found: ['会同其它部门开展执法检查。', '加强法制建设。'],
    silent: ['会同其他部门开展执法检查。', '县法制建设领导小组召开会议。', '依照政策移交待遇关系。'],
  },
  *find(text) {
    for (const { pair, start } of find(text)) {
      const { wrong, right, certain } = pair
      yield {
        start,
        end: start + wrong.length,
        ...(certain ? { replacement: right } : {}),
        message: { zh: `写了“${wrong}”`, en: `“${wrong}” is written` },
        expected: { zh: `“${right}”`, en: `“${right}”` },
      }
    }
  },
})
