// An attachment that is bound apart opens with the document's number (GB/T 9704-2012, 7.3.7).

import type { Rule } from '../../../model/rule.ts'

export const boundApart: Rule = {
  id: 'element/bound-apart',
  summary: { zh: '单独装订的附件缺发文字号', en: 'an attachment bound apart without a document number' },
  severity: 'warning',
  basis: 'GB/T 9704-2012 7.3.7',
  examples: {
    place: 'manifest',
    found: ['附件: [{ 标题: 名单, 单独装订: 是 }]'],
    silent: ['发文字号: 临司〔2024〕6号\n附件: [{ 标题: 名单, 单独装订: 是 }]'],
  },
  *check({ report }) {
    const { attachments, documentNumber } = report.manifest
    if (documentNumber !== undefined) return
    for (const [index, { title, boundApart: apart }] of attachments.entries()) {
      if (!apart) continue
      const span = report.fieldSpans.get(`attachments.${index}.boundApart`)
      yield {
        message: {
          zh: `附件“${title}”单独装订，首行要标发文字号，现在没有`,
          en: `“${title}” is bound apart and must open with the document number, which is not given`,
        },
        expected: { zh: '发文字号，如 临司〔2025〕6号', en: 'a document number' },
        help: { zh: '补上“发文字号”，或删去“单独装订”', en: 'give the document number, or delete “boundApart”' },
        ...(span ? { span } : {}),
      }
    }
  },
}
