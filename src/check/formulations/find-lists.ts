// A text → where it lists parts of an enumeration in a row, and which.

import { type Enumeration, enumerations, type Item } from './enumerations.ts'

/** As reports on one year know it. */
export interface KnownEnumeration extends Enumeration {
  readonly pattern: RegExp
}

export interface FoundList {
  readonly start: number
  readonly end: number
  /** Places of what was found in {@link Enumeration.items}, as written. */
  readonly order: readonly number[]
}

const JOINED = /^[”’"]?(?:[、，和与及]|以及)?[“‘"]?$/
// Nothing that stands between two items is longer.
const FAR = 24

export function enumerationsOf(year: number): KnownEnumeration[] {
  return enumerations
    .filter(({ since = 0, until = year }) => since <= year && year <= until)
    .map((enumeration) => {
      const items = enumeration.items.filter(({ since = 0 }) => since <= year)
      return { ...enumeration, items, pattern: patternOf(items) }
    })
}

function patternOf(items: readonly Item[]): RegExp {
  return new RegExp(items.map(({ text, forms = text }) => `(${forms})`).join('|'), 'g')
}

export function findLists(text: string, { pattern, between = JOINED }: KnownEnumeration): FoundList[] {
  const lists: FoundList[] = []
  let start = 0
  let end = 0
  let order: number[] = []
  const close = () => {
    if (order.length > 1) lists.push({ start, end, order })
    order = []
  }
  for (const found of text.matchAll(pattern)) {
    const follows = found.index - end <= FAR && between.test(text.slice(end, found.index))
    if (!follows) close()
    if (order.length === 0) start = found.index
    order.push(found.slice(1).findIndex((form) => form !== undefined))
    end = found.index + found[0].length
  }
  close()
  return lists
}

export function isInOrder(order: readonly number[]): boolean {
  return order.every((place, at) => at === 0 || place > (order[at - 1] ?? 0))
}
