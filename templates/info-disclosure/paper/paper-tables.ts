// The official tables as the author's sections hold tables: labels, merged heads and blocks of the sheet, numbers of
// data/. None has a caption or a number there: the section's heading says what it is.

import type { Alignment, Cell, Row, SectionTable } from '../../../src/template-api.ts'
import type { TableData } from '../data/table-data.ts'
import { type BlockSpec, leavesOf } from '../tables/table-spec.ts'
import type { Content, Orientation } from './content.ts'
import { columnHeads, depthOf, rowHeads, words } from './grid.ts'
import { numberCell } from './number-cell.ts'
import { reviewContent } from './review-table.ts'
import { setColumns } from './widths.ts'

const NOWHERE = { path: '', start: 0, end: 0 }

/** `orientation`: of the page for the table of applications, where it is not to be upright. */
export function paperTable(data: TableData, orientation?: Orientation): SectionTable {
  const content = CONTENTS[data.spec.id]?.(data, orientation) ?? NOTHING
  return {
    kind: 'table',
    orientation: 'portrait',
    ...content,
    caption: [],
    notes: [],
    ...(data.group?.source === undefined ? {} : { sources: [data.group.source] }),
    span: data.group?.span ?? NOWHERE,
  }
}

const NOTHING: Content = { columns: [], head: [], rows: [] }

// Characters: for 三、本年度办理结果 and （三）不予公开 by twos and threes, and for what stands beside them.
const ROW_HEADS = [3.2, 4.2, 6]
// 商业企业 in two lines; 总计 one over the other.
const COLUMN = 3.2
const NARROW_COLUMN = 2.4

const CONTENTS: Readonly<Record<string, (data: TableData, orientation?: Orientation) => Content>> = {
  disclosure: blocksContent,
  applications: gridContent,
  reviews: reviewContent,
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
function gridContent(data: TableData, orientation?: Orientation): Content {
  const [block] = data.spec.blocks
  if (block === undefined) return NOTHING
  const { corner, columns, columnsHead = '', rows } = block
  const [across, down] = [depthOf(rows), depthOf(columns) + 1]
  const leaves = leavesOf(columns)
  const heads = columnHeads(columns, down - 1)
  const cornerCell: Cell = { content: words(corner), colSpan: across, rowSpan: down }
  const rowEntries = leavesOf(rows)
  const lines = rowHeads(rows, across).map((cells, index): Row => {
    const id = rowEntries[index]?.entry.id ?? ''
    return [...cells, ...leaves.map((leaf) => numberCell(id, leaf.entry.id, data))]
  })
  return {
    ...setColumns(
      {
        labels: ROW_HEADS,
        least: leaves.map(({ entry }) => (entry.label.length > 3 ? COLUMN : NARROW_COLUMN)),
        rows: lines,
      },
      orientation,
    ),
    columns: [...centred(across), ...leaves.map(() => 'right' as const)],
    head: [[cornerCell, { content: words(columnsHead), colSpan: leaves.length }], ...heads],
    rows: lines,
  }
}

function centred(count: number): Alignment[] {
  return Array.from({ length: count }, () => 'center' as const)
}
