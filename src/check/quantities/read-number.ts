// One run of digits or Han numerals, with what belongs to it (余, 万, 多), → the values that it can mean.

import { type Decimal, decimal, decimalPlaces } from '../../facts/quantity/decimal.ts'
import { parseHanNumeral } from '../../facts/quantity/han-numeral.ts'
import type { Bounds } from './bounds.ts'

export interface ReadNumber extends Bounds {
  readonly value: Decimal
  /** Behind the number and all that belongs to it. */
  readonly end: number
  readonly exact: boolean
  readonly han: boolean
}

// More digits are codes and account numbers.
const MOST_DIGITS = 15
const AROUND = /(余|多)?(万亿|千亿|百亿|十亿|千万|百万|十万|亿|万|千|百)?(余|多)?/y
const FACTORS: Readonly<Record<string, string>> = {
  百: '100',
  千: '1000',
  万: '10000',
  十万: '100000',
  百万: '1000000',
  千万: '10000000',
  亿: '100000000',
  十亿: '1000000000',
  百亿: '10000000000',
  千亿: '100000000000',
  万亿: '1000000000000',
}

/** The number whose digits stand from `start` to `end`; `plain`: its unit follows at once, so that 千米 is no 千. */
export function readNumber(text: string, start: number, end: number, plain: boolean): ReadNumber | undefined {
  const written = text.slice(start, end)
  const han = !/[\d０-９]/.test(written)
  const digits = han ? parseHanNumeral(written) : asciiDigits(written)
  if (digits === undefined || digits.length > MOST_DIGITS) return undefined
  AROUND.lastIndex = end
  const [around = '', before, factor = '', after] = (plain ? null : AROUND.exec(text)) ?? ['']
  const scale = FACTORS[factor]
  const value = scale === undefined ? decimal(digits) : decimal(digits).times(scale)
  const isExact = around === '' && !digits.includes('.')
  const isSome = before !== undefined || after !== undefined
  const bounds = isExact
    ? { low: value, high: value }
    : isSome
      ? { low: value, high: value.plus(scaled(lastPlace(digits), scale)) }
      : roundedBounds(value, scaled(decimal(`1e-${decimalPlaces(digits)}`), scale))
  return { ...bounds, value, end: end + around.length, exact: isExact, han }
}

function scaled(value: Decimal, scale: string | undefined): Decimal {
  return scale === undefined ? value : value.times(scale)
}

/** What a number means whose last digit was rounded, or cut off: half a step down, and nearly a whole one up. */
export function roundedBounds(value: Decimal, step: Decimal): Bounds {
  return { low: value.minus(step.times(HALF)), high: value.plus(step.times(NEARLY_ONE)) }
}

const HALF = decimal('0.5')
const NEARLY_ONE = decimal('0.99')

function asciiDigits(written: string): string {
  return written
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replaceAll('．', '.')
    .replaceAll(',', '')
}

/** 1000 → 1000, 120 → 10, 12.5 → 0.1: 余 stays below the next step of the last digit that is not zero. */
function lastPlace(digits: string): Decimal {
  const places = decimalPlaces(digits)
  if (places > 0) return decimal(`1e-${places}`)
  return decimal(`1e${/0*$/.exec(digits)?.[0].length ?? 0}`)
}
