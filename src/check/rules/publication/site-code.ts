// 网站标识码: ten digits; ministries have `bm` and eight digits (实务).

import type { Rule } from '../../../model/rule.ts'

export const publicationSiteCode: Rule = {
  id: 'publication/site-code',
  summary: { zh: '网站标识码不是 10 位数字', en: 'a site code that is not ten digits' },
  severity: 'warning',
  basis:
    '国办发〔2017〕47号《政府网站发展指引》（网站标识码）；各级政府网站实例为 10 位数字，部委为 bm 加 8 位（实务）',
  examples: {
    place: 'manifest',
    found: ['发布: { 网站标识码: 川510000 }'],
    silent: [],
  },
  *check({ report }) {
    const code = report.manifest.publication?.siteIdCode
    if (code === undefined || /^(\d{10}|bm\d{8})$/.test(code)) return
    const span = report.fieldSpans.get('publication.siteIdCode')
    yield {
      message: { zh: `网站标识码“${code}”不是 10 位数字`, en: `the site code “${code}” is not ten digits` },
      expected: {
        zh: '10 位数字；部委网站为 bm 加 8 位数字',
        en: 'ten digits; of a ministry, bm and eight digits',
      },
      help: {
        zh: '照网站底部标明的标识码写；以 0 开头的加引号',
        en: 'copy the code from the foot of the site; quote one that begins with 0',
      },
      ...(span ? { span } : {}),
    }
  },
}
