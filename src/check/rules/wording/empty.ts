// 高度重视, 狠抓落实: words that say little. Nobody is told of them who did not ask (`checks`).

import { markRule } from '../../marks/mark-rule.ts'
import { wordFinder } from '../../wording/list-finder.ts'
import { emptyWords } from '../../wording/listed-words.ts'

const find = wordFinder(emptyWords)

export const wordingEmpty = markRule({
  id: 'wording/empty',
  summary: { zh: '空话套话（“检查”里写明才查）', en: 'words that say little (only where checks names it)' },
  severity: 'info',
  unquoted: true,
  optional: true,
  basis: '实务：公文力求简洁，言之有物',
  examples: { found: ['高度重视法治政府建设，狠抓落实。'], silent: ['县委常委会3次研究法治政府建设。'] },
  *find(text) {
    for (const { word, start } of find(text)) {
      yield {
        start,
        end: start + word.length,
        message: { zh: `“${word}”没有说出具体内容`, en: `“${word}” says little` },
        expected: { zh: '写明做了什么、有什么结果', en: 'what was done, and what came of it' },
      }
    }
  },
})
