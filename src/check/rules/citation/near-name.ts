// 《行政处法法》: a title that differs from the name of a law by one character.

import { bareName } from '../../laws/find-law.ts'
import type { Law } from '../../laws/law.ts'
import { nearLaw, nearNames } from '../../laws/near-names.ts'
import { TABLE_AGE } from '../../laws/sources.ts'
import { wrongNames } from '../../laws/wrong-names.ts'
import { markFindings } from '../../marks/mark-rule.ts'
import type { ReadingRule } from '../../reading.ts'

const id = 'citation/near-name'

export const citationNearName: ReadingRule = {
  id,
  summary: { zh: '名称与一部法律、法规只差一个字', en: 'a title one character away from the name of a law' },
  severity: 'info',
  basis: `实务：引用法律、法规用全称或规范简称；相近的名称也可能另有其文，只作提示（${TABLE_AGE}）`,
  examples: {
    found: ['严格执行《行政处法法》。'],
    silent: ['严格执行《中华人民共和国行政处罚法》和《湖南省行政程序规定》。'],
  },
  *check({ reading }) {
    if (reading.cited.length === 0) return
    const near = nearNames()
    const nearest = new Map<string, Law | undefined>()
    for (const { prose, citations } of reading.cited) {
      for (const { start, end, title, written } of citations) {
        if (!nearest.has(title)) nearest.set(title, wrongNames.has(bareName(title)) ? undefined : nearLaw(title, near))
        const law = nearest.get(title)
        if (law === undefined) continue
        const message = {
          zh: `《${written}》与《${law.name}》只差一个字`,
          en: `《${written}》 is nearly 《${law.name}》`,
        }
        const expected = { zh: `《${law.name}》`, en: `《${law.name}》` }
        const help = { zh: '核对名称；确实另有其文的，不必改', en: 'check the name; leave it where it is another text' }
        yield* markFindings({ start, end, message, expected, help }, prose, id)
      }
    }
  },
}
