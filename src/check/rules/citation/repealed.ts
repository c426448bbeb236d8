// 《合同法》 in a report on 2023: a law that was repealed before the year that the report is about.

import { citationRule } from '../../citations/citation-rule.ts'
import { isOfThePast } from '../../citations/history.ts'
import { findLaw, isRepealed } from '../../laws/find-law.ts'
import { localNames } from '../../laws/local-names.ts'
import { sayDate } from '../../laws/say-date.ts'
import { TABLE_AGE } from '../../laws/sources.ts'

export const citationRepealed = citationRule({
  id: 'citation/repealed',
  summary: { zh: '引用了已经废止的法律、法规', en: 'a law is cited that was repealed before' },
  severity: 'warning',
  basis: `实务：引用的法律、法规应是报告年度有效的；何时废止，以废止它的法律、法规的条文为准（${TABLE_AGE}）`,
  examples: {
    found: ['开展《中华人民共和国合同法》宣传，依据《公司登记管理条例》办理登记。'],
    silent: ['原《中华人民共和国合同法》废止后，按照《中华人民共和国民法典》审查合同。'],
  },
  judge(citation, { manifest: { year } }) {
    const law = localNames.has(citation.title) ? undefined : findLaw(citation.title)
    if (law?.repealed === undefined || !isRepealed(law, year)) return undefined
    const { on, by, article } = law.repealed
    if (isOfThePast(citation, on)) return undefined
    const day = sayDate(on)
    return {
      message: {
        zh: `《${citation.written}》${day.zh}起已废止（《${by}》${article}）`,
        en: `《${citation.written}》 was repealed from ${day.en} (《${by}》${article})`,
      },
      expected: { zh: `${year}年有效的法律、法规`, en: `a law in force in ${year}` },
      help: {
        zh: `改引《${by}》或其他现行规定；确实说的是从前的，写明“原”或“已废止”`,
        en: `cite 《${by}》 or what else is in force; where the past is meant, write 原 or 已废止`,
      },
    }
  },
})
