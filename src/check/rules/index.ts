// The rules that hold for every report type: one line a rule.

import type { Rule } from '../../model/rule.ts'
import { narrowColumn } from './narrow-column.ts'
import { rareCharacter } from './rare-character.ts'
import { typedHeading } from './typed-heading.ts'
import { typedNumber } from './typed-number.ts'

export const rules: readonly Rule[] = [narrowColumn, rareCharacter, typedHeading, typedNumber]
