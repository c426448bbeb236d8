// One evaluation under way: what it reads, which facts it called, what went wrong.

import type { Fact } from '../../model/facts.ts'
import type { Amount } from '../quantity/amount.ts'
import type { Refusal } from '../quantity/refusal.ts'
import type { Expression } from './expression.ts'
import { nameText } from './name-text.ts'
import { type Problem, problem, refusedAt, type Stretch } from './problem.ts'
import type { Scope } from './scope.ts'
import type { Single, Value } from './value.ts'

export interface Run {
  readonly scope: Scope
  /** Facts stand for their values of last year: 上年(…). */
  readonly lastYear: boolean
  /** Computed facts whose formulas are being worked out, outermost first. */
  readonly trail: readonly Fact[]
  /** Facts called so far, in the order of the calls. */
  readonly facts: Set<Fact>
  readonly problems: Problem[]
  /** Undefined where a problem was reported. */
  evaluate(expression: Expression, run: Run): Value | undefined
}

/** Reports a problem; there is no value then. */
export function fail(run: Run, found: Problem): undefined {
  run.problems.push(found)
}

export function refuse(run: Run, at: Stretch, refused: Refusal): undefined {
  return fail(run, refusedAt(at, refused))
}

/** The result, or the refusal reported. */
export function accept<T extends object | number>(run: Run, at: Stretch, result: T | Refusal): T | undefined {
  return typeof result === 'object' && 'message' in result ? refuse(run, at, result) : result
}

/** The number that an expression comes to; that it is none is reported. */
export function numberOf(expression: Expression, run: Run): Amount | undefined {
  const value = run.evaluate(expression, run)
  if (value === undefined) return undefined
  if (value.kind !== 'vector')
    return asNumber(value, expression, run, expression.kind === 'path' ? nameText(expression.names) : undefined)
  const help = {
    zh: '请写明求和(…)、平均(…)等，或写全到单元格的名称',
    en: 'write 求和(…), 平均(…) or the like, or the full name of a cell',
  }
  const words = ['这里是一行或一列数，不是一个数', 'this is a row or column of numbers, not one number'] as const
  return fail(run, { ...problem(expression, ...words, help, ONE_NUMBER), about: 'row' })
}

export const ONE_NUMBER = { zh: '一个数', en: 'one number' }

export function asNumber(value: Single, at: Stretch, run: Run, name?: string): Amount | undefined {
  if (value.kind === 'number') return value
  const zh = name === undefined ? '这里' : run.lastYear ? `“${name}”的上年` : `“${name}”`
  const en = name === undefined ? 'this' : run.lastYear ? `last year’s “${name}”` : `“${name}”`
  if (value.kind === 'text') {
    const words = [`${zh}是文字“${value.text}”，不是数`, `${en} is the text “${value.text}”, not a number`] as const
    const found = problem(at, ...words, undefined, ONE_NUMBER)
    return fail(run, value.broken ? { ...found, cause: [] } : found)
  }
  const found = value.written === '' ? '空的' : `“${value.written}”`
  const help = { zh: '若数量为零，请在数据里写0', en: 'if there are none, write 0 in the data' }
  const english = `${en} has no number (${value.written === '' ? 'it is empty' : `it is “${value.written}”`})`
  return fail(run, problem(at, `${zh}没有数（是${found}），不能计算`, english, help, ONE_NUMBER))
}
