// The rules of the area element/: one line a rule.

import type { Rule } from '../../../model/rule.ts'
import { boundApart } from './bound-apart.ts'
import { copyNumber } from './copy-number.ts'
import { documentNumber } from './document-number.ts'
import { letterSigners } from './letter-signers.ts'
import { notPrinted } from './not-printed.ts'
import { printingDate } from './printing-date.ts'
import { sealDate } from './seal-date.ts'
import { secretCopyNumber } from './secret-copy-number.ts'

export const elementRules: readonly Rule[] = [
  copyNumber,
  secretCopyNumber,
  documentNumber,
  letterSigners,
  sealDate,
  boundApart,
  printingDate,
  notPrinted,
]
