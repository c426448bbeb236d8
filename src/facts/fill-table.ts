// A table of data → its head and rows, from the group that it names.

import { closest } from '../diagnostics/suggest.ts'
import type { Cell, Row } from '../model/doc.ts'
import type { Fact, FactGroup, FactNumber } from '../model/facts.ts'
import type { SectionTable, TableRequest } from '../model/section.ts'
import { alignColumns } from '../model/table-columns.ts'
import { chooseNames } from './choose-names.ts'
import { findGroup, groupNames } from './find-group.ts'
import { formulaFails } from './findings.ts'
import { nameCells, spans } from './name-cells.ts'
import { printValue } from './print-value.ts'
import { decimal, plain } from './quantity/decimal.ts'
import { type FactGrid, gridOf, type Names } from './table-grid.ts'
import { type Binding, dottedName, recordUse } from './uses.ts'

/** The table as it is where it asks for no data. */
export function fillTable(table: SectionTable, binding: Binding): SectionTable {
  const { request } = table
  if (request === undefined) return table
  const group = findRequested(request, binding)
  if (group === undefined) return table
  const grid = gridOf(group)
  const rows = chooseNames(grid.rows, request.rows, { zh: '行', en: 'row' }, request.span, binding.log)
  const isFlat = grid.columns.every((names) => names.length === 0)
  const columns = isFlat
    ? grid.columns
    : chooseNames(grid.columns, request.columns, { zh: '列', en: 'column' }, request.span, binding.log)
  if (rows.length === 0 || columns.length === 0) return table
  const filled = { grid, rows, columns, unit: table.unit ?? commonUnit(grid, rows, columns, request, binding), request }
  for (const fact of factsIn(filled)) recordUse(dottedName(fact), table.span, binding)
  return layOut(table, filled, isFlat)
}

export function findRequested(
  { data, span }: Pick<TableRequest, 'data' | 'span'>,
  { scope, log }: Binding,
): FactGroup | undefined {
  const group = findGroup(scope.root, data)
  if (group !== undefined) return group
  const names = groupNames(scope.root)
  const guess = closest(data, names)
  log.add(formulaFails, {
    message: { zh: `没有名为“${data}”的数据`, en: `no data are called “${data}”` },
    expected: {
      zh: 'data 文件夹里一组数据的名称，如 申请，或 年报.申请',
      en: 'the name of a group in data/',
    },
    help: guess
      ? { zh: `是不是“${guess}”？`, en: `did you mean “${guess}”?` }
      : { zh: '检查名称；CSV 文件的名称就是文件名', en: 'check the name; a CSV file is called by its own' },
    span,
  })
  return undefined
}

interface Filled {
  readonly grid: FactGrid
  readonly rows: readonly Names[]
  readonly columns: readonly Names[]
  readonly unit: string | undefined
  readonly request: TableRequest
}

function factsIn({ grid, rows, columns }: Pick<Filled, 'grid' | 'rows' | 'columns'>): Fact[] {
  return rows.flatMap((row) => columns.flatMap((column) => grid.at(row, column) ?? []))
}

/** The one unit of all numbers; sums of several would mean nothing. */
function commonUnit(
  grid: FactGrid,
  rows: readonly Names[],
  columns: readonly Names[],
  { totalRow, totalColumn, span }: TableRequest,
  { log }: Binding,
): string | undefined {
  const units = [
    ...new Set(factsIn({ grid, rows, columns }).flatMap(({ value }) => (value.kind === 'number' ? [value.unit] : []))),
  ]
  const [unit] = units
  if (units.length <= 1) return unit === '' || unit === '%' ? undefined : unit
  if (totalRow !== undefined || totalColumn !== undefined) {
    log.add(formulaFails, {
      message: {
        zh: `各数的单位不同（${units.join('、')}），不能合计`,
        en: `sums of different units (${units.join(', ')})`,
      },
      expected: { zh: '要合计的数单位相同', en: 'one unit for all numbers that are summed' },
      help: {
        zh: '用“行”“列”只选同一单位的，或去掉合计',
        en: 'choose rows and columns of one unit, or leave the sums out',
      },
      span,
    })
  }
  return undefined
}

function layOut(table: SectionTable, filled: Filled, isFlat: boolean): SectionTable {
  const { request } = filled
  const columns = [...filled.columns, ...(request.totalColumn === undefined ? [] : [[request.totalColumn]])]
  const rows = [...filled.rows, ...(request.totalRow === undefined ? [] : [[request.totalRow]])]
  const labelColumns = Math.max(1, ...rows.map((names) => names.length))
  const head = isFlat ? flatHead(request) : headRows(columns, labelColumns, request)
  const labels = nameCells(rows)
  const body = rows.map(
    (_, index): Row => [
      ...labels.flatMap((level) =>
        level.flatMap(({ text, start, length, levels }) =>
          start === index ? [{ content: textOf(text), header: true, ...spans(levels, length) }] : [],
        ),
      ),
      ...columns.map((_column, column) => cellAt(index, column, filled)),
    ],
  )
  const width = labelColumns + columns.length
  const alignments = alignColumns(
    Array.from({ length: width }, () => undefined),
    head,
    body,
  )
  return {
    ...table,
    columns: alignments,
    head,
    rows: body,
    ...(filled.unit === undefined ? {} : { unit: filled.unit }),
  }
}

function textOf(text: string): Cell['content'] {
  return text === '' ? [] : [{ kind: 'text', text }]
}

function flatHead({ corner = CORNER, columns }: TableRequest): Row[] {
  return [[{ content: textOf(corner) }, { content: textOf(columns?.[0] ?? '数量') }]]
}

const CORNER = '项目'

function headRows(columns: readonly Names[], labelColumns: number, { corner = CORNER }: TableRequest): Row[] {
  const levels = nameCells(columns)
  return levels.map(
    (level, index): Row => [
      ...(index === 0 ? [{ content: textOf(corner), ...spans(labelColumns, levels.length) }] : []),
      ...level.map(({ text, length, levels: rowSpan }) => ({ content: textOf(text), ...spans(length, rowSpan) })),
    ],
  )
}

/** Rows and columns behind the data's own are sums. */
function cellAt(row: number, column: number, filled: Filled): Cell {
  const { grid, rows, columns, unit } = filled
  const [rowNames, columnNames] = [rows[row], columns[column]]
  if (rowNames && columnNames) {
    const fact = grid.at(rowNames, columnNames)
    if (fact === undefined) return { content: [] }
    const text = printValue(fact.value, unit)
    const facts = { names: [dottedName(fact)], ...(fact.value.kind === 'number' ? { value: fact.value } : {}) }
    return { content: text === '' ? [] : [{ kind: 'text', text, span: fact.span, facts }], span: fact.span }
  }
  const summed = factsIn({ grid, rows: rowNames ? [rowNames] : rows, columns: columnNames ? [columnNames] : columns })
  const numbers = summed.flatMap(({ value }) => (value.kind === 'number' ? [value] : []))
  const value = sumOf(numbers)
  return { content: [{ kind: 'text', text: value.value, facts: { names: summed.map(dottedName), value } }] }
}

function sumOf(numbers: readonly FactNumber[]): FactNumber {
  const sum = numbers.reduce((total, { value }) => total.plus(decimal(value)), decimal('0'))
  return { kind: 'number', value: plain(sum), unit: numbers[0]?.unit ?? '' }
}
