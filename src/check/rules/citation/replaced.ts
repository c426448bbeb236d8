// 《信访条例》 in a report on 2023: another text has taken its place, but that it was repealed was not read anywhere.

import { citationRule } from '../../citations/citation-rule.ts'
import { isOfThePast } from '../../citations/history.ts'
import { findLaw } from '../../laws/find-law.ts'
import { sayDate } from '../../laws/say-date.ts'
import { TABLE_AGE } from '../../laws/sources.ts'

export const citationReplaced = citationRule({
  id: 'citation/replaced',
  summary: { zh: '引用的文件像是已有新的规定', en: 'a newer text seems to have taken the place of the one cited' },
  severity: 'info',
  basis: `实务：有新规定的引新规定；旧的何时废止未逐一核实，只作提示（${TABLE_AGE}）`,
  examples: {
    found: ['认真贯彻《信访条例》，畅通信访渠道。'],
    silent: ['认真贯彻《信访工作条例》，畅通信访渠道。'],
  },
  judge(citation, { manifest: { year } }) {
    const newer = findLaw(citation.title)?.replaced
    if (newer === undefined || newer.since > `${year}-01-01` || isOfThePast(citation, newer.since)) return undefined
    const { since, by } = newer
    const day = sayDate(since)
    return {
      message: {
        zh: `《${citation.written}》：${day.zh}起已有《${by}》`,
        en: `《${citation.written}》: there is 《${by}》 since ${day.en}`,
      },
      expected: { zh: `《${by}》`, en: `《${by}》` },
      help: { zh: '核对后改引新的规定', en: 'check, and cite the newer text' },
    }
  },
})
