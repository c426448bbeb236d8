// What was chosen for a table of data → findings where no table, or no sums, can be made of it.

import type { Log } from '../diagnostics/diagnostic.ts'
import type { Fact } from '../model/facts.ts'
import { MAX_COLUMNS } from '../model/table-columns.ts'
import { type Filled, factsIn, labelColumns } from './filled.ts'
import { formulaFails, tableShape } from './findings.ts'
import { comparable, isPartOfNumber } from './quantity/units.ts'
import type { Names } from './table-grid.ts'

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
  const units = sums.map(unitsOf).find(([first = '', ...others]) => others.some((unit) => !comparable(unit, first)))
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

/** The unit above the table is that of its numbers, or one that they convert into. */
export function checkUnit(filled: Filled, unit: string | undefined, log: Log): void {
  if (unit === undefined) return
  const stranger = unitsOf(factsIn(filled)).find((name) => name !== '' && !comparable(name, unit))
  if (stranger === undefined) return
  log.add(formulaFails, {
    message: {
      zh: `表的单位写了“${unit}”，数据里有以“${stranger}”计的数`,
      en: `the table’s unit is ${unit}, and some numbers are in ${stranger}`,
    },
    expected: { zh: '与数据相同的单位，或能换算的单位', en: 'the unit of the data, or one they convert into' },
    help: { zh: '去掉“单位”，由数据决定；或改正它', en: 'leave the unit out, or mend it' },
    span: filled.request.span,
  })
}

/** A sum behind a column or row of the same name would be read as the same sum. */
export function checkTotals({ rows, columns, request }: Filled, log: Log): void {
  const wanted: readonly (readonly [string | undefined, readonly Names[], string, string])[] = [
    [request.totalColumn, columns, '列', 'column'],
    [request.totalRow, rows, '行', 'row'],
  ]
  for (const [name, lines, zh, en] of wanted) {
    if (name === undefined || !lines.some((names) => names.includes(name))) continue
    log.add(formulaFails, {
      message: {
        zh: `数据里已经有“${name}”这一${zh}，合计${zh}会再加一${zh}`,
        en: `the data have a ${en} “${name}” already, and the sums would be a second one`,
      },
      expected: { zh: `一张表里只有一${zh}“${name}”`, en: `one ${en} “${name}” in a table` },
      help: {
        zh: `去掉“合计${zh}”，用断言核对数据里的“${name}”；或者用“${zh}”选出其他各${zh}`,
        en: `leave the sums out and hold the data’s own to an assertion, or choose the other ${en}s`,
      },
      span: request.span,
    })
  }
}

function unitsOf(facts: readonly Fact[]): string[] {
  const units = facts.flatMap(({ value }) => (value.kind === 'number' ? [value.unit] : []))
  return [...new Set(units)].filter((unit) => !isPartOfNumber(unit))
}

function named(unit: string): string {
  return unit === '' ? '无单位' : unit
}
