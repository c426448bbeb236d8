// The values of a row or a column of a table → the sum that its 合计 shows.

import type { FactValue } from '../model/facts.ts'
import { add } from './expression/arithmetic.ts'
import type { Amount } from './quantity/amount.ts'
import { isPartOfNumber } from './quantity/units.ts'
import type { Names } from './table-grid.ts'

// 其中 is a part of what stands before it, and the others are sums themselves: counted, they would count twice (实务).
const COUNTED_ELSEWHERE = /^(?:其中.*|小计|合计|总计|共计)$/u

/** Whether a row or column of this name is one of those that a sum is made of. */
export function isCounted(names: Names): boolean {
  return !names.some((name) => COUNTED_ELSEWHERE.test(name))
}

/**
 * Of no number at all: nothing, printed as all of them print it. Shares of different wholes do not add, so beside amounts
 * in `unit` they have no sum; whether numbers of several units are summed is checked elsewhere.
 */
export function sumOf(values: readonly FactValue[], unit: string | undefined): FactValue {
  let sum: Amount | undefined
  for (const value of values) {
    if (value.kind !== 'number') continue
    const next = sum === undefined ? value : add(sum, value)
    if ('message' in next || (unit !== undefined && isPartOfNumber(value.unit))) return nothing('')
    sum = next
  }
  if (sum !== undefined) return sum
  const signs = new Set(values.map((value) => (value.kind === 'absent' ? value.written : '')))
  const [sign = '', ...others] = signs
  return nothing(others.length === 0 ? sign : '')
}

function nothing(written: string): FactValue {
  return { kind: 'absent', written }
}
