// Exact arithmetic on the values of a chart, which are decimals as texts: sums, order, shares.

import type { ChartSeries } from './chart.ts'

type Values = ChartSeries['values']

/** -1, 0 or 1 as the sum of the values is negative, nothing or positive. */
export function signOfSum(values: Values): number {
  const sum = total(values)
  return sum > 0n ? 1 : sum < 0n ? -1 : 0
}

/** What the value is of the sum of all, in per cent with one decimal, half rounded up; `0.0` of nothing. */
export function shareOf(value: string, values: Values): string {
  const places = placesOf(values)
  const sum = total(values)
  if (sum === 0n) return '0.0'
  const tenths = (scaled(value, places) * 2000n + sum) / (2n * sum)
  return `${tenths / 10n}.${tenths % 10n}`
}

export interface Extreme {
  readonly value: string
  /** Which of the values; the first of equal ones. */
  readonly index: number
}

/** The least and the greatest of the values; undefined where there is none. */
export function extremesOf(values: Values): { readonly least: Extreme; readonly most: Extreme } | undefined {
  const places = placesOf(values)
  const known = values.flatMap((value, index) =>
    value === undefined ? [] : [{ value, index, size: scaled(value, places) }],
  )
  const [first] = known
  if (first === undefined) return undefined
  const pick = (isBetter: (size: bigint, best: bigint) => boolean) =>
    known.reduce((best, next) => (isBetter(next.size, best.size) ? next : best), first)
  const least = pick((size, best) => size < best)
  const most = pick((size, best) => size > best)
  return { least: { value: least.value, index: least.index }, most: { value: most.value, index: most.index } }
}

export function isNegative(value: string): boolean {
  return value.startsWith('-')
}

export function isNothing(value: string): boolean {
  return !/[1-9]/.test(value)
}

/** Whether the value at `index` is more than nothing and as much as all others together. */
export function isSumOfOthers(index: number, values: Values): boolean {
  const value = values[index]
  if (value === undefined || isNothing(value)) return false
  return 2n * scaled(value, placesOf(values)) === total(values)
}

/** Whether shares in per cent add up to 100, but for what rounding did to them. */
export function isWholeInPerCent(values: Values): boolean {
  const [least, most] = [99n, 101n].map((bound) => bound * 10n ** BigInt(placesOf(values)))
  const sum = total(values)
  return least !== undefined && most !== undefined && least <= sum && sum <= most
}

function total(values: Values): bigint {
  const places = placesOf(values)
  return values.reduce((sum, value) => sum + (value === undefined ? 0n : scaled(value, places)), 0n)
}

/** Decimals that hold all values. */
function placesOf(values: Values): number {
  return Math.max(0, ...values.map((value) => value?.split('.')[1]?.length ?? 0))
}

function scaled(value: string, places: number): bigint {
  const [whole = '0', decimals = ''] = value.split('.')
  return BigInt(whole + decimals.padEnd(places, '0'))
}
