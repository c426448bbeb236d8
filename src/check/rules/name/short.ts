// 区政数局 before 区政务服务和数据管理局（以下简称“区政数局”）: a short name that the reader has not been told yet.

import type { Note } from '../../../diagnostics/diagnostic.ts'
import { markFindings } from '../../marks/mark-rule.ts'
import type { ReadingRule } from '../../reading.ts'
import { matchesOf } from '../../words/matches.ts'
import type { Prose } from '../../words/prose.ts'
import { spanOfWords } from '../../words/words.ts'

const DECLARED = /[（(]以下(?:均?简称|统称)(?:为|[：:])?[“"‘]?([\u4e00-\u9fff]{3,14})[”"’]?[）)]/g
const ORGAN = /(?:局|厅|委|委员会|政府|办|办公室|中心|院|部|所|站|队|组|公司|协会)$/
/** What every organ may call itself needs no telling. */
const SELF = /^[我本该此]/
// A report declares a few; more of them would be searched for anew each.
const MOST = 40
const FULL_NAME = 30

interface ShortName {
  readonly text: string
  /** The words before the declaration, the full name at their end. */
  readonly full: string
  readonly prose: Prose
  readonly at: number
}

export const nameShort: ReadingRule = {
  id: 'name/short',
  summary: { zh: '机关的简称用在说明之前', en: 'an organ’s short name before it is introduced' },
  severity: 'warning',
  basis: '实务：先用全称并注明简称，再用简称',
  examples: {
    found: ['会同市综执局开展检查。市城市管理综合行政执法局（以下简称“市综执局”）派员参加。'],
    silent: ['市城市管理综合行政执法局（以下简称“市综执局”）派员参加，市综执局负责牵头。'],
  },
  *check({ reading }) {
    const names = shortNames(reading.prose)
    for (const { text, full, prose, at } of names) {
      const found = firstUse(reading.prose, text, full)
      if (found === undefined || (found.prose === prose && found.at >= at)) continue
      const mark = {
        start: found.at,
        end: found.at + text.length,
        message: { zh: `简称“${text}”用在说明之前`, en: `the short name ${text} stands before it is introduced` },
        expected: { zh: '第一次用全称，并注明简称', en: 'the full name first, and the short one with it' },
        notes: introducedAt(prose, at),
      }
      yield* markFindings(mark, found.prose, 'name/short')
    }
  },
}

function introducedAt({ words }: Prose, at: number): Note[] {
  const span = spanOfWords(words, at, at + 1)
  return span ? [{ message: { zh: '到这里才说明', en: 'introduced here' }, span }] : []
}

function shortNames(all: readonly Prose[]): ShortName[] {
  const names = new Map<string, ShortName>()
  for (const prose of all) {
    if (!prose.masked.includes('以下')) continue
    for (const { 1: text = '', index } of matchesOf(prose.masked, DECLARED)) {
      const full = prose.masked.slice(Math.max(0, index - FULL_NAME), index).replace(/^.*[^\u4e00-\u9fff]/s, '')
      const isOrgan = ORGAN.test(full) && ORGAN.test(text) && !SELF.test(text)
      if (isOrgan && !names.has(text) && names.size < MOST) names.set(text, { text, full, prose, at: index })
    }
  }
  return [...names.values()]
}

/** The first place in the report that is not the end of the full name. */
function firstUse(all: readonly Prose[], text: string, full: string): { prose: Prose; at: number } | undefined {
  for (const prose of all) {
    let at = prose.masked.indexOf(text)
    while (at >= 0 && at > 0 && full.includes(prose.masked.slice(at - 1, at + text.length)))
      at = prose.masked.indexOf(text, at + 1)
    if (at >= 0) return { prose, at }
  }
  return undefined
}
