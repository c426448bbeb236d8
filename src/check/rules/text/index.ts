// The rules of the area text/: one line a rule.

import type { Rule } from '../../../model/rule.ts'
import { typedHeading } from './typed-heading.ts'
import { typedNumber } from './typed-number.ts'

export const textRules: readonly Rule[] = [typedHeading, typedNumber]
