// What the author's sentences say, with the place of every character: for numbers that tables say, too.

import type { Fact, Finding, Inline, Report, SectionBlock } from '../../src/template-api.ts'

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
  for (const { kind, ...inline } of content.flatMap(textsIn)) {
    pieces.push({ start: text.length, ...inline })
    text += inline.text
  }
  return { role, text, pieces }
}

function textsIn(inline: Inline): (Omit<Piece, 'start'> & { readonly kind: 'text' })[] {
  if (inline.kind === 'text') {
    const { text, span, facts } = inline
    return [{ kind: 'text', text, facts: facts?.names ?? [], ...(span ? { span } : {}) }]
  }
  return 'content' in inline ? inline.content.flatMap(textsIn) : []
}

/** The place of a stretch of a sentence; the whole piece where the source says it in other characters. */
export function spanAt({ pieces }: Sentence, index: number, length: number): Span | undefined {
  const piece = pieces.find(({ start, text }) => start <= index && index < start + text.length)
  if (piece?.span === undefined) return undefined
  const { span, start, text } = piece
  const isExact = span.end - span.start === text.length
  if (!isExact) return span
  return { ...span, start: span.start + index - start, end: span.start + Math.min(text.length, index - start + length) }
}

/** Where sentences are bound to this fact. */
export function placesOf(fact: Fact, sentences: readonly Sentence[]): Span[] {
  const name = fact.path.join('.')
  return sentences.flatMap(({ pieces }) =>
    pieces.flatMap(({ facts, span }) => (facts.includes(name) && span ? [span] : [])),
  )
}
