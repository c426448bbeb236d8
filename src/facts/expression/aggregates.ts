// 求和, 平均, 最大, 最小, 计数: over rows, columns and listed values. Places without a number are passed over; texts are not.

import { type Amount, amount } from '../quantity/amount.ts'
import { decimal } from '../quantity/decimal.ts'
import { add, compare, divide } from './arithmetic.ts'
import type { Call } from './expression.ts'
import { problem } from './problem.ts'
import { accept, asNumber, fail, type Run } from './run.ts'

export function sum(call: Call, run: Run): Amount | undefined {
  const [only, second] = call.arguments
  // Looked at beforehand: what is wrong with it is said below.
  const value = only?.kind === 'path' && second === undefined ? run.evaluate(only, { ...run, problems: [] }) : undefined
  const vector = value?.kind === 'vector' && !run.lastYear ? value : undefined
  const known = vector && run.scope.lookedUp.totals.get(vector)
  if (known !== undefined) return known
  const numbers = numbersOf(call, run)
  const result = numbers === undefined ? undefined : total(numbers, call, run)
  if (vector !== undefined && result !== undefined) run.scope.lookedUp.totals.set(vector, result)
  return result
}

export function average(call: Call, run: Run): Amount | undefined {
  const numbers = numbersOf(call, run)
  const whole = numbers === undefined ? undefined : sum(call, run)
  if (numbers === undefined || whole === undefined) return undefined
  return accept(run, call, divide(whole, amount(decimal(`${numbers.length}`), '', { literal: true })))
}

export function largest(call: Call, run: Run): Amount | undefined {
  return extreme(call, run, 1)
}

export function smallest(call: Call, run: Run): Amount | undefined {
  return extreme(call, run, -1)
}

/** How many numbers there are; 0 where every place is empty. */
export function count(call: Call, run: Run): Amount | undefined {
  const numbers = valuesOf(call, run)
  return numbers === undefined ? undefined : amount(decimal(`${numbers.length}`), '', { literal: true })
}

function total(numbers: readonly Amount[], call: Call, run: Run): Amount | undefined {
  const [first, ...others] = numbers
  let result = first
  for (const number of others) {
    if (result === undefined) return undefined
    result = accept(run, call, add(result, number))
  }
  return result
}

function extreme(call: Call, run: Run, sign: 1 | -1): Amount | undefined {
  let best: Amount | undefined
  for (const number of numbersOf(call, run) ?? []) {
    const order = best === undefined ? sign : accept(run, call, compare(number, best))
    if (order === undefined) return undefined
    if (order * sign > 0) best = number
  }
  return best
}

function numbersOf(call: Call, run: Run): readonly Amount[] | undefined {
  const numbers = valuesOf(call, run)
  if (numbers === undefined || numbers.length > 0) return numbers
  return fail(
    run,
    problem(call, `${call.name}(…)里一个数也没有`, `${call.name}(…) is given no number`, undefined, {
      zh: '至少有一个数的行、列',
      en: 'a row or column with at least one number',
    }),
  )
}

function valuesOf(call: Call, run: Run): readonly Amount[] | undefined {
  const numbers: Amount[] = []
  let failed = false
  for (const argument of call.arguments) {
    const value = run.evaluate(argument, run)
    if (value === undefined) failed = true
    const items = value?.kind === 'vector' ? value.items : value === undefined ? [] : [{ value, name: undefined }]
    for (const item of items) {
      if (item.value.kind === 'absent') continue
      const number = asNumber(item.value, argument, run, item.name)
      if (number === undefined) failed = true
      else numbers.push(number)
    }
  }
  return failed ? undefined : numbers
}
