// 2022年工作情况 in a report on 2023: what was done belongs to the reported year, the plan to the one after it.

import { matchesOf } from '../../words/matches.ts'
import { yearRule } from '../../years/year-rule.ts'

// Not one end of a period, and not a day or a month.
const YEAR = /(?<![\d—–－～~至到-])((?:19|20)\d\d)年(?!以[来前后]|[\d—–－～~至到前后底末初-])/g
// What was found, promised or counted in another year is rightly called by it.
const OF_ANOTHER = /整改|反馈|遗留|结转|回头看|同期|相比|对比|截至|巩固|目标|规划|展望|延续|历年|[较比]/
const PLAN = /下一?步|下一?阶段|下一年|来年|明年|安排|打算|计划|思路/
const DONE = /完成|落实|执行|情况|成效|成绩|总结|回顾|问题|不足|第一责任人|履行/

export const yearHeading = yearRule({
  id: 'year/heading',
  summary: { zh: '小标题里的年份不对', en: 'a heading names the wrong year' },
  severity: 'warning',
  basis: '实务：成效和不足写报告年度，安排写下一年度',
  examples: {
    found: ['## 2021年开展的主要工作\n\n认真落实各项任务。'],
    silent: ['## 2022年反馈问题的整改情况\n\n反馈的问题全部整改到位。'],
  },
  *find({ text, kind, isPlanned }, year) {
    if (kind === 'paragraph' || OF_ANOTHER.test(text)) return
    const [first, ...others] = matchesOf(text, YEAR)
    // Two years are a comparison, or a look back and a look ahead.
    if (first === undefined || others.length > 0) return
    const found = Number(first[1])
    const wanted = wantedYears(text, isPlanned && kind !== 'title', year)
    if (wanted.includes(found)) return
    const expected = wanted.join('、')
    yield {
      start: first.index,
      end: first.index + 5,
      message: { zh: `标题写的是${found}年`, en: `the heading says ${found}` },
      expected: {
        zh: `${expected}年：成效和不足写报告年度，安排写下一年度`,
        en: `${wanted.join(' or ')}: results of the reported year, plans for the next`,
      },
      help: { zh: `改为${expected}年，或去掉年份`, en: `write ${wanted.join(' or ')}, or leave the year out` },
    }
  },
})

function wantedYears(heading: string, isInPlan: boolean, year: number): number[] {
  const isDone = DONE.test(heading)
  if (PLAN.test(heading)) return isDone ? [year, year + 1] : [year + 1]
  // 2024年重点工作 may open the plan without a word that says so.
  return isDone && !isInPlan ? [year] : [year, year + 1]
}
