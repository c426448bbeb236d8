// The rules of the area repeat/: one line a rule.

import type { ReadingRule } from '../../reading.ts'
import { repeatLastYear, repeatMostlyLastYear } from './last-year.ts'
import { repeatText } from './text.ts'
import { repeatTitle } from './title.ts'
import { repeatWords } from './words.ts'

export const repeatRules: readonly ReadingRule[] = [
  repeatLastYear,
  repeatMostlyLastYear,
  repeatText,
  repeatTitle,
  repeatWords,
]
