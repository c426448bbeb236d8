// 新修订的《行政处罚法》 in a report on 2025: its amendment of 2021 is no news; the sentence may be an earlier year's.

import { citationRule } from '../../citations/citation-rule.ts'
import { findLaw } from '../../laws/find-law.ts'
import { sayDate } from '../../laws/say-date.ts'
import { LAWS_AS_OF, TABLE_AGE } from '../../laws/sources.ts'

const NEW = /新(?:近)?修[订正改](?:后)?(?:实施|施行|公布|颁布)?的?$/
const NEWS_FOR_YEARS = 3

export const citationNewRevision = citationRule({
  id: 'citation/new-revision',
  summary: { zh: '“新修订”的法律已修订多年', en: 'a law called newly amended was amended years ago' },
  severity: 'info',
  basis: `实务：“新修订”说的是近两年的修订；往年报告的句子容易留下来（${TABLE_AGE}）`,
  examples: {
    found: ['贯彻新修订的《中华人民共和国公务员法》。'],
    silent: ['贯彻《中华人民共和国公务员法》。'],
  },
  judge({ title, written, before }, { manifest: { year } }) {
    if (!NEW.test(before) || year > Number(LAWS_AS_OF.slice(0, 4))) return undefined
    const law = findLaw(title)
    // Amendments of regulations are not known as well.
    if (!law?.name.endsWith('法')) return undefined
    const last = law.revised.findLast((date) => date < `${year + 2}`)
    if (last === undefined || year - Number(last.slice(0, 4)) < NEWS_FOR_YEARS) return undefined
    const day = sayDate(last)
    return {
      message: {
        zh: `《${written}》在${year}年度以前最近一次修改是${day.zh}`,
        en: `the last amendment of 《${written}》 before this report was on ${day.en}`,
      },
      expected: { zh: '近两年修订的才写“新修订”', en: 'newly amended: within two years or so' },
      help: { zh: '核对是不是往年的句子；不是新修订的，删去“新修订”', en: 'check whether the sentence is an old one' },
    }
  },
})
