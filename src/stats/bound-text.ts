// Inline content → its text in stretches, each typed by the author or taken from data/; and the numbers in it.

import { dispatch, type Handlers, type Inline } from '../model/doc.ts'
import type { NumberCount } from './statistics.ts'

interface Stretch {
  readonly text: string
  readonly bound: boolean
}

export interface TextCount {
  /** Without white space. */
  readonly boundCharacters: number
  readonly numbers: NumberCount
}

export function countText(content: readonly Inline[]): TextCount {
  const stretches = stretchesOf(content)
  const boundText = stretches.map(({ text, bound }) => (bound ? text : '')).join('')
  return { boundCharacters: boundText.replace(/\s/g, '').length, numbers: countNumbers(stretches) }
}

// Of a row in a table: 1., 2、, （3）.
const SERIAL = /^\s*(?:\d+[.．、](?!\d)|[(（]\d+[)）])/

/** A cell's content without the serial number at its head, which counts rows and says nothing of the year. */
export function withoutSerial(content: readonly Inline[]): readonly Inline[] {
  const [first, ...rest] = content
  if (first?.kind !== 'text' || first.facts !== undefined) return content
  return [{ ...first, text: first.text.replace(SERIAL, '') }, ...rest]
}

function stretchesOf(content: readonly Inline[]): Stretch[] {
  return content.flatMap((inline) => dispatch(inlineStretches, inline, undefined))
}

// What the program computes itself, such as 一是 and the numbers of headings, is neither typed nor data.
const inlineStretches: Handlers<Inline, undefined, Stretch[]> = {
  text: ({ text, facts }) => [{ text, bound: facts !== undefined }],
  strong: ({ content }) => stretchesOf(content),
  emphasis: ({ content }) => stretchesOf(content),
  link: ({ content }) => stretchesOf(content),
  'footnote-ref': () => [],
  'line-break': () => [],
  ordinal: () => [GAP],
  'cross-ref': ({ content }) => stretchesOf(content),
  'number-ref': () => [GAP],
}

// Keeps what stands before and behind it from reading as one number.
const GAP: Stretch = { text: ' ', bound: false }

// A number, unless a letter makes it part of a name (GB9704) or it is one of a date or a document's number.
const NUMBER = /(?<![A-Za-z\d.])\d+(?:[,，]\d{3})*(?:\.\d+)?(?![A-Za-z\d])/g
const DATE = /\d{4}([-/.])\d{1,2}\1\d{1,2}/g
const DATE_BEHIND = /^\s*[年月日号〕]/
const NUMBERED = /[〔第]$/

function countNumbers(stretches: readonly Stretch[]): NumberCount {
  const joined = stretches.map((stretch) => stretch.text).join('')
  const text = joined.replace(DATE, (date) => ' '.repeat(date.length))
  const isBound = boundAt(stretches)
  let [total, bound] = [0, 0]
  for (const { 0: number, index } of text.matchAll(NUMBER)) {
    const end = index + number.length
    if (DATE_BEHIND.test(text.slice(end, end + 3)) || NUMBERED.test(text.charAt(index - 1))) continue
    total += 1
    if (isBound(index)) bound += 1
  }
  return { total, bound }
}

/** Whether the character at an offset of the joined text came from data/; asked in rising order. */
function boundAt(stretches: readonly Stretch[]): (index: number) => boolean {
  let [at, end] = [0, stretches[0]?.text.length ?? 0]
  return (index) => {
    while (index >= end && at < stretches.length - 1) {
      at += 1
      end += stretches[at]?.text.length ?? 0
    }
    return stretches[at]?.bound ?? false
  }
}
