// 目标--任务: a dash of hyphens, or of one cell where 破折号 takes two.

import { markRule } from '../../marks/mark-rule.ts'
import { matchesOf } from '../../words/matches.ts'

const DASH =
  /(?<=[\p{Script=Han}，。；：”》）])(?:-{2,}|(?<!—)—{3,}(?!—))(?=[\p{Script=Han}“《（])|(?<=[，。；：,;:])—(?!—)|(?<!—)—(?=[，。；：,;:])/gu

export const punctuationDash = markRule({
  id: 'punctuation/dash',
  summary: { zh: '破折号的形式不对', en: 'a dash of the wrong form' },
  severity: 'info',
  basis: 'GB/T 15834-2011（破折号的形式：——，占两个字的位置）',
  examples: { found: ['明确目标--建设法治政府。'], silent: ['明确目标——建设法治政府。', '2021—2025年规划。'] },
  *find(text) {
    if (!text.includes('—') && !text.includes('--')) return
    for (const { 0: found, index } of matchesOf(text, DASH)) {
      yield {
        start: index,
        end: index + found.length,
        message: { zh: `破折号写成了“${found}”`, en: `a dash written “${found}”` },
        expected: { zh: '“——”，占两格', en: '“——” in two cells' },
      }
    }
  },
})
