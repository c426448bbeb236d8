// The values of a row or a column of a table → the sum that its 合计 shows.

import type { FactValue } from '../model/facts.ts'
import { add } from './expression/arithmetic.ts'
import type { Amount } from './quantity/amount.ts'
import type { Names } from './table-grid.ts'

// 其中 is a part of what stands before it, and the others are sums themselves: counted, they would count twice (实务).
const COUNTED_ELSEWHERE = /^(?:其中.*|小计|合计|总计|共计)$/u

/** Whether a row or column of this name is one of those that a sum is made of. */
export function isCounted(names: Names): boolean {
  return !names.some((name) => COUNTED_ELSEWHERE.test(name))
}

/**
 * Of no number at all: nothing, printed as all of them print it. Of units that do not add: nothing, too, and whoever asked
 * for the sum is told elsewhere.
 */
export function sumOf(values: readonly FactValue[]): FactValue {
  let sum: Amount | undefined
  for (const value of values) {
    if (value.kind !== 'number') continue
    const next = sum === undefined ? value : add(sum, value)
    if ('message' in next) return nothing('')
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
