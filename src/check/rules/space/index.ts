// The rules of the area space/: one line a rule.

import type { ReadingRule } from '../../reading.ts'
import { spaceInvisible } from './invisible.ts'
import { spaceWithin } from './within.ts'

export const spaceRules: readonly ReadingRule[] = [spaceInvisible, spaceWithin]
