// Least and greatest value that a written number can mean, and exact sums and shares of such bounds.

import { type Decimal, decimal } from '../../facts/quantity/decimal.ts'

export interface Bounds {
  readonly low: Decimal
  readonly high: Decimal
}

export const ZERO = decimal('0')
const HUNDRED = decimal('100')

/** Whether there is a value that both can mean. */
export function meet(a: Bounds, b: Bounds): boolean {
  return a.low.lte(b.high) && b.low.lte(a.high)
}

export function sumOf(all: readonly Bounds[]): Bounds {
  let [low, high] = [ZERO, ZERO]
  for (const bounds of all) {
    low = low.plus(bounds.low)
    high = high.plus(bounds.high)
  }
  return { low, high }
}

/**
 * Whether `part` can be `percent` percent of `whole`. Compared crosswise, as a quotient has no end; a whole that may be
 * nothing fits everything.
 */
export function isShare(percent: Bounds, part: Bounds, whole: Bounds): boolean {
  if (whole.low.lte(ZERO)) return true
  return (
    percent.low.times(whole.low).lte(part.high.times(HUNDRED)) &&
    part.low.times(HUNDRED).lte(percent.high.times(whole.high))
  )
}

/** Whether growth from `before` to `after` can be `percent` percent of `before`. */
export function isGrowth(percent: Bounds, before: Bounds, after: Bounds): boolean {
  return isShare(percent, { low: after.low.minus(before.high), high: after.high.minus(before.low) }, before)
}
