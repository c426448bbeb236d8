// A text → its count words (六项措施, 三个方面), and the lists in it that count themselves (一是……二是……).

import { parseHanNumeral } from '../../facts/quantity/han-numeral.ts'
import { matchesOf } from '../words/matches.ts'

/** A number of things that a list is announced by. */
export interface CountWord {
  readonly start: number
  readonly end: number
  readonly count: number
  readonly text: string
  /** Behind the count words, the text itself says that a list follows: 以下三点, 三个方面：. */
  readonly announcing: boolean
}

/** 一是 … 三是 in one text: how many, the last ordinal, and where the first stands. */
export interface InlineList {
  readonly start: number
  readonly items: number
  readonly last: number
}

// Words for what a list is of. The weak ones are names of fixed sets as often (行政执法三项制度): only with a colon.
const STRONG =
  '方面|措施|举措|问题|不足|短板|做法|原因|建议|环节|抓手|层面|维度|着力点|重点任务|重点工作|特点|亮点|经验'
const WEAK =
  '任务|工作|制度|机制|行动|工程|原则|要求|重点|关键|保障|体系|转变|创新|突破|统筹|坚持|强化|提升|意见|责任|事情|事'
const NUMERAL = '[一二两三四五六七八九十]{1,3}|\\d{1,2}'
const COUNT = new RegExp(
  `(${NUMERAL})(?:(?:个|大|项|条|种|类)?(?:[一-鿿]{0,4}?)(${STRONG})|(?:个|大|项|条|种|类|件)(?:[一-鿿]{0,4}?)(${WEAK})|(?:点|条|项)(?=[：:。，]))`,
  'g',
)
const CUE =
  /以下|如下|下列|主要(?:有|是|做|抓|采取|存在|表现|体现)|(?:表现|体现)(?:为|在)|重点(?:抓|做|从)|着重|着力从|概括为/

export function countWordsIn(text: string): CountWord[] {
  return Array.from(matchesOf(text, COUNT)).flatMap((match) => {
    const [written, numeral = '', strong, weak] = match
    const start = match.index
    const end = start + written.length
    const count = Number(/^\d/.test(numeral) ? numeral : parseHanNumeral(numeral))
    const around = text.slice(Math.max(0, start - 16), start)
    if (!(count >= 2 && count <= 20) || isName(text, start, end)) return []
    const behind = text.slice(end, end + 14)
    const announcing = CUE.test(around) || /^[一-鿿]{0,8}[：:]/.test(behind)
    if (weak !== undefined && !announcing) return []
    if (strong === undefined && weak === undefined && !announcing) return []
    return [{ start, end: start + numeral.length, count, text: written, announcing }]
  })
}

// “四个意识”, 第三方面, 2023个, 十三个, 数十项; and a number inside a longer one.
function isName(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1)
  if (/[第“‘"〔\d０-９.．%年月几数近约多各每之个其零〇一二三四五六七八九十百千万]/.test(before)) return true
  return /[”’"]/.test(text.charAt(end))
}

const ORDINAL = /(?<=^|[，。；：、）”！？\s])([一二三四五六七八九十]{1,2})是(?!否)/g

/** Lists that open with 一是; an ordinal that is not the next one ends a list, unless it leaves a gap of one. */
export function inlineListsIn(text: string): InlineList[] {
  const lists: { start: number; items: number; last: number }[] = []
  for (const match of matchesOf(text, ORDINAL)) {
    const ordinal = Number(parseHanNumeral(match[1] ?? '') ?? 0)
    const open = lists.at(-1)
    if (ordinal === 1) lists.push({ start: match.index, items: 1, last: 1 })
    else if (open && ordinal > open.last && ordinal <= open.last + 2) {
      open.items += 1
      open.last = ordinal
    }
  }
  return lists
}

/** The ordinal that a text opens with: 2 for 二是……. */
export function openingOrdinal(text: string): number | undefined {
  const numeral = /^([一二三四五六七八九十]{1,2})是(?!否)/.exec(text)?.[1]
  return numeral === undefined ? undefined : Number(parseHanNumeral(numeral) ?? 0)
}
