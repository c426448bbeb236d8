// Amounts of money in whole hundredths of a 元, so that 0.12万元 and 1200元 are the same.

export interface Money {
  /** A decimal without separators. */
  readonly amount: string
  readonly unit: string
}

// Powers of ten.
const UNITS: ReadonlyMap<string, number> = new Map([
  ['元', 0],
  ['万元', 4],
])

/** Undefined for another unit, and for fractions of 分. */
export function inCents({ amount, unit }: Money): bigint | undefined {
  const power = UNITS.get(unit)
  const [, whole = '', fraction = ''] = /^(\d+)(?:\.(\d+))?$/.exec(amount) ?? []
  if (power === undefined || whole === '') return undefined
  const digits = fraction.padEnd(power + 2, '0')
  if (/[1-9]/.test(digits.slice(power + 2))) return undefined
  return BigInt(whole + digits.slice(0, power + 2))
}
