// The rules of the area publication/: one line a rule.

import type { Rule } from '../../../model/rule.ts'
import { publicationDate } from './date.ts'
import { publicationDomain } from './domain.ts'
import { publicationMissing } from './missing.ts'
import { publicationSecret } from './secret.ts'
import { publicationSiteCode } from './site-code.ts'

export const publicationRules: readonly Rule[] = [
  publicationMissing,
  publicationSiteCode,
  publicationDomain,
  publicationDate,
  publicationSecret,
]
