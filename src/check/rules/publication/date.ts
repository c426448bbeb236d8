// Nothing is published before it is signed. Days are compared, not hours: 成文日期 has none.

import { isoDate, printedDate } from '../../../model/doc.ts'
import type { Rule } from '../../../model/rule.ts'

export const publicationDate: Rule = {
  id: 'publication/date',
  summary: { zh: '发布日期早于成文日期', en: 'published before it was signed' },
  severity: 'error',
  basis: 'GB/T 9704-2012 7.3.5.4；签发以后才能公开',
  examples: {
    place: 'manifest',
    found: ['成文日期: 2024-01-15\n发布: { 发布日期: 2024-01-14 }'],
    silent: [],
  },
  *check({ report }) {
    const { date, publication } = report.manifest
    const published = publication?.date?.date
    if (date === undefined || published === undefined || isoDate(published) >= isoDate(date)) return
    const span = report.fieldSpans.get('publication.date')
    yield {
      message: {
        zh: `发布日期${printedDate(published)}早于成文日期${printedDate(date)}`,
        en: `published on ${printedDate(published)}, before it was signed on ${printedDate(date)}`,
      },
      expected: { zh: `${printedDate(date)}或以后的日期`, en: `${printedDate(date)} or later` },
      help: { zh: '改正其中一个日期', en: 'correct one of the dates' },
      ...(span ? { span } : {}),
    }
  },
}
