// The title names the subject, the year and the kind of document.

import { type Finding, inlineText, type Rule } from '../../../src/template-api.ts'
import { PRACTICE } from '../basis.ts'

// （公开稿） and （2023年度） may stand behind the kind of document.
const SUBJECT = /(?:法治政府建设|建设法治政府).*(?:报告|总结)(?:（[^（）]*）)?$/

export const title: Rule = {
  id: 'rule-of-law/title',
  summary: { zh: '标题不合这种报告的通行写法', en: 'a title unlike those of this report type' },
  severity: 'warning',
  basis: `${PRACTICE}；条例第九条（七）：标题由发文机关名称、事由和文种组成`,
  examples: {
    place: 'manifest',
    found: ['标题: 某市教育局2023年工作报告', '标题: 某市教育局法治政府建设情况报告'],
    silent: ['年度: 2023\n标题: 某市教育局2023年法治政府建设年度报告'],
  },
  *check({ report, doc }) {
    const text = inlineText(doc.title).replaceAll('\n', '')
    const span = report.fieldSpans.get('title') ?? report.fieldSpans.get('titlePattern')
    const at = span ? { span } : {}
    const expected: Finding['expected'] = {
      zh: `如“${report.manifest.organ}${report.manifest.year}年法治政府建设年度报告”`,
      en: `such as “${report.manifest.organ}${report.manifest.year}年法治政府建设年度报告”`,
    }
    if (!SUBJECT.test(text)) {
      yield {
        message: {
          zh: `标题“${text}”没有写明“法治政府建设…报告”`,
          en: `the title “${text}” does not say 法治政府建设…报告`,
        },
        expected,
        help: { zh: '按通行写法改标题', en: 'word the title in the usual way' },
        ...at,
      }
    }
    if (!/(?:\d{4}|[〇○零一二三四五六七八九]{4})年/.test(text)) {
      yield {
        message: { zh: '标题没有年度', en: 'the title has no year' },
        expected,
        help: { zh: `加上“${report.manifest.year}年”`, en: `add “${report.manifest.year}年”` },
        ...at,
      }
    }
  },
}
