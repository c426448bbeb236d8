// Tokens → the tree of an expression, through jsep.
//
// jsep reads JavaScript's names and knows no places, so it is given neither: every name and number becomes `t` and the
// index of its token, by which the tree finds text and place again. What jsep then sees is `t0.t1 + t2(t3, t4)`, which its
// settings as they come read right: its settings are static, shared by the whole program, and left alone.

import jsep from 'jsep'
import type { Expression } from './expression.ts'
import { type Problem, problem, type Stretch } from './problem.ts'
import type { Token } from './tokenize.ts'

interface Given {
  readonly tokens: readonly Token[]
  /** Where the formula's part ends: the place of what is missing. */
  readonly end: number
}

/** `tokens` without comparisons. */
export function parseExpression(tokens: readonly Token[], end: number): Expression | Problem {
  const given = { tokens, end }
  if (tokens.length === 0) return unfinished(given)
  const stand = standIns(tokens)
  try {
    // The declaration of jsep() names the open base type; these are all the kinds that it makes.
    return convert(jsep(stand.text) as jsep.CoreExpression, given)
  } catch (error) {
    const index = indexOf(error)
    if (index === undefined) throw error
    const place = stand.starts.findLastIndex((start) => start <= index)
    return index >= stand.text.length ? unfinished(given) : unexpected(tokens[place], given)
  }
}

function standIns(tokens: readonly Token[]): { readonly text: string; readonly starts: readonly number[] } {
  const starts: number[] = []
  let text = ''
  for (const [index, token] of tokens.entries()) {
    starts.push(text.length)
    // A space behind every sign keeps jsep from reading two as one (**, ||).
    text += token.kind === 'sign' ? `${token.sign} ` : token.kind === 'comparison' ? '# ' : `t${index} `
  }
  return { text: text.trimEnd(), starts }
}

// jsep throws plain errors with the place as `index`.
function indexOf(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('index' in error)) return undefined
  return typeof error.index === 'number' ? error.index : undefined
}

function convert(node: jsep.CoreExpression, given: Given): Expression | Problem {
  switch (node.type) {
    case 'Identifier':
      return fromToken(tokenOf(node, given), given)
    case 'MemberExpression':
      return member(node, given)
    case 'UnaryExpression':
      return negation(node, given)
    case 'BinaryExpression':
      return operation(node, given)
    case 'CallExpression':
      return call(node, given)
    case 'Compound':
      return missingSign(node.body, given)
    case 'SequenceExpression':
      return missingSign(node.expressions, given)
    default:
      return unexpected(given.tokens[0], given)
  }
}

function tokenOf(node: jsep.Identifier, given: Given): Token | undefined {
  return given.tokens[Number(node.name.slice(1))]
}

function fromToken(token: Token | undefined, given: Given): Expression | Problem {
  if (token?.kind === 'name') return { kind: 'path', names: [token.name], start: token.start, end: token.end }
  if (token?.kind === 'number') return token
  return unexpected(token, given)
}

function member(node: jsep.MemberExpression, given: Given): Expression | Problem {
  const object = convertAny(node.object, given)
  if ('message' in object) return object
  const property = convertAny(node.property, given)
  if ('message' in property) return property
  if (object.kind === 'path' && property.kind === 'path')
    return { kind: 'path', names: [...object.names, ...property.names], start: object.start, end: property.end }
  return problem(
    { start: object.start, end: property.end },
    '“.”两边要是名称',
    'both sides of “.” must be names',
    undefined,
    { zh: '名称.名称', en: 'name.name' },
  )
}

function negation(node: jsep.UnaryExpression, given: Given): Expression | Problem {
  const operand = convertAny(node.argument, given)
  if ('message' in operand || node.operator === '+') return operand
  return { kind: 'negation', operand, start: operand.start, end: operand.end }
}

function operation(node: jsep.BinaryExpression, given: Given): Expression | Problem {
  const left = convertAny(node.left, given)
  if ('message' in left) return left
  const right = convertAny(node.right, given)
  if ('message' in right) return right
  const { operator } = node
  if (operator !== '+' && operator !== '-' && operator !== '*' && operator !== '/') return unexpected(undefined, given)
  return { kind: 'operation', operator, left, right, start: left.start, end: right.end }
}

function call(node: jsep.CallExpression, given: Given): Expression | Problem {
  const callee = convertAny(node.callee, given)
  if ('message' in callee) return callee
  if (callee.kind !== 'path')
    return problem(callee, '括号前缺运算符号', 'a sign is missing before the bracket', undefined, {
      zh: '函数的名称，或 + - × ÷',
      en: 'the name of a function, or + - * /',
    })
  const list: Expression[] = []
  for (const argument of node.arguments) {
    const converted = convertAny(argument, given)
    if ('message' in converted) return converted
    list.push(converted)
  }
  const { names, start, end } = callee
  return { kind: 'call', name: names.join('.'), nameEnd: end, arguments: list, start, end: list.at(-1)?.end ?? end }
}

function convertAny(node: jsep.Expression, given: Given): Expression | Problem {
  // As in parseExpression: the closed union of what jsep makes.
  return convert(node as jsep.CoreExpression, given)
}

// jsep takes `a b` and `(a, b)` for lists.
function missingSign(nodes: readonly jsep.Expression[], given: Given): Problem {
  const parts = nodes.map((node) => convertAny(node, given))
  const wrong = parts.find((part) => 'message' in part)
  if (wrong !== undefined && 'message' in wrong) return wrong
  const [first, second] = parts
  if (first === undefined || second === undefined) return unfinished(given)
  return problem(
    second,
    '前面缺运算符号',
    'a sign is missing before this',
    {
      zh: '请写明 +、-、×、÷；名称里有空格或符号的要加引号',
      en: 'write +, -, × or ÷; names with spaces or marks in them are written in quotes',
    },
    { zh: '运算符号和括号连起来的名称和数', en: 'names and numbers joined by signs and brackets' },
  )
}

function unexpected(token: Token | undefined, given: Given): Problem {
  if (token === undefined) return unfinished(given)
  return problem(
    token,
    '这里不该有这个符号',
    'this cannot stand here',
    {
      zh: '请检查括号和运算符号是否成对、齐全；名称里有符号的要加引号',
      en: 'see whether brackets are paired and signs complete; names with marks in them are written in quotes',
    },
    { zh: '名称、数、函数，之间用 + - × ÷', en: 'names, numbers and functions, joined by + - * /' },
  )
}

function unfinished({ tokens, end }: Given): Problem {
  const place: Stretch = { start: tokens.at(-1)?.start ?? end, end }
  return problem(
    place,
    '式子没有写完',
    'the formula is not finished',
    {
      zh: '请补上数据的名称或括号',
      en: 'add the name of a fact, or the bracket',
    },
    { zh: '写完整的式子，如 合计 + 1', en: 'a whole formula, such as a + 1' },
  )
}
