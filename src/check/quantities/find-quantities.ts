// A text → the quantities in it, in order. One pass over its numbers; each looks at a few characters around itself, so
// that the whole stays linear. Years, dates, 文号, 第X条, times, telephone numbers and names of sets are none.

import { type Decimal, decimal, decimalPlaces } from '../../facts/quantity/decimal.ts'
import { type Bounds, ZERO } from './bounds.ts'
import type { Quantity } from './quantity.ts'
import { type ReadNumber, readNumber, roundedBounds } from './read-number.ts'
import { isMoney, unitAt } from './units.ts'

// Every alternative takes a whole run of digits and never fails behind its first one.
const NUMBER = /[\d０-９]+(?:,\d{3}(?!\d))*(?:[.．][\d０-９]+)?|[〇零一二两三四五六七八九十百千万亿]+/g
const MOST_LABEL = 36

type Found = Omit<Quantity, 'label' | 'noun'>

export function findQuantities(text: string): Quantity[] {
  const found: Found[] = []
  const numbers: number[] = []
  let range: RangeOpening | undefined
  for (const match of text.matchAll(NUMBER)) {
    const start = match.index
    const end = start + match[0].length
    numbers.push(start)
    const opening = rangeOpening(text, start, end)
    // 百分之10 has been read as a whole.
    const quantity = start < (found.at(-1)?.end ?? 0) ? undefined : quantityAt(text, start, end)
    if (quantity !== undefined) found.push(range?.next === start ? asRange(quantity, range) : quantity)
    range = opening
  }
  return withWords(text, found, numbers)
}

interface RangeOpening {
  readonly start: number
  readonly low: Decimal
  readonly next: number
}

/** Whoever writes 20~10件 means the same. */
function asRange(quantity: Found, { start, low }: RangeOpening): Found {
  return {
    ...quantity,
    start,
    low: low.lt(quantity.low) ? low : quantity.low,
    high: low.gt(quantity.high) ? low : quantity.high,
    exact: false,
  }
}

const RANGE_SIGNS = new Set('~～—–-－至到')

/** A number right before a sign of a range and another number: `10` of 10~20万. */
function rangeOpening(text: string, start: number, end: number): RangeOpening | undefined {
  if (!RANGE_SIGNS.has(text.charAt(end)) || !/[\d０-９]/.test(text.charAt(end + 1))) return undefined
  const read = readNumber(text, start, end, true)
  return read && { start, low: read.value, next: end + 1 }
}

function quantityAt(text: string, start: number, end: number): Found | undefined {
  if (text.charAt(start) === '百' && text.startsWith('分之', end)) return percentInWords(text, start, end + 2)
  if (isPartOfName(text, start)) return undefined
  const percent = percentAt(text, start, end)
  if (percent !== undefined) return percent
  const direct = unitAt(text, skipSpace(text, end))
  const number = readNumber(text, start, end, direct !== undefined)
  if (number === undefined) return undefined
  const at = skipSpace(text, number.end)
  const unit = direct ?? unitAt(text, at)
  if (unit === undefined || !isCount(text, start, number, unit, at + unit.length)) return undefined
  return {
    start,
    end: at + unit.length,
    ...approximate(text, start, at + unit.length, number),
    unit,
    kind: isMoney(unit) ? 'money' : 'count',
    han: number.han,
  }
}

const skipSpace = (text: string, at: number) => (text.charAt(at) === ' ' ? at + 1 : at)

