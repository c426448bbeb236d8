// The report's own title: the year in it is the one that the report is about.

import type { ReadingRule } from '../../reading.ts'
import { maskTitles } from '../../words/mask.ts'
import { yearsIn } from '../../years/read-years.ts'

export const yearTitle: ReadingRule = {
  id: 'year/title',
  summary: { zh: '标题的年份与年度不同', en: 'a title of another year' },
  severity: 'warning',
  basis: '实务：标题写报告所述的年度',
  examples: {
    place: 'manifest',
    found: ['年度: 2023\n标题: 某市教育局2022年法治政府建设年度报告'],
    silent: ['年度: 2023\n标题: 某市教育局2023年法治政府建设年度报告'],
  },
  needsManifest: true,
  *check({ report: { manifest, titlePattern, fieldSpans } }) {
    const { title, year } = manifest
    const written = maskTitles(title ?? titlePattern?.replaceAll(/\{(?:year|年度)\}/g, String(year)) ?? '')
    const years = yearsIn(written)
    const [first] = years
    if (first === undefined || years.includes(year)) return
    const span = fieldSpans.get(title === undefined ? 'titlePattern' : 'title')
    yield {
      message: { zh: `标题写的是${first}年，年度是${year}年`, en: `the title says ${first}, the report is on ${year}` },
      expected: { zh: `标题里写${year}年`, en: `${year} in the title` },
      help: { zh: '核对年度，改正其中一处', en: 'check the year and correct one of them' },
      ...(span ? { span } : {}),
    }
  },
}
