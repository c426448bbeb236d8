// The words of a title → pieces that stay whole on a line, and what a break in front of each would cost. The costs rank
// breaks; nobody reads them as a measure. 回行时要做到词意完整 (GB/T 9704-2012, 7.3.1).

import { ORGAN_TERMS } from './title-terms.ts'
import { titleWords, type Word } from './title-words.ts'

export interface Piece {
  readonly text: string
  /** Cost of a new line in front of this piece; what must not be torn is one piece. */
  readonly breakBefore: number
}

const BETWEEN_WORDS = 6
const BEHIND_NAME = 0
const BEFORE_ABOUT = 0
const BEHIND_FIXED = 2
const BEHIND_PARTICLE_OF = 4
const BEFORE_CONJUNCTION = 30
const BEHIND_CONJUNCTION = 10
/** Inside a word that no list knows, perhaps. */
const INSIDE_UNKNOWN = 150
/** Inside a name or bracket too long for any line. */
const INSIDE_WHOLE = 40

const CLOSING = /^[，、。：；？！）》”’〕】…—·)\]%]/u
const OPENING = /[（《“‘〔【([—·]$/u
const NEVER_FIRST = /^[的等之地得了]$/
const NEVER_LAST = /^(?:关于|对|向|在|为|把|被|从|由|以)$/
const CONJUNCTION = /^[和与及暨或并至到]$/

/** Pieces, each no wider than `room` where its words allow; `width` measures a text. */
export function titlePieces(
  text: string,
  names: readonly string[],
  room: number,
  width: (text: string) => number,
): Piece[] {
  const words = titleWords(text, names).flatMap((word) => (width(word.text) > room ? takeApart(word, names) : [word]))
  const pieces: Piece[] = []
  let previous: Word | undefined
  for (const word of words) {
    const cost = previous === undefined ? 0 : breakCost(previous, word)
    const last = pieces.at(-1)
    if (cost === undefined && last !== undefined && width(last.text + word.text) <= room)
      pieces[pieces.length - 1] = { ...last, text: last.text + word.text }
    else pieces.push({ text: word.text, breakBefore: cost ?? INSIDE_WHOLE })
    previous = word
  }
  return pieces
}

/** A name or bracket that no line can hold: its own words, or its characters. */
function takeApart({ text, kind }: Word, names: readonly string[]): Word[] {
  const inner =
    kind === 'name'
      ? titleWords(
          text,
          names.filter((name) => name !== text),
        )
      : []
  if (inner.length > 1) return inner
  const [first = '', ...rest] = [...text]
  const content = rest.slice(0, -1).join('')
  const isBracket = OPENING.test(first)
  if (!isBracket) return [...text].map((character) => ({ text: character, kind: 'unknown' }))
  return [{ text: first, kind: 'mark' }, ...titleWords(content, names), { text: rest.at(-1) ?? '', kind: 'mark' }]
}

/** Undefined: no line may end between these. */
function breakCost(before: Word, after: Word): number | undefined {
  if (CLOSING.test(after.text) || NEVER_FIRST.test(after.text)) return undefined
  if (OPENING.test(before.text) || NEVER_LAST.test(before.text)) return undefined
  // 临江县 and 司法局: one name.
  if (before.kind === 'name' && ORGAN_TERMS.has(after.text)) return undefined
  if (before.kind === 'unknown' && ORGAN_TERMS.has(after.text)) return INSIDE_UNKNOWN
  if (before.kind === 'unknown' && after.kind === 'unknown') return INSIDE_UNKNOWN
  if (CONJUNCTION.test(after.text)) return BEFORE_CONJUNCTION
  if (CONJUNCTION.test(before.text)) return BEHIND_CONJUNCTION
  if (after.text === '关于') return BEFORE_ABOUT
  if (before.kind === 'name' || before.kind === 'mark') return BEHIND_NAME
  if (before.kind === 'fixed') return BEHIND_FIXED
  if (before.text === '的') return BEHIND_PARTICLE_OF
  return before.kind === 'unknown' || after.kind === 'unknown' ? 2 * BETWEEN_WORDS : BETWEEN_WORDS
}
