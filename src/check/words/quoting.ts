// A quantity of a sentence → what a finding says of it: its place and how it is written.

import type { Finding, Message, Note } from '../../diagnostics/diagnostic.ts'
import type { Quantity } from '../quantities/quantity.ts'
import { silencingWords } from '../silence/silencing-words.ts'
import type { Sentence } from './sentences.ts'
import { factsOfWords, spanOfWords } from './words.ts'

export interface Quoted {
  readonly sentence: Sentence
  readonly quantity: Quantity
}

export function placeOf({ sentence, quantity }: Quoted): Pick<Finding, 'span'> {
  const span = spanOfWords(sentence.words, quantity.start, quantity.end)
  return span ? { span } : {}
}

export function writtenText({ sentence, quantity }: Quoted): string {
  return sentence.words.text.slice(quantity.start, quantity.end)
}

/** The value of a reference: right by construction, but a typed number beside it need not be. */
export function isBound({ sentence, quantity }: Quoted): boolean {
  return factsOfWords(sentence.words, quantity.start, quantity.end) !== undefined
}

const MOST_NOTES = 6

/** One note a place; a list of dozens explains nothing. */
export function notesAt(all: readonly Quoted[], message: Message): Note[] {
  return all.slice(0, MOST_NOTES).flatMap((quoted) => {
    const { span } = placeOf(quoted)
    return span ? [{ message, span }] : []
  })
}

/** How a finding of numbers ends that may be right as it stands. */
export function silenceHelp(code: string, zh: string, en: string): Message {
  const way = silencingWords(code)
  return { zh: `${zh}；确实无误的，${way.zh}`, en: `${en}; where all is right, ${way.en}` }
}
