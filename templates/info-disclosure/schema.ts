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
  applicationsTable: field(
    z.optional(z.enum(['portrait', 'landscape'])),
    '申请表',
    {
      zh: '第三部分的表 竖排（规定格式的样子）还是 横排 在横页上；不写的竖排，数字太长才横排',
      en: 'the table of section three upright, as the official sheet, or on landscape pages; upright unless its numbers are too long',
    },
    { 竖排: 'portrait', 横排: 'landscape' },
  ),
})

export type InfoDisclosureExtras = z.output<typeof extras>
