// The rules of the area numbers/: one line a rule.

import type { ReadingRule } from '../../reading.ts'
import { numbersCountWord } from './count-word.ts'
import { numbersFact } from './fact.ts'
import { numbersParts } from './parts.ts'
import { numbersShare } from './share.ts'
import { numbersTwice } from './twice.ts'

export const numbersRules: readonly ReadingRule[] = [
  numbersFact,
  numbersParts,
  numbersShare,
  numbersTwice,
  numbersCountWord,
]
