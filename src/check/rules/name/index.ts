// The rules of the area name/: one line a rule.

import type { ReadingRule } from '../../reading.ts'
import { nameLevel } from './level.ts'
import { nameOrgan } from './organ.ts'
import { nameOtherPlace } from './other-place.ts'
import { namePlace } from './place.ts'
import { nameSelf } from './self.ts'
import { nameShort } from './short.ts'

export const nameRules: readonly ReadingRule[] = [nameLevel, nameOrgan, nameOtherPlace, namePlace, nameSelf, nameShort]
