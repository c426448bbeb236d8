// 印发日期 stands beside 印发机关, and nothing is printed before it is signed (GB/T 9704-2012, 7.4.3).

import { printedDate } from '../../../model/doc.ts'
import type { Rule } from '../../../model/rule.ts'

export const printingDate: Rule = {
  id: 'element/printing-date',
  summary: { zh: '印发日期早于成文日期', en: 'printed before it was signed' },
  severity: 'error',
  basis: 'GB/T 9704-2012 7.4.3、7.3.5.4',
  examples: {
    place: 'manifest',
    found: ['成文日期: 2024-01-15\n印发机关: 某办\n印发日期: 2024-01-14'],
    silent: ['成文日期: 2024-01-15\n印发机关: 某办\n印发日期: 2024-01-15'],
  },
  *check({ report }) {
    const { date, printingDate: printed } = report.manifest
    if (date === undefined || printed === undefined) return
    if ((printed.year - date.year || printed.month - date.month || printed.day - date.day) >= 0) return
    const span = report.fieldSpans.get('printingDate')
    yield {
      message: {
        zh: `印发日期${printedDate(printed)}早于成文日期${printedDate(date)}`,
        en: `printed on ${printedDate(printed)}, before it was signed on ${printedDate(date)}`,
      },
      expected: { zh: `${printedDate(date)}或以后的日期`, en: `${printedDate(date)} or later` },
      help: { zh: '改正其中一个日期', en: 'correct one of the dates' },
      ...(span ? { span } : {}),
    }
  },
}
