// The rules of the area table/: one line a rule.

import type { Rule } from '../../../model/rule.ts'
import { narrowColumn } from './narrow-column.ts'

export const tableRules: readonly Rule[] = [narrowColumn]
