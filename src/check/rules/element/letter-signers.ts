// 信函格式 serves letters between equals and downward; 签发人 belongs to upward documents (GB/T 9704-2012, 7.2.6).

import type { Rule } from '../../../model/rule.ts'

export const letterSigners: Rule = {
  id: 'element/letter-signers',
  summary: { zh: '信函格式写了签发人', en: 'a letter with signers' },
  severity: 'warning',
  basis: 'GB/T 9704-2012 7.2.6（上行文标注签发人）；上行文不用信函格式（通行解释）',
  examples: {
    place: 'manifest',
    found: ['格式: 信函\n签发人: 周明远'],
    silent: ['签发人: 周明远'],
  },
  *check({ report }) {
    const { form, signers } = report.manifest
    if (form !== 'letter' || signers.length === 0) return
    const span = report.fieldSpans.get('signers')
    yield {
      message: { zh: '信函格式不标注签发人，不会印出', en: 'a letter names no signers; they are not printed' },
      expected: {
        zh: '上行文用公文格式，信函不写签发人',
        en: 'the usual form for upward documents; no signers in letters',
      },
      help: { zh: '删去“签发人”，或把“格式”改成公文', en: 'delete the signers, or choose “form: document”' },
      ...(span ? { span } : {}),
    }
  },
}
