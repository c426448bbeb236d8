// 占比 and 差: two amounts brought together.

import type { Amount } from '../quantity/amount.ts'
import { PERCENT, PERCENTAGE_POINT } from '../quantity/units.ts'
import { percentageOf, subtract } from './arithmetic.ts'
import type { Call, Expression } from './expression.ts'
import { accept, numberOf, type Run } from './run.ts'

/** 占比(部分, 总数), in %. */
export function share(call: Call, run: Run): Amount | undefined {
  const pair = twoNumbers(call.arguments, run)
  return pair === undefined ? undefined : accept(run, call, percentageOf(pair[0], pair[1]))
}

/** 差(甲, 乙): the first less the second. Between percentages, percentage points. */
export function difference(call: Call, run: Run): Amount | undefined {
  const pair = twoNumbers(call.arguments, run)
  return pair === undefined ? undefined : differenceOf(pair[0], pair[1], call, run)
}

export function differenceOf(left: Amount, right: Amount, call: Call, run: Run): Amount | undefined {
  const result = accept(run, call, subtract(left, right))
  if (result === undefined || left.unit !== PERCENT || right.unit !== PERCENT) return result
  return { ...result, unit: PERCENTAGE_POINT }
}

export function twoNumbers(list: readonly Expression[], run: Run): readonly [Amount, Amount] | undefined {
  const [first, second] = list
  if (first === undefined || second === undefined) return undefined
  const [left, right] = [numberOf(first, run), numberOf(second, run)]
  return left === undefined || right === undefined ? undefined : [left, right]
}
