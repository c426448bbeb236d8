// Texts and what a font cannot draw → each missing character with all its places, in the order of first appearance.

import type { Source } from '../source/source.ts'
import type { Span } from '../source/span.ts'
import type { FontClass } from './profile.ts'
import type { Report } from './report.ts'
import type { FaceText } from './texts-by-face.ts'

export interface MissingCharacter {
  readonly character: string
  readonly faces: readonly FontClass[]
  /** One for every time that it is printed; undefined where the program itself made the text. */
  readonly places: readonly (Span | undefined)[]
}

/** `U+9555`. */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** Which of its kind a character is, from 0, and where it stands in the text. */
export interface Occurrence {
  readonly number: number
  readonly index: number
}

type PlaceOf = (text: FaceText, character: string, occurrence: Occurrence) => Span | undefined

/** `lacks` is asked for every printed character, spaces and invisible controls left out. Linear in the text. */
export function missingCharacters(
  texts: Iterable<FaceText>,
  lacks: (character: string, face: FontClass) => boolean,
  placeOf: PlaceOf,
): MissingCharacter[] {
  const found = new Map<string, { faces: Set<FontClass>; places: (Span | undefined)[] }>()
  for (const text of texts) {
    const seen = new Map<string, number>()
    let next = 0
    for (const character of text.text) {
      const index = next
      next += character.length
      if (!lacks(character, text.face) || INVISIBLE.test(character)) continue
      const number = seen.get(character) ?? 0
      seen.set(character, number + 1)
      const entry = found.get(character) ?? { faces: new Set(), places: [] }
      found.set(character, entry)
      entry.faces.add(text.face)
      entry.places.push(placeOf(text, character, { number, index }))
    }
  }
  return [...found].map(([character, { faces, places }]) => ({ character, faces: [...faces], places }))
}

const INVISIBLE = /[\s\p{Cc}\p{Cf}\p{Variation_Selector}]/u

// Where the manifest is silent, the text was made of something else in it.
const MADE_OF: Readonly<Record<string, readonly string[]>> = {
  title: ['titlePattern', 'organ'],
  signature: ['organ'],
}

/** The span of a text, or of the manifest's field that it was made of. */
export function spanOfText({ span, field }: FaceText, { fieldSpans }: Pick<Report, 'fieldSpans'>): Span | undefined {
  if (span !== undefined || field === undefined) return span
  const [key = field] = field.split('.')
  const paths = [field, key, ...(MADE_OF[key] ?? [])]
  return paths.map((path) => fieldSpans.get(path)).find((found) => found !== undefined)
}

/**
 * The place of a character of a text that stands at `span`: the character itself where the source has the text as it
 * is, or, with quotes, marks and escapes between, has the character so often; the whole text otherwise.
 */
export function characterSpan(
  span: Span,
  text: string,
  character: string,
  { number, index }: Occurrence,
  source?: Source,
): Span {
  const isPlain = span.end - span.start === text.length
  const at = isPlain ? index : placeIn(source?.text.slice(span.start, span.end) ?? '', character, number)
  return at < 0 ? span : { ...span, start: span.start + at, end: span.start + at + character.length }
}

/** Of the `number`-th (from 0) such character. The source is counted through for each, but only where a name has escapes. */
function placeIn(written: string, character: string, number: number): number {
  let at = written.indexOf(character)
  for (let count = 0; count < number && at >= 0; count++) at = written.indexOf(character, at + character.length)
  return at
}
