// What is secret is counted: its copies carry 份号 (条例 article 9).

import type { Rule } from '../../../model/rule.ts'

export const secretCopyNumber: Rule = {
  id: 'element/secret-copy-number',
  summary: { zh: '涉密公文没有份号', en: 'a secret document without a copy number' },
  severity: 'error',
  basis: '《党政机关公文处理工作条例》第九条（一）：涉密公文应当标注份号',
  examples: {
    place: 'manifest',
    found: ['密级: 机密'],
    silent: ['密级: 机密\n份号: 000001'],
  },
  *check({ report }) {
    const { classification, copyNumber } = report.manifest
    if (classification === undefined || copyNumber !== undefined) return
    const span = report.fieldSpans.get('classification')
    yield {
      message: { zh: `密级是“${classification}”，没有份号`, en: `classified ${classification} without a copy number` },
      expected: { zh: '份号，如 000001', en: 'a copy number, such as 000001' },
      help: { zh: '补上一行“份号: 000001”；不涉密的删去“密级”', en: 'add “copyNumber: 000001”, or delete the class' },
      ...(span ? { span } : {}),
    }
  },
}
