// A quotient that would print as nothing or as everything, though it is neither: 1/3000 is not 0.0%, 2499/2500 not 100.0%.

import type { Amount } from './amount.ts'
import { type Decimal, decimal } from './decimal.ts'
import type { Format } from './format.ts'
import { inUnits } from './format-units.ts'
import { placesOf } from './format-value.ts'
import { type Refusal, refusal } from './refusal.ts'
import { isPartOfNumber, printedUnit } from './units.ts'

/** More places than these are no help to a reader. */
const MAX_PLACES = 6

/** Undefined where a format says how many places, or nothing is lost. */
export function lostInRounding(value: Amount, formats: readonly Format[]): Refusal | undefined {
  // 增减 says 基本持平 itself.
  if (!value.quotient || value.change !== undefined || formats.some(({ kind }) => kind === 'places')) return undefined
  const scaled = inUnits(value, formats)
  if ('message' in scaled) return undefined
  const exact = decimal(scaled.value)
  const places = placesOf(scaled.unit)
  const isLost = (to: number) => isLimit(exact.round(to), exact, value.growth ? undefined : wholeOf(scaled.unit))
  if (!isLost(places)) return undefined
  const enough = Array.from({ length: MAX_PLACES }, (_, index) => index + 1).find((to) => to > places && !isLost(to))
  const printed = `${exact.round(places).toFixed(places)}${isPartOfNumber(scaled.unit) ? printedUnit(scaled.unit) : ''}`
  return refusal(
    `算出的数不是${printed}，只保留${places}位小数就成了${printed}`,
    `the number that comes of this is not ${printed}, and would be printed so with ${places} decimal place(s)`,
    enough === undefined
      ? { zh: '请改写这句话，如“不足万分之一”', en: 'write it in words' }
      : { zh: `请写明小数位数，如：小数${enough}`, en: `say how many places, such as: decimals${enough}` },
    { zh: '四舍五入以后不成为零或全部的数', en: 'a number that rounding does not make none or all' },
  )
}

function wholeOf(unit: string): Decimal | undefined {
  return unit === '%' ? decimal('100') : unit === '' ? decimal('1') : undefined
}

function isLimit(rounded: Decimal, exact: Decimal, whole: Decimal | undefined): boolean {
  if (rounded.eq(exact)) return false
  return rounded.eq('0') || (whole !== undefined && rounded.eq(whole))
}
