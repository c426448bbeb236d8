// A sentence → its lists of parts: 共14件，其中热线1条，书记信箱1条，问政四川12条. Says of each list how far it may be trusted:
// many lists name some parts only, or parts that overlap.

import { type Bounds, sumOf } from '../quantities/bounds.ts'
import type { Quantity } from '../quantities/quantity.ts'
import { unitClass } from '../quantities/units.ts'
import { matchesOf } from '../words/matches.ts'
import type { Sentence } from '../words/sentences.ts'
import { readBrackets, regionEnds } from './brackets.ts'
import { isOverlapping } from './overlap.ts'

export interface PartList {
  readonly whole: Quantity
  /** In whose paragraph the whole stands: the list's own sentence, or the one before it. */
  readonly wholeIn: Sentence
  readonly parts: readonly Quantity[]
  /** Other numbers before the list that the parts could belong to as well, and their sums with the whole. */
  readonly rivals: readonly Bounds[]
  /** Parts that one thing can be at the same time (党员, 女), or numbers of each of several (各3件). */
  readonly overlapping: boolean
  /** The list ends for a reason that leaves room for more parts: 等, another list, another statement. */
  readonly open: boolean
  /** What the parts come to with one, two … of the numbers behind ；, which may go on with the list. */
  readonly continued: readonly Bounds[]
  /** It says itself that it names all: 其余, 分别为, 包括. */
  readonly exhaustive: boolean
}

