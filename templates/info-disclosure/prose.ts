// What the author's sentences say, with the place of every character: for numbers that tables say, too.

import type { Fact, Finding, Inline, Report, SectionBlock, Text } from '../../src/template-api.ts'

type Span = NonNullable<Finding['span']>

/** One paragraph, list items and headings included. */
export interface Sentence {
  readonly role: string
  readonly text: string
  readonly pieces: readonly Piece[]
}

interface Piece {
  readonly start: number
  readonly text: string
  readonly span?: Span
  /** See {@link Text}: a paragraph of several lines. */
  readonly offsets?: readonly number[]
  /** Dotted names of the facts that the piece is the value of. */
  readonly facts: readonly string[]
}

export function proseOf({ sections }: Report): Sentence[] {
  return sections.flatMap(({ role, passages }) =>
    passages.flatMap(({ blocks }) => blocks.flatMap(contentsOf)).map((content) => sentenceOf(role, content)),
  )
}

function contentsOf(block: SectionBlock): (readonly Inline[])[] {
  if (block.kind === 'paragraph' || block.kind === 'heading') return [block.content]
  if (block.kind === 'points' || block.kind === 'dashes') return block.items.flatMap((item) => item.flatMap(contentsOf))
  return []
}

function sentenceOf(role: string, content: readonly Inline[]): Sentence {
  const pieces: Piece[] = []
  let text = ''
  for (const { facts, span, offsets, ...node } of content.flatMap(textsIn)) {
    const places = { ...(span ? { span } : {}), ...(offsets ? { offsets } : {}) }
    pieces.push({ start: text.length, text: node.text, facts: facts?.names ?? [], ...places })
    text += node.text
  }
  return { role, text, pieces }
}

function textsIn(inline: Inline): Text[] {
  if (inline.kind === 'text') return [inline]
  return 'content' in inline ? inline.content.flatMap(textsIn) : []
}

/** The place of a stretch of a sentence; the whole piece where the source says it in other characters. */
export function spanAt({ pieces }: Sentence, index: number, length: number): Span | undefined {
  const piece = pieces.find(({ start, text }) => start <= index && index < start + text.length)
  if (piece?.span === undefined) return undefined
  const { span, offsets, start, text, facts } = piece
  const from = index - start
  const last = Math.min(text.length, from + length) - 1
  if (facts.length > 0) return span
  if (offsets) return { ...span, start: offsets[from] ?? span.start, end: (offsets[last] ?? span.end - 1) + 1 }
  if (span.end - span.start !== text.length) return span
  return { ...span, start: span.start + from, end: span.start + last + 1 }
}

/** Where sentences are bound to this fact. */
export function placesOf(fact: Fact, sentences: readonly Sentence[]): Span[] {
  const name = fact.path.join('.')
  return sentences.flatMap(({ pieces }) =>
    pieces.flatMap(({ facts, span }) => (facts.includes(name) && span ? [span] : [])),
  )
}
