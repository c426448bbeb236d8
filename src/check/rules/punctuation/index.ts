// The rules of the area punctuation/: one line a rule.

import type { ReadingRule } from '../../reading.ts'
import { punctuationAfterEllipsis } from './after-ellipsis.ts'
import { punctuationApproximate } from './approximate.ts'
import { punctuationAsFollows } from './as-follows.ts'
import { punctuationBeforeEtc } from './before-etc.ts'
import { punctuationBetweenQuoted } from './between-quoted.ts'
import { punctuationDash } from './dash.ts'
import { punctuationDoubled } from './doubled.ts'
import { punctuationEllipsis } from './ellipsis.ts'
import { punctuationHalfWidth } from './half-width.ts'
import { punctuationHalfWidthBracket } from './half-width-bracket.ts'
import { punctuationHeadingEnd } from './heading-end.ts'
import { punctuationJoinedClauses } from './joined-clauses.ts'
import { punctuationLevelMark } from './level-mark.ts'
import { punctuationNested } from './nested.ts'
import { punctuationNestedColon } from './nested-colon.ts'
import { punctuationNotAWork } from './not-a-work.ts'
import { punctuationOrdinal } from './ordinal.ts'
import { punctuationPairs } from './pairs.ts'
import { punctuationRange } from './range.ts'
import { punctuationShortName } from './short-name.ts'
import { punctuationStraightQuote } from './straight-quote.ts'
import { punctuationTitle } from './title.ts'

export const punctuationRules: readonly ReadingRule[] = [
  punctuationAfterEllipsis,
  punctuationApproximate,
  punctuationAsFollows,
  punctuationBeforeEtc,
  punctuationBetweenQuoted,
  punctuationDash,
  punctuationDoubled,
  punctuationEllipsis,
  punctuationHalfWidthBracket,
  punctuationHalfWidth,
  punctuationHeadingEnd,
  punctuationJoinedClauses,
  punctuationLevelMark,
  punctuationNested,
  punctuationNestedColon,
  punctuationNotAWork,
  punctuationOrdinal,
  punctuationPairs,
  punctuationRange,
  punctuationShortName,
  punctuationStraightQuote,
  punctuationTitle,
]
