// The rules of the area space/: one line a rule.

import type { Rule } from '../../../model/rule.ts'
import { spaceInvisible } from './invisible.ts'
import { spaceWithin } from './within.ts'

export const spaceRules: readonly Rule[] = [spaceInvisible, spaceWithin]
