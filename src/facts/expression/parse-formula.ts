// The text of a formula → its tree; of an assertion → its sides and the signs between them.

import type { Expression } from './expression.ts'
import { parseExpression } from './parse-expression.ts'
import { type Problem, problem, type Stretch } from './problem.ts'
import { type Comparison, type Token, tokenize } from './tokenize.ts'

export function parseFormula(text: string): Expression | Problem {
  const tokens = tokenize(text)
  if ('message' in tokens) return tokens
  const sign = tokens.find(({ kind }) => kind === 'comparison')
  if (sign === undefined) return parseExpression(tokens, text.length)
  return problem(
    sign,
    '这里不能比较，只能计算',
    'a value is worked out here, nothing is compared',
    {
      zh: '等式和比较写在“断言”里',
      en: 'equations and comparisons belong into 断言 (assertions)',
    },
    { zh: '算出一个数的式子', en: 'a formula that comes to a number' },
  )
}

/** `sides` has one more entry than `signs`, which has at least one. */
export interface ParsedAssertion {
  readonly sides: readonly Expression[]
  /** What each side takes up between the signs. */
  readonly stretches: readonly Stretch[]
  readonly signs: readonly Comparison[]
}

export function parseAssertion(text: string): ParsedAssertion | Problem {
  const tokens = tokenize(text)
  if ('message' in tokens) return tokens
  const sides: Expression[] = []
  const signs: Comparison[] = []
  const stretches: Stretch[] = []
  let side: Token[] = []
  for (const token of [...tokens, undefined]) {
    if (token !== undefined && token.kind !== 'comparison') {
      side.push(token)
      continue
    }
    if (token !== undefined && side.length === 0 && signs.length > 0) return twoSigns(token)
    const parsed = parseExpression(side, token?.start ?? text.length)
    if ('message' in parsed) return parsed
    sides.push(parsed)
    stretches.push({ start: side[0]?.start ?? 0, end: side.at(-1)?.end ?? 0 })
    if (token !== undefined) signs.push(token.sign)
    side = []
  }
  if (signs.length > 0) return { sides, stretches, signs }
  return problem(
    { start: 0, end: text.length },
    '断言里没有等号或比较',
    'the assertion compares nothing',
    {
      zh: '例如：合计 = 热线 + 书记信箱',
      en: 'for example: 合计 = 热线 + 书记信箱',
    },
    { zh: '等式或比较：= ≠ < > ≤ ≥', en: 'an equation or a comparison: = != < > <= >=' },
  )
}

function twoSigns(token: Token): Problem {
  return problem(
    token,
    '两个比较的符号连在一起',
    'two signs of comparison stand side by side',
    { zh: '请留一个，如 ≤（也写 <=）、≠（也写 != 或 <>）', en: 'keep one of them, such as <= or !=' },
    { zh: '两个比较的符号之间有一个数', en: 'a number between two comparisons' },
  )
}
