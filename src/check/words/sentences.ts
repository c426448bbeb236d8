// Words → their sentences, each with its quantities. Places count from the beginning of the words.

import { findQuantities } from '../quantities/find-quantities.ts'
import type { Quantity } from '../quantities/quantity.ts'
import type { Words } from './words.ts'

export interface Sentence {
  readonly words: Words
  /** Without the mark that ends it. */
  readonly start: number
  readonly end: number
  readonly quantities: readonly Quantity[]
}

/** 。！？ and line breaks end a sentence; ； does not, as the parts of one list may be set off by it. */
export function sentencesOf(words: Words): Sentence[] {
  const quantities = findQuantities(words.text)
  const sentences: Sentence[] = []
  let next = 0
  let start = 0
  const close = (end: number) => {
    const first = next
    while (next < quantities.length && (quantities[next]?.start ?? 0) < end) next++
    if (end > start) sentences.push({ words, start, end, quantities: quantities.slice(first, next) })
    start = end + 1
  }
  for (const { index } of words.text.matchAll(/[。！？\n]/g)) close(index)
  close(words.text.length)
  return sentences
}

// Sentences without end are no sentences: what stands further off says nothing of a number, and reading it again for
// each number would take squared time.
const BEFORE = 200
const BEHIND = 100

/** The sentence's words before the quantity. */
export function wordsBefore({ words, start }: Sentence, quantity: Quantity): string {
  return words.text.slice(Math.max(start, quantity.start - BEFORE), quantity.start)
}

/** The sentence's words on both sides of the quantity, with it. */
export function wordsAround({ words, start, end }: Sentence, quantity: Quantity): string {
  return words.text.slice(Math.max(start, quantity.start - BEFORE), Math.min(end, quantity.end + BEHIND))
}
