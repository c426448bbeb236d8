// 上年, 增长, 增减, 增减量: this year beside last year. With one value, last year's is that of the same facts.

import { type Amount, type ChangeWords, decimalOf } from '../quantity/amount.ts'
import { PERCENT, PERCENTAGE_POINT } from '../quantity/units.ts'
import { percentageOf } from './arithmetic.ts'
import type { Call } from './expression.ts'
import { problem } from './problem.ts'
import { differenceOf, twoNumbers } from './ratios.ts'
import { accept, fail, numberOf, type Run } from './run.ts'
import type { Value } from './value.ts'

const RATE: ChangeWords = { more: '增长', less: '下降', same: '持平' }
const AMOUNT: ChangeWords = { more: '增加', less: '减少', same: '持平' }
const POINTS: ChangeWords = { more: '提高', less: '下降', same: '持平' }

/** 上年(x): what x was last year. */
export function last({ arguments: [value] }: Call, run: Run): Value | undefined {
  return value === undefined ? undefined : run.evaluate(value, { ...run, lastYear: true })
}

/** 增长率, in %, with its sign. */
export function growth(call: Call, run: Run): Amount | undefined {
  const years = bothYears(call, run)
  if (years === undefined) return undefined
  const [now, before] = years
  const base = decimalOf(before)
  if (!base.gt('0')) {
    const [zh, en] = base.eq('0') ? ['是0', 'is 0'] : ['是负数', 'is negative']
    return fail(
      run,
      problem(
        call,
        `上年的数${zh}，算不出增长率`,
        `last year’s number ${en}: there is no rate of growth`,
        {
          zh: '可改用增减量(…)，或直接写两年的数',
          en: 'use 增减量(…), or write both years’ numbers',
        },
        { zh: '大于0的上年数', en: 'a number of last year above 0' },
      ),
    )
  }
  const more = differenceOf(now, before, call, run)
  if (more === undefined) return undefined
  // Of percentages the difference is in points: 2 points on 80% are 2.5%.
  const unit = now.unit === PERCENT ? PERCENT : more.unit
  const rate = accept(run, call, percentageOf({ ...more, unit }, before))
  return rate === undefined ? undefined : { ...rate, growth: true }
}

/** 增长12.5%, 下降3% or 持平. */
export function change(call: Call, run: Run): Amount | undefined {
  const rate = growth(call, run)
  return rate === undefined ? undefined : { ...rate, change: RATE }
}

/** 增加3件, 减少3件 or 持平; of percentages, 提高2.3个百分点. */
export function changeOfAmount(call: Call, run: Run): Amount | undefined {
  const years = bothYears(call, run)
  const more = years === undefined ? undefined : differenceOf(years[0], years[1], call, run)
  return more === undefined ? undefined : { ...more, change: more.unit === PERCENTAGE_POINT ? POINTS : AMOUNT }
}

function bothYears(call: Call, run: Run): readonly [Amount, Amount] | undefined {
  const [value] = call.arguments
  if (value === undefined || call.arguments.length === 2) return twoNumbers(call.arguments, run)
  const now = numberOf(value, run)
  const before = now === undefined ? undefined : numberOf(value, { ...run, lastYear: true })
  return now === undefined || before === undefined ? undefined : [now, before]
}
