// A text → where it lists parts of an enumeration in a row, and which.

import { matchesOf } from '../words/matches.ts'
import { type Enumeration, enumerations } from './enumerations.ts'

export interface KnownEnumeration extends Enumeration {
  readonly pattern: RegExp
}

export interface FoundList {
  readonly start: number
  readonly end: number
  /** Places of what was found in {@link Enumeration.items}, as written. */
  readonly order: readonly number[]
}

const JOINED = /^[”’"]?(?:[、，,和与及]|以及)?[“‘"]?$/
// Nothing that stands between two items is longer.
const FAR = 24

const COMPILED: readonly KnownEnumeration[] = enumerations.map((enumeration) => ({
  ...enumeration,
  pattern: new RegExp(enumeration.items.map(({ text, forms = text }) => `(${forms})`).join('|'), 'g'),
}))

const ANY = new RegExp(
  enumerations.flatMap(({ items }) => items.map(({ text, forms = text }) => `(?:${forms})`)).join('|'),
)

/** Whether any part of any of them stands in the text: most texts are told apart by that. */
export function hasParts(text: string): boolean {
  return ANY.test(text)
}

/** Those that a report on the year may be asked for. */
export function enumerationsOf(year: number): KnownEnumeration[] {
  return COMPILED.filter(({ since = year, until = year }) => since <= year && year <= until)
}

export function findLists(
  text: string,
  { items, pattern, between = JOINED }: KnownEnumeration,
  year: number,
): FoundList[] {
  const lists: FoundList[] = []
  let start = 0
  let end = 0
  let order: number[] = []
  const close = () => {
    if (order.length > 1) lists.push({ start, end, order })
    order = []
  }
  for (const found of matchesOf(text, pattern)) {
    const item = found.slice(1).findIndex((form) => form !== undefined)
    const isKnown = (items[item]?.since ?? year) <= year
    const follows = isKnown && found.index - end <= FAR && between.test(text.slice(end, found.index))
    if (!follows) close()
    if (!isKnown) continue
    if (order.length === 0) start = found.index
    order.push(item)
    end = found.index + found[0].length
  }
  close()
  return lists
}

export function isInOrder(order: readonly number[]): boolean {
  return order.every((place, at) => at === 0 || place > (order[at - 1] ?? 0))
}
