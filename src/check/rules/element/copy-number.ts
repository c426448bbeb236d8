// 份号 has six Arabic digits (GB/T 9704-2012, 7.2.1).

import type { Rule } from '../../../model/rule.ts'

export const copyNumber: Rule = {
  id: 'element/copy-number',
  summary: { zh: '份号不是 6 位数字', en: 'a copy number that is not six digits' },
  severity: 'warning',
  basis: 'GB/T 9704-2012 7.2.1（一般）',
  examples: {
    place: 'manifest',
    found: ['份号: 第1份'],
    silent: ['份号: 000001'],
  },
  *check({ report }) {
    const number = report.manifest.copyNumber
    if (number === undefined || /^\d{6}$/.test(number)) return
    const span = report.fieldSpans.get('copyNumber')
    yield {
      message: { zh: `份号“${number}”不是 6 位数字`, en: `the copy number “${number}” is not six digits` },
      expected: { zh: '6 位阿拉伯数字，如 000001', en: 'six Arabic digits, such as 000001' },
      help: { zh: '改成 6 位数字，不足的在前面补 0', en: 'write six digits, filled with 0 in front' },
      ...(span ? { span } : {}),
    }
  },
}
