// The rules of the area text/: one line a rule.

import type { ReadingRule } from '../../reading.ts'
import { typedHeading } from './typed-heading.ts'
import { typedNumber } from './typed-number.ts'

export const textRules: readonly ReadingRule[] = [typedHeading, typedNumber]
