// A report on a year cannot be signed before that year began.

import { printedDate, type Rule } from '../../../src/template-api.ts'

export const signingDate: Rule = {
  id: 'rule-of-law/signing-date',
  summary: { zh: '成文日期早于报告年度', en: 'signed before the reported year began' },
  severity: 'error',
  basis: 'GB/T 9704-2012 7.3.5.4；报告年度',
  examples: {
    place: 'manifest',
    found: ['年度: 2023\n成文日期: 2022-12-31'],
    silent: ['年度: 2023\n成文日期: 2023-12-31'],
  },
  *check({ report }) {
    const { date, year } = report.manifest
    const span = report.fieldSpans.get('date')
    if (date === undefined || date.year >= year) return
    yield {
      message: {
        zh: `成文日期${printedDate(date)}早于报告年度${year}年`,
        en: `the signing date ${printedDate(date)} lies before the reported year ${year}`,
      },
      expected: { zh: `${year}年1月1日以后的日期`, en: `a date from ${year}年1月1日 on` },
      help: { zh: '改正成文日期或年度', en: 'correct the date or the year' },
      ...(span ? { span } : {}),
    }
  },
}
