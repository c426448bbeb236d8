// A stretch of a report as its readers see it: one text across inline marks, which knows where each of its characters
// stands in the source, and which of them came from a fact.

import { dispatch, type Handlers, type Inline, type Text } from '../../model/doc.ts'
import type { FactUse } from '../../model/facts.ts'
import type { Span } from '../../source/span.ts'

export interface Words {
  readonly text: string
  readonly pieces: readonly Piece[]
}

/** A node's text, beginning at `start`. */
interface Piece {
  readonly start: number
  readonly node: Text
}

/** Footnote calls have no text; words that build/ writes have no place. */
export function wordsOf(content: readonly Inline[]): Words {
  const reading: Reading = { text: '', pieces: [] }
  read(content, reading)
  return reading
}

interface Reading {
  text: string
  readonly pieces: Piece[]
}

function read(content: readonly Inline[], reading: Reading): void {
  for (const inline of content) dispatch(handlers, inline, reading)
}

const inside = ({ content }: { readonly content: readonly Inline[] }, reading: Reading) => read(content, reading)
const computed = ({ text }: { readonly text: string }, reading: Reading) => {
  reading.text += text
}

const handlers: Handlers<Inline, Reading, void> = {
  text: (node, reading) => {
    reading.pieces.push({ start: reading.text.length, node })
    reading.text += node.text
  },
  strong: inside,
  emphasis: inside,
  link: inside,
  'cross-ref': inside,
  'footnote-ref': () => {},
  'line-break': (_, reading) => {
    reading.text += '\n'
  },
  ordinal: computed,
  'number-ref': computed,
}

/** The place of a stretch that is not empty; undefined where the program wrote it. */
export function spanOfWords({ pieces }: Words, start: number, end: number): Span | undefined {
  const first = pieceAt(pieces, start)
  const last = pieceAt(pieces, end - 1)
  if (first?.node.span === undefined) return undefined
  const from = offsetIn(first, start)
  const to = last?.node.span?.path === first.node.span.path ? offsetIn(last, end - 1, 1) : from
  return { path: first.node.span.path, start: from, end: Math.max(from, to) }
}

/** What the stretch owes to facts. */
export function factsOfWords({ pieces }: Words, start: number, end: number): FactUse | undefined {
  const first = pieceIndex(pieces, start)
  for (let index = Math.max(0, first); index < pieces.length; index++) {
    const piece = pieces[index]
    if (piece === undefined || piece.start >= end) return undefined
    if (piece.node.facts && piece.start + piece.node.text.length > start) return piece.node.facts
  }
  return undefined
}

/** Each of its characters stands in the source as itself: no escape, no named character, no fact. */
export function isAsWritten({ pieces }: Words, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const piece = pieceAt(pieces, at)
    if (piece === undefined || !isPlain(piece.node, at - piece.start)) return false
  }
  return true
}

function isPlain({ span, offsets, text, facts, formula }: Text, index: number): boolean {
  if (span === undefined || facts !== undefined || formula !== undefined) return false
  if (offsets === undefined) return span.end - span.start === text.length
  const at = offsets[index] ?? 0
  // An escaped character stands behind its backslash, or the next one does.
  const follows = index === 0 ? at === span.start : at - (offsets[index - 1] ?? 0) === 1
  return follows && (offsets[index + 1] ?? 0) - at === 1
}

function pieceAt(pieces: readonly Piece[], at: number): Piece | undefined {
  const piece = pieces[pieceIndex(pieces, at)]
  return piece && at < piece.start + piece.node.text.length ? piece : undefined
}

/** The last piece that begins at or before `at`; -1 where none does. */
function pieceIndex(pieces: readonly Piece[], at: number): number {
  let low = -1
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((pieces[middle]?.start ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return low
}

/** A value of a fact stands in its reference as a whole. `behind`: 1 for the end of the character at `at`. */
function offsetIn({ start, node }: Piece, at: number, behind: 0 | 1 = 0): number {
  const { span, offsets, text, facts, formula } = node
  if (span === undefined) return 0
  if (facts !== undefined || formula !== undefined) return behind === 0 ? span.start : span.end
  if (offsets !== undefined) return (offsets[at - start] ?? span.start) + behind
  if (span.end - span.start !== text.length) return behind === 0 ? span.start : span.end
  return span.start + at - start + behind
}
