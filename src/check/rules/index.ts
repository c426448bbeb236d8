// The rules that hold for every report type, area by area.

import type { ReadingRule } from '../reading.ts'
import { citationRules } from './citation/index.ts'
import { elementRules } from './element/index.ts'
import { formulationRules } from './formulation/index.ts'
import { leftoverRules } from './leftover/index.ts'
import { nameRules } from './name/index.ts'
import { numbersRules } from './numbers/index.ts'
import { numeralsRules } from './numerals/index.ts'
import { privacyRules } from './privacy/index.ts'
import { publicationRules } from './publication/index.ts'
import { punctuationRules } from './punctuation/index.ts'
import { repeatRules } from './repeat/index.ts'
import { spaceRules } from './space/index.ts'
import { structureRules } from './structure/index.ts'
import { tableRules } from './table/index.ts'
import { textRules } from './text/index.ts'
import { timeRules } from './time/index.ts'
import { typographyRules } from './typography/index.ts'
import { wordingRules } from './wording/index.ts'
import { yearRules } from './year/index.ts'

export const rules: readonly ReadingRule[] = [
  ...tableRules,
  ...typographyRules,
  ...textRules,
  ...elementRules,
  ...publicationRules,
  ...numbersRules,
  ...punctuationRules,
  ...spaceRules,
  ...formulationRules,
  ...privacyRules,
  ...leftoverRules,
  ...structureRules,
  ...wordingRules,
  ...numeralsRules,
  ...citationRules,
  ...timeRules,
  ...nameRules,
  ...yearRules,
  ...repeatRules,
]
