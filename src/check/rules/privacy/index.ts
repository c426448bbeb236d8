// The rules of the area privacy/: one line a rule.

import type { ReadingRule } from '../../reading.ts'
import { privacyBankCard } from './bank-card.ts'
import { privacyCreditCode } from './credit-code.ts'
import { privacyIdentityNumber } from './identity-number.ts'
import { privacyMobileNumber } from './mobile-number.ts'
import { privacyPersonalDetail } from './personal-detail.ts'
import { privacySecrecyMark } from './secrecy-mark.ts'

export const privacyRules: readonly ReadingRule[] = [
  privacyIdentityNumber,
  privacyMobileNumber,
  privacyBankCard,
  privacyCreditCode,
  privacyPersonalDetail,
  privacySecrecyMark,
]
