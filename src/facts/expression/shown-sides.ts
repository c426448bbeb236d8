// The two sides of a comparison that fails → numbers to be said: in one unit, with places enough to see the difference.

import type { FactNumber } from '../../model/facts.ts'
import { type Amount, decimalOf } from '../quantity/amount.ts'
import { type Decimal, decimalPlaces, plain } from '../quantity/decimal.ts'
import { placesOf } from '../quantity/format-value.ts'
import { inOneUnit } from './arithmetic.ts'

export interface ShownSides {
  readonly left: FactNumber
  readonly right: FactNumber
  readonly difference: FactNumber
}

export function shownSides(left: Amount, right: Amount, difference: Amount): ShownSides {
  const pair = inOneUnit(left, right)
  if ('message' in pair) return { left, right, difference }
  const { unit } = pair
  const places = placesNeeded([left, right], decimalOf(difference), unit)
  const shown = (side: Amount, value: Decimal) => toShow(side, value, unit, places)
  return {
    left: shown(left, pair.left),
    right: shown(right, pair.right),
    difference: shown(difference, decimalOf(difference)),
  }
}

// A number as stated stays so, zeros behind its point and all.
function toShow(side: Amount, value: Decimal, unit: string, places: number): FactNumber {
  const { quotient, literal: _literal, change: _change, growth: _growth, written, ...number } = side
  const isStated = side.unit === unit && !quotient
  return {
    ...number,
    ...(isStated && written !== undefined ? { written } : {}),
    value: isStated ? side.value : plain(quotient ? value.round(places) : value),
    unit,
  }
}

/** As many as the stated side has, and as the first figure of the difference needs. */
function placesNeeded(sides: readonly Amount[], difference: Decimal, unit: string): number {
  const stated = sides.filter(({ quotient }) => !quotient).map(({ value }) => decimalPlaces(value))
  const first = difference.eq('0') ? 0 : -difference.e
  return Math.max(placesOf(unit), first, ...stated)
}
