// The title names the subject, the year and the kind of document.

import { type Finding, inlineText, type Rule } from '../../../src/template-api.ts'
import { PRACTICE } from '../basis.ts'

// （公开稿） and （2023年度） may stand behind the kind of document.
const SUBJECT = /(?:法治政府建设|建设法治政府).*(?:报告|总结)(?:（[^（）]*）)?$/
const HAN_DIGITS = '〇一二三四五六七八九'

export const title: Rule = {
  id: 'rule-of-law/title',
  summary: { zh: '标题不合这种报告的通行写法', en: 'a title unlike those of this report type' },
  severity: 'warning',
  basis: `${PRACTICE}；条例第九条（七）：标题由发文机关名称、事由和文种组成`,
  examples: {
    place: 'manifest',
    found: ['年度: 2023\n标题: 某市教育局2022年法治政府建设年度报告', '标题: 某市教育局法治政府建设情况报告'],
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
    const years = yearsIn(text)
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
    if (years.length === 0) {
      yield {
        message: { zh: '标题没有年度', en: 'the title has no year' },
        expected,
        help: { zh: `加上“${report.manifest.year}年”`, en: `add “${report.manifest.year}年”` },
        ...at,
      }
    } else if (!years.includes(report.manifest.year)) {
      const [year] = years
      yield {
        message: {
          zh: `标题写的是${year}年，年度是${report.manifest.year}年`,
          en: `the title says ${year}, the report is on ${report.manifest.year}`,
        },
        expected,
        help: { zh: '核对年度，改正其中一处', en: 'check the year and correct one of them' },
        ...at,
      }
    }
  },
}

/** 2023年, 二〇二三年 and what is written for it. */
function yearsIn(text: string): number[] {
  const written = text.replace(/[○零]/g, '〇').matchAll(/(\d{4}|[〇一二三四五六七八九]{4})年/g)
  return Array.from(written, ([, digits = '']) =>
    Number(digits.replace(/[^\d]/g, (digit) => `${HAN_DIGITS.indexOf(digit)}`)),
  )
}
