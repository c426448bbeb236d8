// The rules of the area leftover/: one line a rule.

import type { ReadingRule } from '../../reading.ts'
import { leftoverLostStars } from './lost-stars.ts'
import { leftoverPlaceholder } from './placeholder.ts'
import { leftoverReportedYear } from './reported-year.ts'
import { leftoverSomeOrgan } from './some-organ.ts'
import { leftoverStarter } from './starter.ts'

export const leftoverRules: readonly ReadingRule[] = [
  leftoverPlaceholder,
  leftoverLostStars,
  leftoverReportedYear,
  leftoverSomeOrgan,
  leftoverStarter,
]
