// The rules of the area citation/: one line a rule.

import type { ReadingRule } from '../../reading.ts'
import { citationDocumentNumber } from './document-number.ts'
import { citationOrder } from './order.ts'

export const citationRules: readonly ReadingRule[] = [citationDocumentNumber, citationOrder]
