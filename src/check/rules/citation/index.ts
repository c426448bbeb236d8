// The rules of the area citation/: one line a rule.

import type { ReadingRule } from '../../reading.ts'
import { citationDocumentNumber } from './document-number.ts'
import { citationFullName } from './full-name.ts'
import { citationMisnamed } from './misnamed.ts'
import { citationNearName } from './near-name.ts'
import { citationNewRevision } from './new-revision.ts'
import { citationNotYet } from './not-yet.ts'
import { citationOrder } from './order.ts'
import { citationPeriodOver } from './period-over.ts'
import { citationRepealed } from './repealed.ts'
import { citationReplaced } from './replaced.ts'
import { citationShortForm } from './short-form.ts'

export const citationRules: readonly ReadingRule[] = [
  citationDocumentNumber,
  citationOrder,
  citationRepealed,
  citationReplaced,
  citationNotYet,
  citationMisnamed,
  citationNearName,
  citationNewRevision,
  citationPeriodOver,
  citationFullName,
  citationShortForm,
]
