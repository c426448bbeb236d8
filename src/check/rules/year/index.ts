// The rules of the area year/: one line a rule.

import type { ReadingRule } from '../../reading.ts'
import { yearCompare } from './compare.ts'
import { yearDate } from './date.ts'
import { yearHeading } from './heading.ts'
import { yearOther } from './other.ts'
import { yearPeriod } from './period.ts'
import { yearTitle } from './title.ts'

export const yearRules: readonly ReadingRule[] = [yearCompare, yearDate, yearHeading, yearOther, yearPeriod, yearTitle]
