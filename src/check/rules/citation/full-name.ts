// 《行政处罚法》 where it is first named: the whole name is 《中华人民共和国行政处罚法》. Said once a report.

import type { Citation } from '../../citations/citation.ts'
import { findLaw, isRepealed, STATE } from '../../laws/find-law.ts'
import type { Law } from '../../laws/law.ts'
import { markFindings } from '../../marks/mark-rule.ts'
import type { Cited, ReadingRule } from '../../reading.ts'
import type { Prose } from '../../words/prose.ts'

const id = 'citation/full-name'
const MOST_NAMED = 5

export const citationFullName: ReadingRule = {
  id,
  summary: { zh: '法律第一次提到时没有写全称', en: 'a law is first named without its whole name' },
  severity: 'info',
  basis: '实务：第一次引用写全称《中华人民共和国……法》，以后可用简称；不少报告一直用简称',
  examples: {
    found: ['组织学习《行政处罚法》。'],
    silent: ['组织学习《中华人民共和国行政处罚法》，开展《行政处罚法》知识测试。'],
  },
  *check({ reading, report }) {
    const bare = firstBare(reading.cited, report.manifest.year)
    const first = bare[0]
    if (first === undefined) return
    const { prose, citation } = first
    const names = bare.slice(0, MOST_NAMED).map(({ law }) => `《${law.name}》`)
    const more = bare.length > MOST_NAMED
    const message = {
      zh: `《${citation.written}》${bare.length > 1 ? `等${bare.length}部法律、法规` : ''}第一次提到时没有写全称`,
      en: `${bare.length} law${bare.length > 1 ? 's are' : ' is'} first named without the whole name, beginning with 《${citation.written}》`,
    }
    const expected = { zh: `${names.join('')}${more ? '等' : ''}`, en: `${names.join('')}${more ? ' …' : ''}` }
    const help = {
      zh: '第一次写全称，以后用简称；全文一直用简称的，可以不改',
      en: 'the whole name first, the short one later; leave it where the report uses short names throughout',
    }
    yield* markFindings({ start: citation.start, end: citation.end, message, expected, help }, prose, id)
  },
}

interface Bare {
  readonly prose: Prose
  readonly citation: Citation
  readonly law: Law
}

/** Headings, cells and captions are short by nature. What was repealed is no matter of its name. */
function firstBare(cited: readonly Cited[], year: number): Bare[] {
  const named = new Set<Law>()
  return cited
    .filter(({ prose: { kind } }) => kind === 'paragraph' || kind === 'note')
    .flatMap(({ prose, citations }) =>
      citations.flatMap((citation) => {
        const law = findLaw(citation.title)
        if (law === undefined || named.has(law) || isRepealed(law, year)) return []
        named.add(law)
        const isBare = law.name.startsWith(STATE) && !citation.title.startsWith(STATE)
        return isBare ? [{ prose, citation, law }] : []
      }),
    )
}
