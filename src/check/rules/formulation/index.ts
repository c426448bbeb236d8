// The rules of the area formulation/: one line a rule. They report and never mend: only its author knows what was meant.

import type { ReadingRule } from '../../reading.ts'
import { formulationIncomplete } from './incomplete.ts'
import { formulationOrder } from './order.ts'
import { formulationQuotes } from './quotes.ts'
import { formulationRegion } from './region.ts'
import { formulationUsual } from './usual.ts'
import { formulationWording } from './wording.ts'

export const formulationRules: readonly ReadingRule[] = [
  formulationOrder,
  formulationIncomplete,
  formulationQuotes,
  formulationWording,
  formulationUsual,
  formulationRegion,
]