// A4, 第三, 〔2023〕5, 1/3, 1+N, 12·4, 9:30, 1.2.3, 每3个; of Han numerals, also those inside 数十, 几百 and 三分之二.
function isPartOfName(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start)
  if (/[A-Za-z第〔［[/+＋·.．№#每届]$/.test(before) || /[\d０-９][:：]$/.test(before)) return true
  return !/[\d０-９]/.test(text.charAt(start)) && /[几数同某之]$/.test(before)
}

const PERCENT = /[ ]?([%％]|个百分点|百分点)/y

function percentAt(text: string, start: number, end: number): Found | undefined {
  PERCENT.lastIndex = end
  const sign = PERCENT.exec(text)
  if (sign === null) return undefined
  const number = readNumber(text, start, end, true)
  if (number === undefined) return undefined
  const negative = /(?:^|[^\d])[-－−]$/.test(text.slice(Math.max(0, start - 2), start))
  return asPercent(
    number,
    start,
    end + sign[0].length,
    negative,
    sign[1] === '%' || sign[1] === '％',
    text.slice(start, end),
  )
}

function percentInWords(text: string, start: number, from: number): Found | undefined {
  const digits = /^(?:[\d０-９]+(?:[.．][\d０-９]+)?|[零一二两三四五六七八九十百]+(?:点[零一二三四五六七八九]+)?)/.exec(
    text.slice(from, from + 12),
  )
  const number = digits && readNumber(text, from, from + digits[0].length, true)
  return number ? asPercent(number, start, number.end, false, true, '') : undefined
}

function asPercent(
  { value, han }: ReadNumber,
  start: number,
  end: number,
  negative: boolean,
  share: boolean,
  written: string,
): Found {
  const signed = negative ? ZERO.minus(value) : value
  const step = decimal(`1e-${decimalPlaces(written.replaceAll('．', '.'))}`)
  const bounds = roundedBounds(signed, step)
  return {
    ...bounds,
    start,
    end,
    value: signed,
    unit: share ? '%' : '百分点',
    kind: share ? 'percent' : 'points',
    exact: false,
    han,
  }
}

/** Whether the unit counts here: 一个 and 一批 are articles, 9点 a time, 一人一策 a slogan. */
function isCount(text: string, start: number, number: ReadNumber, unit: string, end: number): boolean {
  if (unit === '点' || unit === '分钟') return number.han || unit === '分钟'
  if (!number.han) return true
  const written = text.slice(start, number.end)
  const before = text.charAt(start - 1)
  if ('周初星月年'.includes(before) && before !== '') return false
  if (written !== '一') return true
  const after = text.charAt(end)
  return after === '' || /[，。；、：）)！？\n]/.test(after)
}

// What stands before or behind makes it a bound, or a rough figure.
const LOWER = /(?:超过|超|逾|突破|不少于|不低于|至少|达到或超过)$/
const UPPER = /(?:不足|不到|不超过|最多|至多|低于|少于)$/
const BELOW = /(?:将近|接近|(?<![附最])近)$/
const ROUGH = /(?:约|大约|大概|左右)$/
// Nearly all numbers have none of these beside them.
const LAST_OF_WORD = /[过超逾破于少足到多近约概右]$/
const FIRST_OF_WORD = /^[以之左上不余多]/
const MUCH = decimal('1000')
const ROOM = decimal('0.2')

function approximate(
  text: string,
  start: number,
  end: number,
  number: ReadNumber,
): Bounds & Pick<Quantity, 'value' | 'exact'> {
  const { value, low, high, exact } = number
  const before = text.slice(Math.max(0, start - 5), start)
  const after = text.slice(end, end + 2)
  if (!LAST_OF_WORD.test(before) && !FIRST_OF_WORD.test(after)) return { value, low, high, exact }
  const some = value.times(ROOM)
  const rough = (from: Decimal, to: Decimal) => ({ value, low: from, high: to, exact: false })
  if (LOWER.test(before) || after === '以上' || after === '之多') return rough(low, value.times(MUCH))
  if (UPPER.test(before) || after === '以下' || after === '以内') return rough(ZERO, high)
  if (BELOW.test(before)) return rough(value.minus(some), value)
  if (ROUGH.test(before) || /^(?:左右|上下|不等)/.test(after)) return rough(value.minus(some), value.plus(some))
  if (/^[余多]/.test(after)) return rough(low, high.plus(some))
  return { value, low, high, exact }
}

const BOUNDARY = /[，。；、：:！？\n（）(),;]/

function withWords(text: string, found: readonly Found[], numbers: readonly number[]): Quantity[] {
  let next = 0
  return found.map((quantity, index) => {
    const from = Math.max(found[index - 1]?.end ?? 0, quantity.start - MOST_LABEL)
    const before = text.slice(from, quantity.start)
    while (next < numbers.length && (numbers[next] ?? 0) < quantity.end) next++
    const until = Math.min(numbers[next] ?? text.length, quantity.end + MOST_LABEL)
    const after = text.slice(quantity.end, until)
    return {
      ...quantity,
      label: before.slice(lastBoundary(before) + 1),
      noun: after.slice(0, firstBoundary(after)),
    }
  })
}

function lastBoundary(text: string): number {
  for (let at = text.length - 1; at >= 0; at--) if (BOUNDARY.test(text.charAt(at))) return at
  return -1
}

function firstBoundary(text: string): number {
  const at = text.search(BOUNDARY)
  return at < 0 ? text.length : at
}
