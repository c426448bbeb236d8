// 《…实施方案（2016—2020年）》 in a report on 2023: a plan whose years are over, as a sentence of an old report has it.

import { citationRule } from '../../citations/citation-rule.ts'
import { isOfThePast } from '../../citations/history.ts'
import { findLaw } from '../../laws/find-law.ts'

const PERIOD = /(?:规划|纲要|方案|计划|清单|要点|行动)（(?:19|20)\d\d—((?:19|20)\d\d)年?）$/
// The year after its last one still sums it up.
const YEARS_OF_SUMMING_UP = 1

export const citationPeriodOver = citationRule({
  id: 'citation/period-over',
  summary: { zh: '引用的规划、纲要期限已过', en: 'a plan is cited whose years are over' },
  severity: 'info',
  basis: '实务：规划、纲要按期限执行，期满的不再作为当年的依据；往年报告的句子容易留下来',
  examples: {
    found: ['落实《某市法治政府建设实施方案（2016—2020年）》，细化任务分工。'],
    silent: ['落实《某市法治政府建设实施方案（2021—2025年）》，细化任务分工。'],
  },
  judge(citation, { manifest: { year } }) {
    const last = PERIOD.exec(citation.title)?.[1]
    if (last === undefined || Number(last) + YEARS_OF_SUMMING_UP >= year) return undefined
    // What has followed such a plan, citation/replaced knows better.
    if (findLaw(citation.title)?.replaced || isOfThePast(citation, `${year}`)) return undefined
    return {
      message: { zh: `《${citation.written}》${last}年已期满`, en: `《${citation.written}》 ended in ${last}` },
      expected: { zh: `${year}年执行的规划、纲要`, en: `a plan that runs in ${year}` },
      help: {
        zh: '核对是不是往年的句子；确实说的是从前的，写明年份',
        en: 'check whether the sentence is an old one; where the past is meant, say its year',
      },
    }
  },
})
