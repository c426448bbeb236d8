// Reports are due by 3月1日 and published by 4月1日 of the next year; provinces are due by 4月1日 only.

import { compareDates, printedDate, type Rule } from '../../../src/template-api.ts'
import { PUBLICATION, SUBMISSION } from '../basis.ts'
import type { RuleOfLawExtras } from '../schema.ts'

export const deadline: Rule<RuleOfLawExtras> = {
  id: 'rule-of-law/deadline',
  summary: { zh: '成文日期已过报送或公开期限', en: 'signed after the day of submission or publication' },
  severity: 'warning',
  basis: `${SUBMISSION}；${PUBLICATION}`,
  *check({ report }) {
    const { date, year } = report.manifest
    if (date === undefined) return
    const published = { year: year + 1, month: 4, day: 1 }
    const due = report.extras.level === 'province' ? published : { year: year + 1, month: 3, day: 1 }
    const isLateForAll = compareDates(date, published) > 0
    if (!isLateForAll && compareDates(date, due) <= 0) return
    const span = report.fieldSpans.get('date')
    yield {
      message: isLateForAll
        ? {
            zh: `成文日期${printedDate(date)}已过公开期限`,
            en: `signed on ${printedDate(date)}, after the day of publication`,
          }
        : {
            zh: `成文日期${printedDate(date)}已过报送期限`,
            en: `signed on ${printedDate(date)}, after the day of submission`,
          },
      expected: isLateForAll
        ? { zh: `${printedDate(published)}前公开`, en: `published by ${printedDate(published)}` }
        : { zh: `${printedDate(due)}前报送`, en: `submitted by ${printedDate(due)}` },
      help: { zh: '核对日期；确已逾期的，按规定说明', en: 'check the date; if it is late, explain as the rules ask' },
      ...(span ? { span } : {}),
    }
  },
}
