// The rules that hold for every report type: one line a rule.

import type { Rule } from '../../model/rule.ts'
import { boundApart } from './bound-apart.ts'
import { copyNumber } from './copy-number.ts'
import { documentNumber } from './document-number.ts'
import { letterSigners } from './letter-signers.ts'
import { narrowColumn } from './narrow-column.ts'
import { notPrinted } from './not-printed.ts'
import { numbersCountWord } from './numbers-count-word.ts'
import { numbersFact } from './numbers-fact.ts'
import { numbersParts } from './numbers-parts.ts'
import { numbersShare } from './numbers-share.ts'
import { numbersTwice } from './numbers-twice.ts'
import { printingDate } from './printing-date.ts'
import { publicationDate } from './publication-date.ts'
import { publicationDomain } from './publication-domain.ts'
import { publicationMissing } from './publication-missing.ts'
import { publicationSecret } from './publication-secret.ts'
import { publicationSiteCode } from './publication-site-code.ts'
import { rareCharacter } from './rare-character.ts'
import { sealDate } from './seal-date.ts'
import { secretCopyNumber } from './secret-copy-number.ts'
import { typedHeading } from './typed-heading.ts'
import { typedNumber } from './typed-number.ts'

export const rules: readonly Rule[] = [
  narrowColumn,
  rareCharacter,
  typedHeading,
  typedNumber,
  copyNumber,
  secretCopyNumber,
  documentNumber,
  letterSigners,
  sealDate,
  boundApart,
  printingDate,
  notPrinted,
  publicationMissing,
  publicationSiteCode,
  publicationDomain,
  publicationDate,
  publicationSecret,
  numbersFact,
  numbersParts,
  numbersShare,
  numbersTwice,
  numbersCountWord,
]
