// What was chosen for a table of data → findings where no table, or no sums, can be made of it.

import type { Log } from '../diagnostics/diagnostic.ts'
import type { Fact } from '../model/facts.ts'
import { MAX_COLUMNS } from '../model/table-columns.ts'
import { type Filled, factsIn, labelColumns } from './filled.ts'
import { formulaFails, tableShape } from './findings.ts'
import { isPartOfNumber } from './quantity/units.ts'

/** False after a finding. `widths`: those that the author gave. */
export function checkColumns(filled: Filled, widths: readonly number[] | undefined, log: Log): boolean {
  const { columns, request } = filled
  const width = labelColumns(filled) + columns.length + (request.totalColumn === undefined ? 0 : 1)
  if (width > MAX_COLUMNS) {
    log.add(tableShape, {
      message: { zh: `这张表会有${width}列`, en: `a table of ${width} columns` },
      expected: {
        zh: `最多${MAX_COLUMNS}列，Word 打不开更宽的表格`,
        en: `at most ${MAX_COLUMNS}; Word opens no wider one`,
      },
      help: { zh: '用“列”选出要印的列，或行列互换', en: 'choose columns, or turn rows into columns' },
      span: request.span,
    })
    return false
  }
  if (widths === undefined || widths.length === width) return true
  log.add(tableShape, {
    message: {
      zh: `列宽写了${widths.length}个数，表格有${width}列`,
      en: `${widths.length} widths for ${width} columns`,
    },
    expected: { zh: '每列一个数，行的名称和合计列也算', en: 'one number a column, names of rows and sums included' },
    help: { zh: '补齐列宽，或删去不写', en: 'give the missing widths, or none' },
    span: request.span,
  })
  return false
}

/** A sum is made of one unit. */
export function checkUnits(filled: Filled, log: Log): void {
  const { rows, columns, request } = filled
  const sums = [
    ...(request.totalRow === undefined ? [] : columns.map((column) => factsIn({ ...filled, columns: [column] }))),
    ...(request.totalColumn === undefined ? [] : rows.map((row) => factsIn({ ...filled, rows: [row] }))),
  ]
  const units = sums.map(unitsOf).find((found) => found.length > 1)
  if (units === undefined) return
  log.add(formulaFails, {
    message: {
      zh: `要合计的数单位不同（${units.map(named).join('、')}）`,
      en: `a sum of different units (${units.map(named).join(', ')})`,
    },
    expected: { zh: '合计的各数单位相同', en: 'one unit for all numbers of a sum' },
    help: {
      zh: '用“行”“列”只选同一单位的，或去掉这个合计',
      en: 'choose rows and columns of one unit, or leave this sum out',
    },
    span: request.span,
  })
}

function unitsOf(facts: readonly Fact[]): string[] {
  const units = facts.flatMap(({ value }) => (value.kind === 'number' ? [value.unit] : []))
  return [...new Set(units)].filter((unit) => !isPartOfNumber(unit))
}

function named(unit: string): string {
  return unit === '' ? '无单位' : unit
}
