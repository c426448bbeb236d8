// The text of a reference → its expression and the words of its format: `合计：千分位，带单位`.

import { type Format, parseFormat } from '../quantity/format.ts'
import { type Problem, problem } from './problem.ts'
import { quoteEnd } from './quoted.ts'

export interface SplitFormula {
  /** Begins where the whole text begins, so that places in it are places in the text. */
  readonly expression: string
  readonly words: readonly FormatWord[]
}

export interface FormatWord {
  readonly word: string
  readonly start: number
  readonly end: number
}

/** At the first colon outside of quotes; half-width `:` and `|` count as well. */
export function splitFormula(text: string): SplitFormula {
  const colon = colonIn(text)
  if (colon === undefined) return { expression: text, words: [] }
  return { expression: text.slice(0, colon), words: wordsFrom(text, colon + 1) }
}

export function parseFormats(words: readonly FormatWord[]): readonly Format[] | Problem {
  const formats: Format[] = []
  for (const { word, start, end } of words) {
    if (word === '') return noFormat(start, end)
    const format = parseFormat(word)
    if ('message' in format) return { ...format, start, end }
    if (formats.some(({ kind }) => kind === format.kind))
      return problem(
        { start, end },
        `格式“${word}”与前面的重复或冲突`,
        `the format “${word}” repeats or contradicts another`,
        { zh: '请只留一个', en: 'keep one of them' },
        { zh: '每种格式一个', en: 'one format of a kind' },
      )
    formats.push(format)
  }
  return formats
}

function noFormat(start: number, end: number): Problem {
  return problem(
    { start, end },
    '冒号后面没有写格式',
    'there is no format behind the colon',
    { zh: '请写明格式，或去掉冒号', en: 'write a format, or leave the colon out' },
    { zh: '格式，如 一位小数、千分位、带单位', en: 'a format, such as decimals1, thousands or with-unit' },
  )
}

function colonIn(text: string): number | undefined {
  for (let at = 0; at < text.length; ) {
    const end = quoteEnd(text, at)
    if (end === undefined && '：:|'.includes(text[at] ?? '')) return at
    at = end ?? at + 1
  }
  return undefined
}

function wordsFrom(text: string, from: number): readonly FormatWord[] {
  const words: FormatWord[] = []
  for (const match of text.slice(from).matchAll(/[^，、,；;\s]+/gu)) {
    const start = from + match.index
    words.push({ word: match[0], start, end: start + match[0].length })
  }
  return words.length > 0 ? words : [{ word: '', start: from - 1, end: from }]
}
