// Reports are due by 3月1日 and published by 4月1日 of the next year; provinces are due by 4月1日 only.

import { type CalendarDate, compareDates, type Finding, printedDate, type Rule } from '../../../src/template-api.ts'
import { PUBLICATION, SUBMISSION } from '../basis.ts'
import type { RuleOfLawExtras } from '../schema.ts'

export const deadline: Rule<RuleOfLawExtras> = {
  id: 'rule-of-law/deadline',
  summary: { zh: '成文日期或发布日期已过期限', en: 'signed or published after the day that it was due' },
  severity: 'warning',
  basis: `${SUBMISSION}；${PUBLICATION}`,
  examples: {
    place: 'manifest',
    found: ['年度: 2023\n成文日期: 2024-03-02'],
    silent: ['年度: 2023\n成文日期: 2024-03-01'],
  },
  *check({ report }) {
    const { date: signed, year, publication } = report.manifest
    const limit = { year: year + 1, month: 4, day: 1 }
    const due = report.extras.level === 'province' ? limit : { year: year + 1, month: 3, day: 1 }
    const published = publication?.date?.date
    const spanOf = (field: string) => report.fieldSpans.get(field)
    // One finding for one report: who misses the later day has missed the earlier one, too.
    if (isAfter(published, limit)) {
      yield lateForPublication('发布日期', 'published', published, limit, spanOf('publication.date'))
    } else if (published === undefined && isAfter(signed, limit)) {
      yield lateForPublication('成文日期', 'signed', signed, limit, spanOf('date'))
    } else if (isAfter(signed, due)) {
      yield lateForSubmission(signed, due, spanOf('date'))
    }
  },
}

function isAfter(date: CalendarDate | undefined, limit: CalendarDate): date is CalendarDate {
  return date !== undefined && compareDates(date, limit) > 0
}

function lateForPublication(
  zh: string,
  en: string,
  date: CalendarDate,
  limit: CalendarDate,
  span: Finding['span'],
): Finding {
  return {
    message: {
      zh: `${zh}${printedDate(date)}已过公开期限`,
      en: `${en} on ${printedDate(date)}, after the day of publication`,
    },
    expected: { zh: `${printedDate(limit)}前公开`, en: `published by ${printedDate(limit)}` },
    help: HELP,
    ...(span ? { span } : {}),
  }
}

function lateForSubmission(date: CalendarDate, due: CalendarDate, span: Finding['span']): Finding {
  return {
    message: {
      zh: `成文日期${printedDate(date)}已过报送期限`,
      en: `signed on ${printedDate(date)}, after the day of submission`,
    },
    expected: { zh: `${printedDate(due)}前报送`, en: `submitted by ${printedDate(due)}` },
    help: HELP,
    ...(span ? { span } : {}),
  }
}

const HELP = { zh: '核对日期；确已逾期的，按规定说明', en: 'check the date; if it is late, explain as the rules ask' }
