// A document with a 密级 is a state secret, and government sites publish none.

import type { Rule } from '../../../model/rule.ts'

export const publicationSecret: Rule = {
  id: 'publication/secret',
  summary: { zh: '要发布的报告标有密级', en: 'a classified report that is to be published' },
  severity: 'error',
  basis: '国办发〔2017〕47号《政府网站发展指引》（发布前保密审查，不得发布国家秘密）',
  examples: {
    place: 'manifest',
    found: ['密级: 秘密\n份号: 000001\n发布: { 网站名称: 某市人民政府 }'],
    silent: ['密级: 秘密\n份号: 000001'],
  },
  *check({ report }) {
    const { classification, publication } = report.manifest
    if (classification === undefined || publication === undefined) return
    const span = report.fieldSpans.get('classification')
    yield {
      message: {
        zh: `报告密级为“${classification}”，又写了“发布”`,
        en: `the report is classified (${classification}), and is to be published`,
      },
      expected: { zh: '网上发布的报告没有密级', en: 'a report without a classification on the web' },
      help: {
        zh: '不发布的删去“发布”；已经解密的删去“密级”；拿不准的先做保密审查',
        en: 'delete “publication” if it stays secret, “classification” if it no longer is; if in doubt, have it reviewed',
      },
      ...(span ? { span } : {}),
    }
  },
}
