// The report's own title: no marks but those around titles of laws, short names and remarks.

import type { Rule } from '../../../model/rule.ts'

export const punctuationTitle: Rule = {
  id: 'punctuation/title',
  summary: { zh: '公文标题中用了点号', en: 'points in the title of the document' },
  severity: 'info',
  basis: '实务：公文标题中除法规、规章名称加书名号外，一般不用标点符号',
  *check({ report: { manifest, fieldSpans } }) {
    const span = fieldSpans.get('title')
    const found = /[，。；：！？,;:!?]/.exec(manifest.title ?? '')?.[0]
    if (found === undefined) return
    yield {
      message: { zh: `标题中用了“${found}”`, en: `“${found}” in the title` },
      expected: { zh: '除书名号、引号、括号和顿号外不用标点', en: 'no marks but 《 》, “ ”, （ ） and 、' },
      help: { zh: '删去，或改写标题', en: 'delete it, or reword the title' },
      ...(span ? { span } : {}),
    }
  },
}
