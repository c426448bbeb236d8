// The rules of the area time/: one line a rule.

import type { ReadingRule } from '../../reading.ts'
import { timeRelative } from './relative.ts'
import { timeUntil } from './until.ts'

export const timeRules: readonly ReadingRule[] = [timeRelative, timeUntil]
