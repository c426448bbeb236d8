// Year logic of headings: what was done belongs to the reported year, the plan to the one after it.

import { type Finding, inlineText, type Rule, type Section } from '../../../src/template-api.ts'
import { CONTENTS } from '../basis.ts'

const LOOKING_BACK = new Set(['achievements', 'leadership', 'shortcomings'])
// One section may hold shortcomings and what is planned.
const PLAN = /安排|打算|计划|思路|下一步|展望|重点任务/
// 《法治政府建设实施纲要（2021—2025年）》 and 2021—2023年 name other years on purpose.
const OTHER_YEARS = /《[^《》]*》|\d{4}年?[-—～至到]\d{4}/g

export const years: Rule = {
  id: 'rule-of-law/heading-year',
  summary: { zh: '标题里的年份不对', en: 'a heading names the wrong year' },
  severity: 'warning',
  basis: CONTENTS,
  *check({ report }) {
    const { year } = report.manifest
    for (const section of report.sections) {
      const wanted = section.role === 'plan' ? year + 1 : LOOKING_BACK.has(section.role) ? year : undefined
      if (wanted !== undefined) yield* wrongYear(section, wanted)
    }
  },
}

function* wrongYear({ title, titleSpan, span, role }: Section, wanted: number): Iterable<Finding> {
  const text = inlineText(title)
  const allowed = role !== 'plan' && PLAN.test(text) ? [wanted + 1] : []
  const named = Array.from(text.replace(OTHER_YEARS, '').matchAll(/20\d\d(?=年)/g), ([found]) => Number(found))
  const [found] = named
  if (found === undefined || named.includes(wanted) || allowed.includes(found)) return
  yield {
    message: { zh: `标题写的是${found}年`, en: `the heading says ${found}` },
    expected: {
      zh: `${wanted}年：成效和不足写报告年度，安排写下一年度`,
      en: `${wanted}: results of the reported year, plans for the next`,
    },
    help: { zh: `改为${wanted}年，或去掉年份`, en: `write ${wanted}, or leave the year out` },
    span: titleSpan ?? span,
  }
}
