// Numbers with units: what adds, what multiplies, and which unit comes of it. Exact, but for quotients without end.
//
// A number typed into a formula takes the unit of what it is added to; a fact without a unit does not. %, ‰ and plain
// numbers are one dimension, so that 1 - 92.3% is 7.7%. Percentage points are added to percentages and to one another.

import { type Amount, amount, decimalOf } from '../quantity/amount.ts'
import { type Decimal, decimal, isTooLong } from '../quantity/decimal.ts'
import { type Refusal, refusal } from '../quantity/refusal.ts'
import { comparable, convert, PERCENT, PERCENTAGE_POINT, RATIO, unitOf } from '../quantity/units.ts'

const divisionByZero = refusal(
  '除数是0，不能相除',
  'this divides by zero',
  { zh: '请核对除数；为零时改写这句话', en: 'check the divisor; where it is zero, write the sentence anew' },
  { zh: '不是0的除数', en: 'a divisor other than 0' },
)

/** Both numbers in one unit. */
interface Paired {
  readonly left: Decimal
  readonly right: Decimal
  readonly unit: string
}

export function add(left: Amount, right: Amount): Amount | Refusal {
  const pair = inOneUnit(left, right)
  return 'message' in pair ? pair : settle(pair.left.plus(pair.right), pair.unit, left, right)
}

export function subtract(left: Amount, right: Amount): Amount | Refusal {
  const pair = inOneUnit(left, right)
  return 'message' in pair ? pair : settle(pair.left.minus(pair.right), pair.unit, left, right)
}

export function negate(value: Amount): Amount {
  return amount(decimalOf(value).times('-1'), value.unit, { ...value, quotient: value.quotient === true })
}

/** 10% of 200件 is 20件; a rate times what it is a rate of: 元/件 × 件 is 元. */
export function multiply(left: Amount, right: Amount): Amount | Refusal {
  const [a, b] = [decimalOf(left), decimalOf(right)]
  if (isShare(right.unit)) return settle(a.times(convert(b, right.unit, RATIO)), left.unit, left, right)
  if (isShare(left.unit) && !right.literal)
    return settle(convert(a, left.unit, RATIO).times(b), right.unit, left, right)
  if (left.unit === RATIO || right.unit === RATIO) return settle(a.times(b), left.unit || right.unit, left, right)
  const unit = rateTimes(left.unit, right.unit) ?? rateTimes(right.unit, left.unit)
  if (unit !== undefined) return settle(a.times(b), unit, left, right)
  return refusal(
    `${left.unit}和${right.unit}不能相乘`,
    `${left.unit} and ${right.unit} do not multiply`,
    {
      zh: '乘数一般没有单位，或是百分数',
      en: 'a factor has no unit as a rule, or is a percentage',
    },
    { zh: '单位能相乘的数', en: 'numbers whose units multiply' },
  )
}

/** Amounts of one dimension give a plain number, others a rate: 万元/件. */
export function divide(left: Amount, right: Amount): Amount | Refusal {
  const [a, b] = [decimalOf(left), decimalOf(right)]
  if (b.eq('0')) return divisionByZero
  const by = (value: Decimal, unit: string) => settle(a.div(value), unit, { ...left, quotient: true }, right)
  if (right.unit === RATIO) return by(b, left.unit)
  if (comparable(left.unit, right.unit)) return by(convert(b, right.unit, left.unit), RATIO)
  if (isShare(right.unit)) return by(convert(b, right.unit, RATIO), left.unit)
  if (left.unit === RATIO) return by(b, RATIO)
  if (left.unit.includes('/') || right.unit.includes('/'))
    return refusal(`${left.unit}不能除以${right.unit}`, `${left.unit} cannot be divided by ${right.unit}`, undefined, {
      zh: '单位能相除的数',
      en: 'numbers whose units divide',
    })
  return by(b, `${left.unit}/${right.unit}`)
}

/** What the first is of the second, in %; both must be of one dimension. */
export function percentageOf(part: Amount, whole: Amount): Amount | Refusal {
  const pair = inOneUnit(part, whole)
  if ('message' in pair) return pair
  if (pair.right.eq('0')) return divisionByZero
  const percentage = pair.left.times(decimal('100')).div(pair.right)
  return settle(percentage, PERCENT, { ...part, quotient: true }, whole)
}

/** Below, above or equal, as a number below, above or equal to 0. */
export function compare(left: Amount, right: Amount): number | Refusal {
  const pair = inOneUnit(left, right)
  return 'message' in pair ? pair : pair.left.cmp(pair.right)
}

/** Both values in one unit, the left one's where both have their own. */
export function inOneUnit(left: Amount, right: Amount): Paired | Refusal {
  const [a, b] = [decimalOf(left), decimalOf(right)]
  const unit = left.literal && left.unit === RATIO ? right.unit : left.unit
  if (comparable(left.unit, right.unit))
    return { left: convert(a, left.unit, unit), right: convert(b, right.unit, unit), unit }
  if (left.literal && left.unit === RATIO) return { left: a, right: b, unit: right.unit }
  if (right.literal && right.unit === RATIO) return { left: a, right: b, unit: left.unit }
  if (left.unit === PERCENTAGE_POINT && right.unit === PERCENT) return { left: a, right: b, unit: PERCENT }
  if (left.unit === PERCENT && right.unit === PERCENTAGE_POINT) return { left: a, right: b, unit: PERCENT }
  return differentUnits(left.unit, right.unit)
}

function differentUnits(left: string, right: string): Refusal {
  return refusal(
    `单位不同：${left || '没有单位的数'}和${right || '没有单位的数'}不能相加减或比较`,
    `different units: ${left || 'a number without unit'} and ${right || 'a number without unit'} cannot be added or compared`,
    left === '' || right === ''
      ? { zh: '请给没有单位的数据写明“单位”', en: 'state the unit (单位) of the fact that has none' }
      : { zh: '请核对数据的“单位”，或引用的名称', en: 'check the units of the facts, or the names' },
    { zh: '单位同类的数，如元和万元', en: 'numbers of one kind of unit, such as 元 and 万元' },
  )
}

// A plain number is no share here: only what is written with a sign of its own.
function isShare(unit: string): boolean {
  return unit !== RATIO && unitOf(unit).dimension === RATIO
}

function rateTimes(rate: string, unit: string): string | undefined {
  return rate.endsWith(`/${unit}`) ? rate.slice(0, -unit.length - 1) : undefined
}

// A number worked out of an approximate one is approximate; only two typed numbers make one that counts as typed.
function settle(value: Decimal, unit: string, left: Amount, right: Amount): Amount | Refusal {
  if (isTooLong(value))
    return refusal('算出的数太长', 'the number that comes of this is too long', undefined, {
      zh: '一百二十位以内的数',
      en: 'a number of at most 120 digits',
    })
  const approximate = left.approximation !== undefined || right.approximation !== undefined
  return amount(value, unit, {
    ...(approximate ? { approximation: '约' } : {}),
    quotient: left.quotient === true || right.quotient === true,
    literal: left.literal === true && right.literal === true,
  })
}
