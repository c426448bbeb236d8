// A list of words → a function that finds them in a text, the longest first.

import { matchesOf } from '../words/matches.ts'

export interface FoundWord {
  readonly word: string
  readonly start: number
}

export function wordFinder(words: readonly string[]): (text: string) => Iterable<FoundWord> {
  const longestFirst = [...words].sort((a, b) => b.length - a.length)
  const pattern = new RegExp(longestFirst.join('|'), 'g')
  return function* find(text) {
    for (const { 0: word, index } of matchesOf(text, pattern)) yield { word, start: index }
  }
}
