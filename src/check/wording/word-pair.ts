// Words often written wrong, and what stands around them where they are no slip → where they are in a text.

import { matchesOf } from '../words/matches.ts'

export interface WordPair {
  readonly wrong: string
  readonly right: string
  /** Where the list of words comes from; see the head of each list. */
  readonly source: string
  /** Alternatives of a regular expression, as in the next three: behind these the characters are parts of other words (移交待遇). */
  readonly notAfter?: string
  readonly notBefore?: string
  readonly onlyAfter?: string
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
  const pattern = new RegExp(pairs.map(toPattern).join('|'), 'g')
  return function* find(text) {
    for (const { 0: found, index } of matchesOf(text, pattern)) {
      const pair = byWrong.get(found)
      if (pair) yield { pair, start: index }
    }
  }
}

/** Begins with the word, so that most characters are told apart by themselves: what stands before it is looked at last. */
function toPattern({ wrong, notAfter, notBefore, onlyAfter, onlyBefore }: WordPair): string {
  const before = (mark: string, alternatives: string | undefined) =>
    alternatives === undefined ? '' : `(?<${mark}(?:${alternatives})${wrong})`
  const behind = (mark: string, alternatives: string | undefined) =>
    alternatives === undefined ? '' : `(?${mark}${alternatives})`
  return wrong + before('!', notAfter) + before('=', onlyAfter) + behind('!', notBefore) + behind('=', onlyBefore)
}
