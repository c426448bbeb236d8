// The rules that hold for every report type, area by area.

import type { ReadingRule } from '../reading.ts'
import { elementRules } from './element/index.ts'
import { numbersRules } from './numbers/index.ts'
import { publicationRules } from './publication/index.ts'
import { punctuationRules } from './punctuation/index.ts'
import { spaceRules } from './space/index.ts'
import { tableRules } from './table/index.ts'
import { textRules } from './text/index.ts'
import { typographyRules } from './typography/index.ts'

export const rules: readonly ReadingRule[] = [
  ...tableRules,
  ...typographyRules,
  ...textRules,
  ...elementRules,
  ...publicationRules,
  ...numbersRules,
  ...punctuationRules,
  ...spaceRules,
]
