// What is a number or a formula by its signs and a known name as well: 12345, a-b. Neither is taken for granted.

import type { Expression } from './expression.ts'
import { lookUp } from './look-up.ts'
import { nameText } from './name-text.ts'
import { type Problem, problem, type Stretch } from './problem.ts'
import type { Scope } from './scope.ts'

type NumberExpression = Extract<Expression, { readonly kind: 'number' }>

export function numberOrName(expression: NumberExpression, scope: Scope): Problem | undefined {
  const { written, value } = expression
  if (lookUp([written], scope) === undefined) return undefined
  const number = `${value.value}${value.value.includes('.') ? '0' : '.0'}${value.unit}`
  return problem(
    expression,
    `这里的 ${written} 是数还是数据的名称？`,
    `is ${written} a number here, or the name of a fact?`,
    {
      zh: `是名称就加引号：“${written}”，或从外层写全；是数就写 ${number}`,
      en: `put a name in quotes, “${written}”, or write it in full; a number is written ${number}`,
    },
    { zh: '分得清的写法', en: 'what is one of them only' },
  )
}

/** `text` holds the expression at `at` and nothing else. `parsed` is undefined where it is no formula at all. */
export function formulaOrName(
  parsed: Expression | undefined,
  text: string,
  at: Stretch,
  scope: Scope,
): Problem | undefined {
  const whole = text.slice(at.start, at.end).trim()
  if (parsed?.kind === 'number') return undefined
  const names = [[whole], ...(parsed?.kind === 'path' ? [] : [whole.split(/[.．]/).map((name) => name.trim())])]
  const known = names.find((path) => lookUp(path, scope) !== undefined)
  // A path with a single name is that name; one that leads nowhere is an unknown name, which is said with its guess.
  if (known === undefined || (parsed?.kind === 'path' && (parsed.names.length < 2 || !lookUp(parsed.names, scope))))
    return undefined
  const start = at.start + text.slice(at.start, at.end).search(/\S/)
  const quoted = parsed?.kind === 'path' ? `“${whole}”` : nameText(known)
  return problem(
    { start, end: start + whole.length },
    `这里的 ${whole} 是算式还是数据的名称？`,
    `is ${whole} a formula here, or the name of a fact?`,
    {
      zh: `是名称就加引号：${quoted}；是算式就在运算符号两边空一格`,
      en: `put a name in quotes: ${quoted}; a formula has spaces around its signs`,
    },
    { zh: '分得清的写法', en: 'what is one of them only' },
  )
}
