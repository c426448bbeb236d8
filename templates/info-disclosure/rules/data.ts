// The official tables must be there whole, under their own names, with numbers in all of their cells.

import type { Message, Rule } from '../../../src/template-api.ts'
import { FORMAT, PRACTICE } from '../basis.ts'
import { readTables } from '../data/read-table.ts'
import type { DataFault } from '../data/table-data.ts'

function dataRule(kind: DataFault['kind'], severity: Rule['severity'], summary: Message, basis: string): Rule {
  return {
    id: `info-disclosure/data-${kind}`,
    summary,
    severity,
    basis,
    *check({ report }) {
      for (const { faults } of readTables(report)) {
        for (const fault of faults) if (fault.kind === kind) yield fault.finding
      }
    },
  }
}

export const dataMissing = dataRule(
  'missing',
  'error',
  { zh: '公开表缺少表、行或列', en: 'a table, row or column of the official ones is missing' },
  `${FORMAT}：表格`,
)

export const dataUnknown = dataRule(
  'unknown',
  'error',
  { zh: '公开表里没有的行或列，或写了两次', en: 'a row or column that the official table lacks, or given twice' },
  `${FORMAT}：表格`,
)

export const dataNumber = dataRule(
  'number',
  'error',
  { zh: '公开表的格子里不是可用的数', en: 'a cell of an official table without a usable number' },
  `${FORMAT}：表格`,
)

export const dataBlank = dataRule(
  'blank',
  'warning',
  { zh: '公开表有空格，没有的应写0', en: 'a blank cell in an official table, where 0 belongs' },
  `${PRACTICE}：没有的填0`,
)
