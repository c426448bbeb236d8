// Numbers that are equal once one is rounded as the other was: a third is 33.3%, and 1034 is 1000余.

import type { FactNumber } from '../../model/facts.ts'
import { type Decimal, DIVISION_PLACES, decimal, decimalPlaces } from './decimal.ts'
import { comparable, convert } from './units.ts'

/** Quotients on both sides were cut apart from one another: their last places say nothing. */
const SURE_PLACES = DIVISION_PLACES / 2

const LESS = new Set(['近', '将近', '接近', '不足'])
const MORE = new Set(['余', '多', '来', '超', '超过', '逾', '上'])

/**
 * `leftValue` and `rightValue` are the two numbers in the one unit `unit`. A quotient is rounded to the places that the
 * other side was stated with, in the unit in which it was stated.
 */
export function roundsTo(
  left: FactNumber,
  leftValue: Decimal,
  right: FactNumber,
  rightValue: Decimal,
  unit: string,
): boolean {
  if (left.quotient && right.quotient) return leftValue.round(SURE_PLACES).eq(rightValue.round(SURE_PLACES))
  if (left.quotient && roundedAs(right, leftValue, unit)) return true
  if (right.quotient && roundedAs(left, rightValue, unit)) return true
  return standsFor(left, rightValue, unit) || standsFor(right, leftValue, unit)
}

function roundedAs(stated: FactNumber, value: Decimal, unit: string): boolean {
  const inItsUnit = convert(value, unit, unitOrOwn(stated, unit))
  return inItsUnit.round(decimalPlaces(stated.value)).eq(decimal(stated.value))
}

/**
 * Whether an approximate number may stand for `value`: 1000余 for 1000 to 1999, by its last figure that is no zero;
 * 近100 for what is less by a fifth at most; 约 for what rounds to it and is not more than a twentieth away.
 */
export function standsFor(stated: FactNumber, value: Decimal, unit: string): boolean {
  const word = stated.approximation
  if (word === undefined) return false
  const exact = convert(value, unit, unitOrOwn(stated, unit))
  const number = decimal(stated.value)
  const step = lastFigure(stated.value)
  if (MORE.has(word)) return exact.gte(number) && exact.lt(number.plus(step))
  if (LESS.has(word)) return exact.lte(number) && number.minus(exact).times('5').lte(number.abs())
  const distance = exact.minus(number).abs()
  return distance.times('2').lte(step) && distance.times('20').lte(number.abs())
}

// 1000 → 1000, 1200 → 100, 3.5 → 0.1: what the last figure that is no zero counts.
function lastFigure(value: string): Decimal {
  const places = decimalPlaces(value)
  if (places > 0) return decimal(`1e-${places}`)
  const zeros = /0*$/.exec(value.replace(/^-?0$/, ''))?.[0].length ?? 0
  return decimal(`1e${zeros}`)
}

// A typed number without a unit took the other's, and points stand for the percentages they are compared with.
function unitOrOwn(stated: FactNumber, unit: string): string {
  return comparable(stated.unit, unit) ? stated.unit : unit
}
