// Year logic of headings: what was done belongs to the reported year, the plan to the one after it.

import { type Finding, type Inline, inlineText, type Rule } from '../../../src/template-api.ts'
import { CONTENTS } from '../basis.ts'

const LOOKING_BACK = new Set(['achievements', 'leadership', 'shortcomings'])

export const years: Rule = {
  id: 'rule-of-law/heading-year',
  summary: { zh: '标题里的年份不对', en: 'a heading names the wrong year' },
  severity: 'warning',
  basis: CONTENTS,
  *check({ report }) {
    const { year } = report.manifest
    for (const section of report.sections) {
      const wanted = section.role === 'plan' ? year + 1 : LOOKING_BACK.has(section.role) ? year : undefined
      if (wanted !== undefined) yield* wrongYear(section.title, section.titleSpan ?? section.span, wanted)
    }
  },
}

function* wrongYear(title: readonly Inline[], span: Finding['span'], wanted: number): Iterable<Finding> {
  const found = /(20\d\d)(?=年)/.exec(inlineText(title))?.[1]
  if (found === undefined || Number(found) === wanted) return
  yield {
    message: { zh: `标题写的是${found}年`, en: `the heading says ${found}` },
    expected: {
      zh: `${wanted}年：成效和不足写报告年度，安排写下一年度`,
      en: `${wanted}: results of the reported year, plans for the next`,
    },
    help: { zh: `改为${wanted}年，或去掉年份`, en: `write ${wanted}, or leave the year out` },
    ...(span ? { span } : {}),
  }
}
