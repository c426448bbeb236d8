// Words often written wrong, and what stands around them where they are no slip → where they are in a text.

import { matchesOf } from '../words/matches.ts'

export interface WordPair {
  readonly wrong: string
  readonly right: string
  /** Where the list of words comes from; see the head of each list. */
  readonly source: string
  /** Alternatives of a regular expression, as in the next two: behind these the characters are of other words (移交待遇). */
  readonly notAfter?: string
  readonly notBefore?: string
  readonly onlyBefore?: string
  /** Nobody needs to be asked. */
  readonly certain?: true
}

export interface FoundPair {
  readonly pair: WordPair
  readonly start: number
}

/** A function that finds the pairs in a text, in one pass. */
export function pairFinder(pairs: readonly WordPair[]): (text: string) => Iterable<FoundPair> {
  const byWrong = new Map(pairs.map((pair) => [pair.wrong, pair]))
  // Most characters begin none of them: those are told apart first, by two where all have two.
  const place = (at: number) => `[${[...new Set(pairs.map(({ wrong }) => wrong.charAt(at)))].join('')}]`
  const opening = pairs.some(({ wrong }) => wrong.length < 2) ? place(0) : `${place(0)}${place(1)}`
  const pattern = new RegExp(`(?=${opening})(?:${pairs.map(toPattern).join('|')})`, 'g')
  return function* find(text) {
    for (const { 0: found, index } of matchesOf(text, pattern)) {
      const pair = byWrong.get(found)
      if (pair) yield { pair, start: index }
    }
  }
}

/** The first character comes first: what stands before it is looked at once it is found. */
function toPattern({ wrong, notAfter, notBefore, onlyBefore }: WordPair): string {
  const first = wrong.charAt(0)
  const before = notAfter === undefined ? '' : `(?<!(?:${notAfter})${first})`
  const behind = (mark: '!' | '=', words?: string) => (words === undefined ? '' : `(?${mark}${words})`)
  return `${first}${before}${wrong.slice(1)}${behind('!', notBefore)}${behind('=', onlyBefore)}`
}
