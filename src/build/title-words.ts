// A title → its words, without any dictionary of the machine (Intl.Segmenter differs from Node to Node). Names, numbers
// and what stands in brackets are one word each; the rest are terms of title-terms.ts; Han that no term knows stands
// alone, character by character.

import { TITLE_TERMS } from './title-terms.ts'

export interface Word {
  readonly text: string
  /** `name`: an organ or place. `fixed`: a number or a bracket. `unknown`: a character that belongs to some word. */
  readonly kind: 'name' | 'fixed' | 'term' | 'particle' | 'mark' | 'unknown'
}

const UNIT = '年度|年|月|日|周年|季度|号|届|次|期|批|个|项|件|名|人|万元|亿元|亩|公里|%'
// Latin words, numbers and ranges with their units; 第十四届 and its like; brackets with all that is in them.
const FIXED = new RegExp(
  [
    `(?:\\d[\\d.,:/%\\-~～—–至]*\\d|\\d)(?:${UNIT})?(?:上半年|下半年)?`,
    `第[一二三四五六七八九十百零\\d]+(?:${UNIT})`,
    `[一二三四五六七八九〇○]{4}年(?:度)?`,
    "[A-Za-z][A-Za-z\\d.&'’+\\-]*",
    '《[^《》]*(?:《[^《》]*》[^《》]*)*》',
    '（[^（）]*）',
    '\\([^()]*\\)',
    '“[^“”]*”',
    '‘[^‘’]*’',
    '〔[^〔〕]*〕',
    '【[^【】]*】',
  ].join('|'),
  'uy',
)
const PARTICLE = /^[的和与及暨或并对向在为把被从由以等之地得了至到、]$/u
const MARK = /^[\p{P}\p{S}\p{Z}]$/u
const LONGEST_TERM = Math.max(...[...TITLE_TERMS].map((term) => term.length))

// What a word costs: few long words beat many short ones, and any word beats single characters.
const COST = { name: 1, fixed: 1, term: 2, particle: 2, mark: 1, unknown: 5 } as const

interface Step {
  readonly cost: number
  readonly word?: Word
}

/** The words of `text`, joined the text itself. `names` are kept whole wherever they stand. */
export function titleWords(text: string, names: readonly string[]): Word[] {
  const steps: (Step | undefined)[] = [{ cost: 0 }]
  for (let start = 0; start < text.length; start += 1) {
    const before = steps[start]
    if (before === undefined) continue
    for (const word of wordsAt(text, start, names)) {
      const end = start + word.text.length
      // A term of more characters costs a little less, so that 法治政府建设 beats 法治 and 政府建设.
      const cost = before.cost + COST[word.kind] - word.text.length / 1000
      if (cost < (steps[end]?.cost ?? Number.POSITIVE_INFINITY)) steps[end] = { cost, word }
    }
  }
  const words: Word[] = []
  for (let end = text.length; end > 0; ) {
    const word = steps[end]?.word
    if (word === undefined) break
    words.push(word)
    end -= word.text.length
  }
  return words.reverse()
}

function wordsAt(text: string, start: number, names: readonly string[]): Word[] {
  const words: Word[] = names
    .filter((name) => name !== '' && text.startsWith(name, start))
    .map((name) => ({ text: name, kind: 'name' }))
  const fixed = matchAt(FIXED, text, start)
  // A number or a Latin word is never entered in its middle.
  if (fixed !== undefined) return [...words, { text: fixed, kind: 'fixed' }]
  for (let length = 2; length <= LONGEST_TERM && start + length <= text.length; length += 1) {
    const term = text.slice(start, start + length)
    if (TITLE_TERMS.has(term)) words.push({ text: term, kind: 'term' })
  }
  const character = String.fromCodePoint(text.codePointAt(start) ?? 0)
  const kind = PARTICLE.test(character) ? 'particle' : MARK.test(character) ? 'mark' : 'unknown'
  return [...words, { text: character, kind }]
}

function matchAt(pattern: RegExp, text: string, start: number): string | undefined {
  const sticky = new RegExp(pattern)
  sticky.lastIndex = start
  return sticky.exec(text)?.[0] || undefined
}
