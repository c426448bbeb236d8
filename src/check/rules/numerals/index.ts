// The rules of the area numerals/: one line a rule.

import type { ReadingRule } from '../../reading.ts'
import { numeralsApproximate } from './approximate.ts'
import { numeralsDate } from './date.ts'
import { numeralsFixedWord } from './fixed-word.ts'
import { numeralsFullWidth } from './full-width.ts'
import { numeralsLeadingPoint } from './leading-point.ts'
import { numeralsMixedDate } from './mixed-date.ts'
import { numeralsNamedDay } from './named-day.ts'
import { numeralsNumericDate } from './numeric-date.ts'
import { numeralsPercentagePoints } from './percentage-points.ts'
import { numeralsPlenarySession } from './plenary-session.ts'
import { numeralsSharedUnit } from './shared-unit.ts'
import { numeralsShortYear } from './short-year.ts'
import { numeralsThousands } from './thousands.ts'
import { numeralsThousandsStyle } from './thousands-style.ts'
import { numeralsTimesLess } from './times-less.ts'
import { numeralsUnitSymbol } from './unit-symbol.ts'
import { numeralsYearRange } from './year-range.ts'
import { numeralsZero } from './zero.ts'

export const numeralsRules: readonly ReadingRule[] = [
  numeralsApproximate,
  numeralsDate,
  numeralsFixedWord,
  numeralsFullWidth,
  numeralsLeadingPoint,
  numeralsMixedDate,
  numeralsNamedDay,
  numeralsNumericDate,
  numeralsPercentagePoints,
  numeralsPlenarySession,
  numeralsSharedUnit,
  numeralsShortYear,
  numeralsThousands,
  numeralsThousandsStyle,
  numeralsTimesLess,
  numeralsUnitSymbol,
  numeralsYearRange,
  numeralsZero,
]
