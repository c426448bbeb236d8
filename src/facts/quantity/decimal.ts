// Exact decimals: the only place that knows big.js. Sums, differences and products are exact; a quotient without end is
// cut at DIVISION_PLACES, and its caller is told.

import Big from 'big.js'

export type Decimal = Big

/** Places after the point that a quotient without end is rounded to. */
export const DIVISION_PLACES = 40

/** Digits of the longest number that is worked with; amounts of a report have at most some twenty. */
export const MAX_DIGITS = 60

// A constructor of our own: settings of the shared one could be changed by any other user of the library. Strict, so
// that no binary fraction becomes a decimal by accident.
const Exact = Big()
Exact.DP = DIVISION_PLACES
Exact.RM = Big.roundHalfUp
Exact.strict = true

/** `text` is a plain decimal as in FactNumber; anything else is a bug of the caller and throws. */
export function decimal(text: string): Decimal {
  return new Exact(text)
}

/** Without exponent and without zeros behind the last place. */
export function plain(value: Decimal): string {
  return value.eq('0') ? '0' : value.toFixed()
}

/** 四舍五入 to `places` after the point, all of which are written: `12.50`. A five is always carried away from zero. */
export function roundHalfUp(value: Decimal, places: number): string {
  const rounded = value.round(places, Big.roundHalfUp)
  return (rounded.eq('0') ? rounded.abs() : rounded).toFixed(places)
}

/** How many places stand after the point of a plain decimal. */
export function decimalPlaces(text: string): number {
  const point = text.indexOf('.')
  return point < 0 ? 0 : text.length - point - 1
}

export function isTooLong(value: Decimal): boolean {
  return value.c.length > 2 * MAX_DIGITS || Math.abs(value.e) > 2 * MAX_DIGITS
}
