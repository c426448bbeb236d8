// The rules of the area typography/: one line a rule.

import type { Rule } from '../../../model/rule.ts'
import { rareCharacter } from './rare-character.ts'

export const typographyRules: readonly Rule[] = [rareCharacter]
