// Words often written wrong, and what stands around them where they are no slip → where they are in a text.

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
  // Most characters begin none of them: those are told apart first.
  const first = new Set(pairs.map(({ wrong }) => wrong.charAt(0)))
  const pattern = new RegExp(`(?=[${[...first].join('')}])(?:${pairs.map(toPattern).join('|')})`, 'g')
  return function* find(text) {
    for (const { 0: found, index } of text.matchAll(pattern)) {
      const pair = byWrong.get(found)
      if (pair) yield { pair, start: index }
    }
  }
}

function toPattern({ wrong, notAfter, notBefore, onlyAfter, onlyBefore }: WordPair): string {
  const around = (mark: string, alternatives: string | undefined) =>
    alternatives === undefined ? '' : `(?${mark}${alternatives})`
  const before = around('<!', notAfter) + around('<=', onlyAfter)
  return before + wrong + around('!', notBefore) + around('=', onlyBefore)
}
