// A page of a government site carries the metas of 国办发〔2017〕47号; what the report cannot know, the manifest gives.
// Which of them are required is known at second hand only: hence a warning.

import type { Publication } from '../../../model/publication.ts'
import type { Rule } from '../../../model/rule.ts'

interface Required {
  readonly key: keyof Publication
  readonly zh: string
  readonly meta: string
}

// ArticleTitle and ContentSource follow from the report, ColumnType from 栏目名称.
const REQUIRED: readonly Required[] = [
  { key: 'siteName', zh: '网站名称', meta: 'SiteName' },
  { key: 'siteDomain', zh: '网站域名', meta: 'SiteDomain' },
  { key: 'siteIdCode', zh: '网站标识码', meta: 'SiteIDCode' },
  { key: 'columnName', zh: '栏目名称', meta: 'ColumnName' },
  { key: 'columnDescription', zh: '栏目描述', meta: 'ColumnDescription' },
  { key: 'columnKeywords', zh: '栏目关键词', meta: 'ColumnKeywords' },
  { key: 'date', zh: '发布日期', meta: 'PubDate' },
]

export const publicationMissing: Rule = {
  id: 'publication/missing',
  summary: { zh: '要发布的网页缺少标签', en: 'a page to be published that lacks metas' },
  severity: 'warning',
  basis: '国办发〔2017〕47号《政府网站发展指引》（网页标签；据通行转述）',
  examples: {
    place: 'manifest',
    found: ['发布: { 网站名称: 某市人民政府 }'],
    silent: [
      '发布:\n  网站名称: 某市人民政府\n  网站域名: www.example.gov.cn\n  网站标识码: 5100000001\n  栏目名称: 年度报告\n  栏目描述: 各年度报告\n  栏目关键词: 法治政府\n  发布日期: 2024-01-20 09:30',
    ],
  },
  *check({ report }) {
    const { publication } = report.manifest
    if (publication === undefined) return
    const missing = REQUIRED.filter(({ key }) => isEmpty(publication[key]))
    if (missing.length === 0) return
    const span = report.fieldSpans.get('publication')
    const zh = missing.map((required) => required.zh).join('、')
    const en = missing.map(({ key }) => key).join(', ')
    const metas = missing.map(({ meta }) => meta)
    yield {
      message: { zh: `“发布”里没有写${zh}`, en: `“publication” does not give ${en}` },
      expected: { zh: `网页有标签 ${metas.join('、')}`, en: `a page with the metas ${metas.join(', ')}` },
      help: {
        zh: `补上${zh}；几份报告共用的，写在“继承”的文件里`,
        en: `add ${en}; what several reports share can stand in the file named by “extends”`,
      },
      ...(span ? { span } : {}),
    }
  },
}

function isEmpty(value: Publication[keyof Publication]): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0)
}
