// Numbers that are equal once one is rounded as the other was: a third is 33.3%, and 1034 is 1000余.

import type { FactNumber } from '../../model/facts.ts'
import { type Decimal, DIVISION_PLACES, decimal, decimalPlaces, plain } from './decimal.ts'
import { comparable, convert, isPartOfNumber } from './units.ts'

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

// 15 / 2 is 7.5 and no 8: a quotient that ends is rounded only for what was stated as a decimal or a percentage.
function roundedAs(stated: FactNumber, value: Decimal, unit: string): boolean {
  const own = unitOrOwn(stated, unit)
  const inItsUnit = convert(value, unit, own)
  const places = decimalPlaces(stated.value)
  if (places === 0 && !isPartOfNumber(own) && decimalPlaces(plain(value)) <= SURE_PLACES) return false
  return inItsUnit.round(places).eq(decimal(stated.value))
}

/**
 * Whether an approximate number may stand for `value`, as reports use the words (实务; no standard says how far they go).
 * 余: from the number to below the next that its format would print, 1000余 for 1000 to 1099, 20余 for 20 to 29. 近: less by a
 * tenth at most, or by one. 约: what rounds to it and is not more than a twentieth away.
 */
export function standsFor(stated: FactNumber, value: Decimal, unit: string): boolean {
  const word = stated.approximation
  if (word === undefined) return false
  const exact = convert(value, unit, unitOrOwn(stated, unit))
  const number = decimal(stated.value)
  const places = decimalPlaces(stated.value)
  if (MORE.has(word)) return exact.gte(number) && exact.lt(number.plus(remainder(stated.value)))
  if (LESS.has(word)) {
    const less = number.minus(exact)
    return less.gte('0') && (less.times('10').lte(number.abs()) || less.lte(decimal(`1e-${places}`)))
  }
  const distance = exact.minus(number).abs()
  return distance.times('2').lte(lastFigure(stated.value)) && distance.times('20').lte(number.abs())
}

// What 余 leaves out is less than this: 1000 → 100, 230 → 10, 20 → 10, 3.5 → 0.1. Two figures are said, of two figures one.
function remainder(value: string): Decimal {
  const last = lastFigure(value)
  const figures = value.replace(/^-/, '').split('.')[0]?.length ?? 1
  const second = decimal(`1e${figures === 2 ? 1 : Math.max(0, figures - 2)}`)
  return last.lt(second) ? last : second
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
