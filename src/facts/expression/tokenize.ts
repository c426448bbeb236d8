// The text of a formula → its tokens with their places. Han names, quoted names, full-width signs and numbers with units
// are known here alone; the parser behind sees plain ones.

import type { FactNumber } from '../../model/facts.ts'
import { parseQuantity } from '../quantity/parse-quantity.ts'
import { type Problem, problem, type Stretch } from './problem.ts'
import { readQuoted } from './quoted.ts'

export type Comparison = '=' | '!=' | '<' | '>' | '<=' | '>='
export type Sign = '+' | '-' | '*' | '/' | '(' | ')' | '[' | ']' | ',' | '.'

export type Token =
  | (Stretch & { readonly kind: 'name'; readonly name: string })
  | (Stretch & { readonly kind: 'number'; readonly value: FactNumber; readonly written: string })
  | (Stretch & { readonly kind: 'sign'; readonly sign: Sign })
  | (Stretch & { readonly kind: 'comparison'; readonly sign: Comparison })

/** A formula that a person reads fits; the limit keeps work and recursion small. */
const MAX_LENGTH = 4000

/** Brackets within brackets, and signs in a row. */
const MAX_DEPTH = 60

// Half-width and full-width forms; whatever parts a list in Chinese parts arguments here.
const SIGNS: ReadonlyMap<string, Sign> = new Map<string, Sign>([
  ...pairs('+＋', '+'),
  ...pairs('-－−', '-'),
  ...pairs('*＊×', '*'),
  ...pairs('/／÷', '/'),
  ...pairs('(（', '('),
  ...pairs(')）', ')'),
  ...pairs('[', '['),
  ...pairs(']', ']'),
  ...pairs(',，、;；', ','),
  ...pairs('.．', '.'),
])

const COMPARISONS: ReadonlyMap<string, Comparison> = new Map<string, Comparison>([
  ...pairs('=＝', '='),
  ...pairs('≠', '!='),
  ...pairs('<＜', '<'),
  ...pairs('>＞', '>'),
  ...pairs('≤', '<='),
  ...pairs('≥', '>='),
  ['==', '='],
  ['!=', '!='],
  ['<>', '!='],
  ['<=', '<='],
  ['>=', '>='],
])

function pairs<const S>(characters: string, sign: S): readonly (readonly [string, S])[] {
  return [...characters].map((character) => [character, sign])
}

const SPACE = /\s+/uy
// Digits, and what stands behind them without a space: a unit.
const NUMBER = /[0-9０-９]+(?:[.．][0-9０-９]+)?[\p{L}\p{Nl}]*[%％‰]?/uy
const NAME = /[\p{L}\p{Nl}_][\p{L}\p{N}\p{M}_·]*/uy
// Behind a point a name may also begin with a digit: 历年.2022.
const MEMBER = /[\p{L}\p{N}_][\p{L}\p{N}\p{M}_·]*/uy

/** Stops at the first problem: what follows it may mean anything. */
export function tokenize(text: string): readonly Token[] | Problem {
  if (text.length > MAX_LENGTH) return tooLong(text)
  const tokens: Token[] = []
  let brackets = 0
  let signsInARow = 0
  for (let at = skipSpace(text, 0); at < text.length; ) {
    const token = readToken(text, at, tokens.at(-1))
    if ('message' in token) return token
    tokens.push(token)
    brackets += bracketStep(token)
    signsInARow = token.kind === 'sign' ? signsInARow + 1 : 0
    if (Math.max(brackets, signsInARow) > MAX_DEPTH)
      return problem(token, '式子的括号或符号套得太深', 'the formula is nested too deeply', undefined, {
        zh: `${MAX_DEPTH}层以内`,
        en: `at most ${MAX_DEPTH} levels`,
      })
    at = skipSpace(text, token.end)
  }
  return tokens
}

function tooLong(text: string): Problem {
  const place = { start: MAX_LENGTH, end: text.length }
  return problem(
    place,
    `式子超过${MAX_LENGTH}个字`,
    `the formula has more than ${MAX_LENGTH} characters`,
    {
      zh: '请拆成几个算出来的数据',
      en: 'split it into several computed facts',
    },
    { zh: `${MAX_LENGTH}个字以内`, en: `at most ${MAX_LENGTH} characters` },
  )
}

function bracketStep(token: Token): number {
  if (token.kind !== 'sign') return 0
  if (token.sign === '(' || token.sign === '[') return 1
  return token.sign === ')' || token.sign === ']' ? -1 : 0
}

function readToken(text: string, at: number, last: Token | undefined): Token | Problem {
  const quoted = readQuoted(text, at)
  if (quoted !== undefined) return quoted
  const afterPoint = last?.kind === 'sign' && last.sign === '.'
  const name = matchAt(afterPoint ? MEMBER : NAME, text, at)
  if (name !== undefined) return { kind: 'name', name, start: at, end: at + name.length }
  const digits = matchAt(NUMBER, text, at)
  if (digits !== undefined) return readNumber(digits, text, at)
  return readSign(text, at) ?? strangeCharacter(text, at)
}

function readNumber(written: string, text: string, start: number): Token | Problem {
  const place = { start, end: start + written.length }
  const value = parseQuantity(written)
  const continues = text[place.end] === '.' || text[place.end] === '．'
  if (value !== undefined && !continues) return { kind: 'number', value, written, ...place }
  return problem(
    place,
    `“${written}”不是一个数`,
    `“${written}” is not a number`,
    {
      zh: '以数字开头的名称要加引号，例如 申请.“1.属于国家秘密”',
      en: 'a name that begins with a digit is written in quotes, such as 申请.“1.属于国家秘密”',
    },
    { zh: '数，如 14、1234.5、10%、14件', en: 'a number, such as 14, 1234.5, 10% or 14件' },
  )
}

function readSign(text: string, start: number): Token | undefined {
  for (const length of [2, 1]) {
    const written = text.slice(start, start + length)
    const place = { start, end: start + written.length }
    const comparison = COMPARISONS.get(written)
    if (comparison !== undefined) return { kind: 'comparison', sign: comparison, ...place }
    const sign = SIGNS.get(written)
    if (sign !== undefined) return { kind: 'sign', sign, ...place }
  }
  return undefined
}

function strangeCharacter(text: string, start: number): Problem {
  const character = String.fromCodePoint(text.codePointAt(start) ?? 0)
  const place = { start, end: start + character.length }
  return problem(
    place,
    `式子里不能有“${character}”`,
    `“${character}” has no meaning in a formula`,
    {
      zh: '名称里有符号的要加引号，例如 申请.“（一）予以公开”',
      en: 'names with marks in them are written in quotes, such as 申请.“（一）予以公开”',
    },
    { zh: '名称、数、+ - × ÷ 和括号', en: 'names, numbers, + - * / and brackets' },
  )
}

function skipSpace(text: string, at: number): number {
  return at + (matchAt(SPACE, text, at)?.length ?? 0)
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  // A fresh copy: the place where a sticky expression looks next is state of the expression.
  const sticky = new RegExp(pattern)
  sticky.lastIndex = at
  return sticky.exec(text)?.[0]
}
