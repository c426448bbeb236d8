// Manifest fields that only this report type has.

import * as z from 'zod/mini'
import { field } from '../../src/template-api.ts'

export const extras = z.object({
  level: field(
    z.optional(z.enum(['government', 'department'])),
    '层级',
    {
      zh: '报告单位是 政府 还是 部门；决定期限，不写的看单位名称',
      en: 'whether a government or a department reports; decides the deadline, else the organ’s name does',
    },
    { 政府: 'government', 部门: 'department' },
  ),
})

export type InfoDisclosureExtras = z.output<typeof extras>
