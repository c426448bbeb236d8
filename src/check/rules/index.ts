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
import { punctuationAfterEllipsis } from './punctuation-after-ellipsis.ts'
import { punctuationApproximate } from './punctuation-approximate.ts'
import { punctuationBeforeEtc } from './punctuation-before-etc.ts'
import { punctuationBetweenQuoted } from './punctuation-between-quoted.ts'
import { punctuationDash } from './punctuation-dash.ts'
import { punctuationDoubled } from './punctuation-doubled.ts'
import { punctuationEllipsis } from './punctuation-ellipsis.ts'
import { punctuationHalfWidth } from './punctuation-half-width.ts'
import { punctuationHalfWidthBracket } from './punctuation-half-width-bracket.ts'
import { punctuationHeadingEnd } from './punctuation-heading-end.ts'
import { punctuationLevelMark } from './punctuation-level-mark.ts'
import { punctuationNested } from './punctuation-nested.ts'
import { punctuationNotAWork } from './punctuation-not-a-work.ts'
import { punctuationOrdinal } from './punctuation-ordinal.ts'
import { punctuationPairs } from './punctuation-pairs.ts'
import { punctuationRange } from './punctuation-range.ts'
import { punctuationShortName } from './punctuation-short-name.ts'
import { punctuationStraightQuote } from './punctuation-straight-quote.ts'
import { punctuationTitle } from './punctuation-title.ts'
import { rareCharacter } from './rare-character.ts'
import { sealDate } from './seal-date.ts'
import { secretCopyNumber } from './secret-copy-number.ts'
import { spaceInvisible } from './space-invisible.ts'
import { spaceWithin } from './space-within.ts'
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
  punctuationAfterEllipsis,
  punctuationApproximate,
  punctuationBeforeEtc,
  punctuationBetweenQuoted,
  punctuationDash,
  punctuationDoubled,
  punctuationEllipsis,
  punctuationHalfWidthBracket,
  punctuationHalfWidth,
  punctuationHeadingEnd,
  punctuationLevelMark,
  punctuationNested,
  punctuationNotAWork,
  punctuationOrdinal,
  punctuationPairs,
  punctuationRange,
  punctuationShortName,
  punctuationStraightQuote,
  punctuationTitle,
  spaceInvisible,
  spaceWithin,
]
