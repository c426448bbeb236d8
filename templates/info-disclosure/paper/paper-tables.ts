// The official tables as the author's sections hold tables: labels, merged heads and blocks of the sheet, numbers of
// data/. None has a caption or a number there: the section's heading says what it is.

import type { Alignment, Cell, Row, SectionTable } from '../../../src/template-api.ts'
import type { TableData } from '../data/table-data.ts'
import { type BlockSpec, type Entry, leavesOf, type TableSpec } from '../tables/table-spec.ts'
import { columnHeads, depthOf, rowHeads, words } from './grid.ts'
import { numberCell } from './number-cell.ts'

const NOWHERE = { path: '', start: 0, end: 0 }

export function paperTable(data: TableData): SectionTable {
  const content = CONTENTS[data.spec.id]?.(data) ?? { columns: [], head: [], rows: [] }
  return {
    kind: 'table',
    ...content,
    caption: [],
    notes: [],
    orientation: 'portrait',
    span: data.group?.span ?? NOWHERE,
  }
}

type Content = Pick<SectionTable, 'columns' | 'head' | 'rows' | 'widths'>

const CONTENTS: Readonly<Record<string, (data: TableData) => Content>> = {
  disclosure: blocksContent,
  applications: gridContent,
  reviews: oneRowContent,
}

/** Blocks under one another, each with its full-width head and heads of its own. */
function blocksContent(data: TableData): Content {
  const { blocks } = data.spec
  const parts = Math.max(...blocks.map(({ columns }) => columns.length))
  return {
    columns: centred(1 + parts),
    widths: [1.4, ...Array.from({ length: parts }, () => 1)],
    head: [],
    rows: blocks.flatMap((block) => blockRows(block, parts, data)),
  }
}

function blockRows({ title = '', corner, columns, rows }: BlockSpec, parts: number, data: TableData): Row[] {
  // One column is as wide as several of another block.
  const span = parts / columns.length
  const wide = span > 1 ? { colSpan: span } : {}
  return [
    [{ content: words(title), colSpan: 1 + parts, headsColumns: true }],
    [
      { content: words(corner), headsColumns: true },
      ...columns.map(({ label }): Cell => ({ content: words(label), headsColumns: true, ...wide })),
    ],
    ...leavesOf(rows).map(
      ({ entry }): Row => [
        { content: words(entry.label), header: true, align: 'center' },
        ...columns.map((column) => ({ ...numberCell(entry.id, column.id, data), align: 'center' as const, ...wide })),
      ],
    ),
  ]
}

/** Heads at the top and at the left, the sheet's own sentence in the corner. */
function gridContent(data: TableData): Content {
  const [block] = data.spec.blocks
  if (block === undefined) return { columns: [], head: [], rows: [] }
  const { corner, columns, rows } = block
  const [across, down] = [depthOf(rows), depthOf(columns) + 1]
  const leaves = leavesOf(columns)
  const heads = columnHeads(columns, down - 1)
  const cornerCell: Cell = { content: words(corner), colSpan: across, rowSpan: down }
  const rowEntries = leavesOf(rows)
  return {
    columns: [...centred(across), ...leaves.map(() => 'right' as const)],
    head: [[cornerCell, { content: words('申请人情况'), colSpan: leaves.length }], ...heads],
    rows: rowHeads(rows, across).map((cells, index) => {
      const id = rowEntries[index]?.entry.id ?? ''
      return [...cells, ...leaves.map((leaf) => numberCell(id, leaf.entry.id, data))]
    }),
  }
}

/** All groups side by side in one row of numbers. */
function oneRowContent(data: TableData): Content {
  const entries = sideBySide(data.spec)
  const cells = data.spec.blocks.flatMap(({ rows, columns }) =>
    leavesOf(rows).flatMap((row) => leavesOf(columns).map((column) => numberCell(row.entry.id, column.entry.id, data))),
  )
  return {
    columns: centred(cells.length),
    widths: cells.map(() => 1),
    head: columnHeads(entries, depthOf(entries)),
    rows: [cells],
  }
}

/** The rows with the columns under each of them. */
function sideBySide({ blocks }: TableSpec): Entry[] {
  return blocks.flatMap(({ rows, columns }) => rows.map((row) => withColumns(row, columns)))
}

function withColumns(row: Entry, columns: readonly Entry[]): Entry {
  return { ...row, parts: row.parts?.map((part) => withColumns(part, columns)) ?? columns }
}

function centred(count: number): Alignment[] {
  return Array.from({ length: count }, () => 'center' as const)
}
