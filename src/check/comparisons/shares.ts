// A sentence → its percentages that its own counts can be asked about: 共14件，办结12件，占85.7%, 办结率85.7%. Each with the
// part, and every count that may be its whole; of other wholes (占全市的8%, 按期办结率) it says nothing.

import { type Bounds, sumOf } from '../quantities/bounds.ts'
import type { Quantity } from '../quantities/quantity.ts'
import { type Sentence, wordsAround, wordsBefore } from '../words/sentences.ts'
import { changesOf } from './changes.ts'
import { isNegated } from './negation.ts'
import { sameKind } from './part-list.ts'

export interface Share {
  readonly percent: Quantity
  /** The one that the percentage follows. */
  readonly part: Quantity
  /** With others of the same verb, and their sum: 一次通过1180人，补考通过20人，通过率100%. */
  readonly parts: readonly Bounds[]
  /** Everything that it may be a part of; also sums, as 上年结转3件，新收14件 are one whole. */
  readonly wholes: readonly Bounds[]
  /** The one that the sentence means, as far as its words say. */
  readonly nearest: Quantity
}

// How many counts before a percentage are looked at.
const MOST = 8

// What came in, was looked at or is there; the other numbers of a sentence are parts beside the part.
const WHOLE =
  /共|总|计|受理|收到|接收|接到|接待|立案|办理|新收|排查|检查|抽检|抽查|抽取|评查|审核|审理|收案|受案|清理|审查|开展|组织|现有|调解|处理|处置|登记|发现|申请|应|参评|参加|参训|承办|全县|全镇|全区|全市|全局/

/** `previous`: the sentence before, where the whole may stand as well. */
export function sharesOf(sentence: Sentence, previous: Sentence | undefined): Share[] {
  const changes = changesOf(sentence)
  const outdated = new Set<Quantity>(changes.map(({ before }) => before))
  // 行政应诉由20件降到15件 says of the 15 what it is.
  const current = new Map(changes.map(({ before, after }) => [after, before.label]))
  return sentence.quantities.flatMap((percent, index) => {
    if (percent.kind !== 'percent') return []
    const before = sentence.quantities.slice(Math.max(0, index - MOST), index)
    const { part, parts } = partsOf(percent, before)
    if (part === undefined) return []
    const from = SHARE.test(percent.label) ? listStart(sentence, part) : part.start
    const candidates = before.filter(
      (quantity, place) =>
        isCount(quantity) &&
        !outdated.has(quantity) &&
        quantity.start < from &&
        sameKind(quantity, part) &&
        !isPart(before[place + 1]),
    )
    const nearest = candidates.findLast((quantity) => isWhole(quantity, current.get(quantity)))
    const wholes = [...candidates, sumOf(candidates)]
    if (nearest === undefined) return []
    const elsewhere = [...inBracketBehind(sentence, index), ...(previous?.quantities ?? []).slice(-MOST)].filter(
      (whole) => isCount(whole) && sameKind(whole, part),
    )
    const isGreater = wholes.every(({ high }) => high.lt(part.low))
    if (isGreater && (elsewhere.length > 0 || isOfMore(percent, wordsAround(sentence, part)))) return []
    return [{ percent, part, parts, nearest, wholes: [...wholes, ...elsewhere] }]
  })
}

/** 受理8642件，办结8801件，办结率99.5% is wrong, but for what other years left over; 占 may be of another whole. */
function isOfMore({ label }: Quantity, words: string): boolean {
  return SHARE.test(label) || LEFT_OVER.test(words)
}

function isWhole({ label }: Quantity, before = ''): boolean {
  const found = WHOLE.exec(label)
  return found ? !isNegated(label.slice(0, found.index)) : WHOLE.test(before)
}

/** 败诉率9.7%（已审结31件） says itself what it is a share of. */
function inBracketBehind({ words, quantities }: Sentence, index: number): readonly Quantity[] {
  const [percent, next] = quantities.slice(index, index + 2)
  return percent && next && /^[（(]/.test(words.text.slice(percent.end, next.start)) ? [next] : []
}

/** Where the 其中 before a part begins: its neighbours behind it are no wholes. */
function listStart(sentence: Sentence, part: Quantity): number {
  const before = wordsBefore(sentence, part)
  const at = before.lastIndexOf('其中')
  return at < 0 ? part.start : part.start - before.length + at
}

/** 优秀64卷，占80%: what has a share of its own is no whole of the next one. */
const isPart = (next: Quantity | undefined) => next?.kind === 'percent' && /^约?占/.test(next.label)

const isCount = ({ kind }: Quantity) => kind === 'count' || kind === 'money'

// 占, 占比, 占总数的 — of anything else, such as 占全市的, the whole stands elsewhere.
const SHARE =
  /^(?:约)?占(?:比|(?:受理|申请|案件|办件|信访)?(?:总数|总量|总额|总人数|总件数)|全部(?:案件|申请|件数)?)?(?:的|为|达到?|约)?$/
const RATE = /^[一-鿿]*?([一-鿿]{2})率(?:为|达到?了?|约为?|高达|仅为)?$/
const LEFT_OVER = /结转|上年|去年|往年|历年|以前|此前|存量|积案|遗留|累计|旧存|人次/
// Rates of what is due, of those asked and so on.
const OTHER_WHOLE =
  /按时|按期|按照|及时|限时|期内|当期|首次|一次|群众|平均|综合|同比|全市|全省|全国|均|分别|累计|电子化|网上|增长|上升|下降/

interface Parts {
  readonly part?: Quantity
  readonly parts: readonly Bounds[]
}

function partsOf({ label }: Quantity, before: readonly Quantity[]): Parts {
  const verb = RATE.exec(label)?.[1]
  const isShare = SHARE.test(label)
  if (!isShare && (verb === undefined || OTHER_WHOLE.test(label))) return { parts: [] }
  const said = isShare ? before.slice(-1) : before.filter((quantity) => verb !== undefined && isSaid(verb, quantity))
  const counts = said.filter(isCount)
  const part = counts.at(-1)
  return part ? { part, parts: [...counts, sumOf(counts)] } : { parts: [] }
}

/** 办结12件, 已办结案件12件, 12件已办结; but not 未办结2件. */
function isSaid(verb: string, { label, noun }: Quantity): boolean {
  return (SYNONYMS.get(verb) ?? [verb]).some((word) => {
    const at = label.lastIndexOf(word)
    if (at >= 0) return label.length - at <= word.length + 2 && !isNegated(label.slice(0, at))
    return new RegExp(`^(?:已|均已|得到|案件|已全部)?${word}`).test(noun)
  })
}

// 办结12件，结案率80%
const CLOSED = ['办结', '结案', '审结']
const SYNONYMS: ReadonlyMap<string, readonly string[]> = new Map(CLOSED.map((word) => [word, CLOSED]))