const OPENING = /其中|包括|含(?<=[（(]含)/g

export function partListsOf(sentence: Sentence, previous: Sentence | undefined): PartList[] {
  const { words, start, end, quantities } = sentence
  const text = words.text.slice(start, end)
  const openings = Array.from(matchesOf(text, OPENING), (match) => match.index)
  if (openings.length === 0) return []
  const brackets = readBrackets(text)
  const ends = regionEnds(openings, brackets, text.length)
  let next = 0
  return openings.flatMap((opening, index) => {
    while (next < quantities.length && (quantities[next]?.start ?? 0) < start + opening) next++
    const found = wholeFor(sentence, previous, start + opening, next)
    if (found === undefined) return []
    const { until, interrupted } = ends[index] ?? { until: text.length, interrupted: false }
    const region = { opening, until, interrupted, depths: brackets.depths, next }
    return [{ ...found, ...collect(sentence, region, found.whole) }]
  })
}

// How far back rivals are looked for, so that long sentences stay linear.
const MOST_RIVALS = 8

function wholeFor(sentence: Sentence, previous: Sentence | undefined, opening: number, next: number) {
  const before = sentence.quantities.slice(Math.max(0, next - MOST_RIVALS), next)
  const first = sentence.quantities[next]
  if (first === undefined || !isWhole(first)) return undefined
  const alike = before.filter((quantity) => isWhole(quantity) && sameKind(quantity, first))
  const whole = alike.at(-1)
  if (whole !== undefined) return { whole, wholeIn: sentence, rivals: rivalsOf(alike) }
  // “共14件。其中……”
  if (before.length > 0 || opening > sentence.start + 1 || previous === undefined) return undefined
  const [only, ...more] = previous.quantities.filter((quantity) => isWhole(quantity) && sameKind(quantity, first))
  return only && more.length === 0 ? { whole: only, wholeIn: previous, rivals: [] } : undefined
}

/** 受理热线1035件、信箱87件，其中……: the parts may be of both. */
function rivalsOf(alike: readonly Quantity[]): Bounds[] {
  return alike.slice(0, -1).flatMap((quantity, index) => [quantity, sumOf(alike.slice(index))])
}

/** Places count from the beginning of the sentence. */
interface Region {
  readonly opening: number
  readonly until: number
  readonly interrupted: boolean
  readonly depths: Uint16Array
  /** Index of the first quantity behind the opening. */
  readonly next: number
}

// Longer lists are tables; lists in brackets in brackets would else be read again for each of them.
const MOST_PARTS = 60
const MOST_CONTINUED = 4
const MOST_TEXT = 1200

function collect({ words, start, end, quantities }: Sentence, region: Region, whole: Quantity) {
  const depth = region.depths[region.opening]
  const parts: Quantity[] = []
  // 铁路639公里、其中高铁370公里，公路2600公里: what 、 leads in ends with its clause.
  const isInserted = words.text.charAt(start + region.opening - 1) === '、'
  let last = region.opening
  let mixed = false
  let rest: readonly Quantity[] = []
  for (let index = region.next; index < Math.min(quantities.length, region.next + MOST_PARTS); index++) {
    const part = quantities[index]
    if (part === undefined || part.start - start >= region.until) break
    if (region.depths[part.start - start] !== depth || part.kind === 'percent' || part.kind === 'points') continue
    if (isNextStatement(part, parts[0], whole)) break
    if (isInserted && /[，；]/.test(words.text.slice(start + last, part.start))) break
    if (leavesList(words.text, parts, part, quantities[index + 1])) {
      rest = quantities.slice(index, index + MOST_CONTINUED)
      break
    }
    if (!sameKind(part, whole) || isMadeThing(part, whole)) {
      mixed = true
      break
    }
    parts.push(part)
    last = part.end - start
  }
  const listed = words.text
    .slice(start + region.opening, Math.min(start + region.until, start + last + 12, end))
    .slice(0, MOST_TEXT)
  return {
    parts,
    continued: rest.map((_, index) => sumOf([...parts, ...rest.slice(0, index + 1)])),
    open: mixed || region.interrupted || BARE.test(listed) || OPEN.test(listed) || parts.length === MOST_PARTS,
    overlapping: isOverlapping(parts, listed),
    exhaustive: EXHAUSTIVE.test(listed),
  }
}

/**
 * Behind a share stands a part with a share of its own (…，占80%，…，占20%), or a new statement. Behind ； stands the next part where all parts are set off by it (…，占80%；…，占20%), and else a new statement:
 * 其中工业投资137亿元；实现总产值290亿元.
 */
function leavesList(text: string, parts: readonly Quantity[], part: Quantity, next: Quantity | undefined): boolean {
  const last = parts.at(-1)
  const between = last && text.slice(last.end, part.start)
  if (between?.includes('占') && !(next && text.slice(part.end, next.end).includes('占'))) return true
  if (!between?.includes('；')) return false
  const [first, second] = parts
  if (first && second && !text.slice(first.end, second.start).includes('；')) return true
  const opening = (label: string) => label.replace(/^其中/, '').slice(0, 2)
  return !between.includes('占') && opening(part.label) !== opening(first?.label ?? '')
}

// With these words a new statement about the whole begins.
const NEXT_STATEMENT =
  /^(?:[，、；]?(?:全年|今年|本年|同时|此外|另外|目前|现已|截至|共|累计|合计|共计|总计|均|全部|较|比|同比|涉及|挽回|罚没|追回|发出|制发|下发|召开|开展|组织|举办|印发|发放|出动|参与|参加|上诉|应诉))|(?:同比|环比)/
const OPEN = /等|主要|仅|重点|包含|涵盖|含(?!量)|多为|之一|新增|累计新/
// A part whose unit was left out (部分公开67，) is none to the rules.
const BARE = /[\d０-９](?=[，、；])/
const EXHAUSTIVE = /其余|其他|其它|另有|剩余|余下|分别|包括/

// 去年查处51件 behind the parts of this year's; but years may be the parts themselves (其中2022年立案3件，2023年立案9件).
const YEAR = /(?:19|20)\d\d年|去年|上年|上一年|前年|往年|同期/
const NEW_YEAR = new RegExp(`^(?:而|较|比)?(?:${YEAR.source})`)

function isNextStatement({ label }: Quantity, first: Quantity | undefined, whole: Quantity): boolean {
  if (NEXT_STATEMENT.test(label) || (NEW_YEAR.test(label) && !YEAR.test(first?.label ?? ''))) return true
  // 共梳理班子问题12个，其中3个列入清单，梳理个人问题15个: the verb of the whole comes again, and not with the first part.
  const verb = openingOf(label)
  return first !== undefined && verb !== '' && verb === openingOf(whole.label) && verb !== openingOf(first.label)
}

/** Its first two characters, without what a count may have in front. */
function openingOf(label: string): string {
  return /^(?:其中|[，、；共已]|新(?![增建改])|累计|先后|全年)*([一-鿿]{2})/.exec(label)?.[1] ?? ''
}

const MAKING =
  /^(?:其中)?(?:已|共|新|累计)*(建成|新建|改建|修建|建设|建立|设立|成立|打造|创建|组建|制定|制发|出台|编印|印发|发放|开展|组织|举办|召开|配备|聘请|选聘|培育|培养|命名|发出)([一-鿿]{2,})$/

/** 乡镇15个，其中……建成法治文化广场16个: what a verb of its own brings in and no word ties to the whole is no part of it. */
function isMadeThing({ label, noun, kind }: Quantity, whole: Quantity): boolean {
  const [, verb = '', thing = ''] = (kind === 'count' && MAKING.exec(label)) || []
  if (thing === '') return false
  const of = whole.label + whole.noun
  return !of.includes(verb) && !haveWordInCommon(thing + noun, of)
}

function haveWordInCommon(one: string, other: string): boolean {
  for (let at = 0; at + 1 < one.length; at++) if (other.includes(one.slice(at, at + 2))) return true
  return false
}

/** 每千人6.6批次 is a measure. */
function isWhole({ kind, label }: Quantity): boolean {
  return (kind === 'count' || kind === 'money') && !/[每百千万][千万百亿]?[人户家件辆]$/.test(label)
}

// 个 and 家 say little: of those, the nouns must not be different ones.
const VAGUE = new Set(['个', '家', '项', '处', '所', '名', '人'])

/** Whether both count the same sort of things, as far as units and nouns say. */
export function sameKind(a: Quantity, b: Quantity): boolean {
  if (unitClass(a.unit) !== unitClass(b.unit)) return false
  if (!VAGUE.has(a.unit) || a.noun === '' || b.noun === '') return true
  const [one, other] = [a.noun.slice(0, 12), b.noun.slice(0, 12)]
  return one.charAt(0) === other.charAt(0) || haveWordInCommon(one, other)
}
