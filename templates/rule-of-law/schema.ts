// Manifest fields that only this report type has.

import * as z from 'zod/mini'
import { field } from '../../src/template-api.ts'

export const extras = z.object({
  level: field(
    z.optional(z.enum(['province', 'city', 'county', 'township', 'department'])),
    '层级',
    { zh: '报告单位的层级：省、市、县、乡 或 部门；决定报送期限', en: 'level of the organ; decides the deadline' },
    { 省: 'province', 市: 'city', 县: 'county', 乡: 'township', 部门: 'department' },
  ),
})

export type RuleOfLawExtras = z.output<typeof extras>
