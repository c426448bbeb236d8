// 我镇 in a report of a 局: the text speaks of itself as somebody else.

import { markFindings } from '../../marks/mark-rule.ts'
import type { ReadingRule } from '../../reading.ts'
import { maskQuoted, maskTitles } from '../../words/mask.ts'
import { matchesOf } from '../../words/matches.ts'

/** By the end of the organ's name: what it does not call itself. 我区 may be an autonomous region, 我委 a committee within. */
const NOT_ITSELF: readonly (readonly [organ: RegExp, others: string])[] = [
  [/局$/, '镇|乡|街道|厅'],
  [/厅$/, '镇|乡|街道|局'],
  [/镇(?:人民政府|政府|党委|委员会)?$/, '乡|街道|局|厅'],
  [/乡(?:人民政府|政府|党委|委员会)?$/, '镇|街道|局|厅'],
  [/街道(?:办事处|党工委|工作委员会)?$/, '镇|乡|局|厅'],
  [/[县区市旗州省](?:人民政府|政府)$/, '镇|乡|街道|局|厅'],
]

export const nameSelf: ReadingRule = {
  id: 'name/self',
  summary: { zh: '自称与单位不符', en: 'the organ speaks of itself as another kind of organ' },
  severity: 'warning',
  basis: '实务：自称与单位一致，局称“我局”，镇称“我镇”',
  examples: {
    found: ['我镇积极开展法治宣传。'],
    silent: ['我局积极开展法治宣传，各乡镇同步推进。'],
  },
  needsManifest: true,
  *check({ report, reading }) {
    const { organ } = report.manifest
    const others = NOT_ITSELF.find(([end]) => end.test(organ))?.[1]
    if (others === undefined) return
    const pattern = new RegExp(`(?<![自你敌忘])我(?:${others})(?![村土亲贤里音愁情静定守压部限势面])`, 'g')
    for (const prose of reading.prose) {
      if (!prose.masked.includes('我')) continue
      for (const { 0: found, index } of matchesOf(maskQuoted(maskTitles(prose.masked)), pattern)) {
        const mark = {
          start: index,
          end: index + found.length,
          message: { zh: `“${organ}”的报告自称“${found}”`, en: `a report of ${organ} says ${found}` },
          expected: { zh: '本单位的自称', en: 'what the organ calls itself' },
        }
        yield* markFindings(mark, prose, 'name/self')
      }
    }
  },
}
