// A seal or stamp is put over or above the signing date (GB/T 9704-2012, 7.3.5.1 and 7.3.5.3).

import type { Rule } from '../../../model/rule.ts'

export const sealDate: Rule = {
  id: 'element/seal-date',
  summary: { zh: '加盖印章而没有成文日期', en: 'a seal without a signing date' },
  severity: 'error',
  basis: 'GB/T 9704-2012 7.3.5.1、7.3.5.3',
  examples: {
    place: 'manifest',
    found: ['成文日期:\n印章: 加盖'],
    silent: ['成文日期: 2024-01-15\n印章: 加盖'],
  },
  *check({ report }) {
    const { signatureKind, date } = report.manifest
    if (signatureKind === undefined || date !== undefined) return
    const span = report.fieldSpans.get('seal')
    yield {
      message: { zh: '要加盖印章，没有成文日期', en: 'a seal is wanted, and there is no signing date' },
      expected: { zh: '成文日期，如 2025-01-10', en: 'a signing date, such as 2025-01-10' },
      help: { zh: '补上一行“成文日期: …”，或删去“印章”', en: 'add “date: …”, or delete “seal”' },
      ...(span ? { span } : {}),
    }
  },
}
