// A number that was worked out, with what has to be known of it to add, compare and print it.

import type { FactNumber } from '../../model/facts.ts'
import { type Decimal, DIVISION_PLACES, decimal, decimalPlaces, plain } from './decimal.ts'
import { comparable, convert } from './units.ts'

export interface Amount extends FactNumber {
  /** Typed into the formula without a unit, or worked out of such: it takes the unit of what it is added to. */
  readonly literal?: true
  /** Printed as a word and a number without sign: 增长12.5%, 减少3件. */
  readonly change?: ChangeWords
  /** A rate of growth: no difference of percentages comes of it. */
  readonly growth?: true
}

/** The words for more, less and the same. */
export interface ChangeWords {
  readonly more: string
  readonly less: string
  readonly same: string
}

export interface AmountMarks {
  readonly approximation?: string | undefined
  readonly quotient?: boolean
  readonly literal?: boolean
}

/** A number that was worked out. Only quotients have more than DIVISION_PLACES places, and are cut there. */
export function amount(value: Decimal, unit: string, marks: AmountMarks = {}): Amount {
  const exact = plain(value)
  const long = decimalPlaces(exact) > DIVISION_PLACES
  return {
    kind: 'number',
    value: long ? plain(value.round(DIVISION_PLACES)) : exact,
    unit,
    ...(marks.approximation === undefined ? {} : { approximation: marks.approximation }),
    ...(marks.quotient || long ? { quotient: true as const } : {}),
    ...(marks.literal ? { literal: true as const } : {}),
  }
}

/** `number` in the unit of `other`; as it is where that measures something else. */
export function inUnitOf(other: FactNumber, number: FactNumber): FactNumber {
  if (number.unit === other.unit || !comparable(number.unit, other.unit)) return number
  const { written: _, ...bare } = number
  return { ...bare, value: plain(convert(decimalOf(number), number.unit, other.unit)), unit: other.unit }
}

export function decimalOf(number: FactNumber): Decimal {
  return decimal(number.value)
}
