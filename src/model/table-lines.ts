// What a file of one table holds, and whether that is the table: compile.ts asks before anything is written.

import type { Table } from './doc.ts'
import { inlineText } from './inline-text.ts'
import { type PlacedCell, placeCells } from './table-grid.ts'

export interface TableLines {
  /** For each column the names above it, from the top; those of the columns of row names come first. */
  readonly columns: readonly (readonly string[])[]
  readonly rows: readonly { readonly names: readonly string[]; readonly cells: readonly string[] }[]
}

/** For the maintainers: where `found` holds something else; undefined where it holds the table. */
export function differenceFromTable(table: Table, { columns, rows }: TableLines): string | undefined {
  const width = table.columns.length
  if (columns.length !== width) return `${columns.length} columns instead of ${width}`
  if (rows.length !== table.rows.length) return `${rows.length} rows instead of ${table.rows.length}`
  const heads = placeCells(table.head, width).rows.flat()
  const column = columns.findIndex((names, at) => listOf(names) !== listOf(textsOf(heads, at, at + 1)))
  if (column >= 0) return `other heads of column ${column + 1}`
  const body = placeCells(table.rows, width).rows
  const row = rows.findIndex(({ names, cells }, at) => {
    const placed = body[at] ?? []
    const labels = width - cells.length
    return (
      listOf(names) !== listOf(textsOf(placed, 0, labels)) ||
      cells.some((text, index) => text !== textsOf(placed, labels + index, labels + index + 1).join(''))
    )
  })
  return row >= 0 ? `other cells in row ${row + 1}` : undefined
}

/** Once for each cell that reaches into these columns. */
function textsOf(placed: readonly PlacedCell[], from: number, to: number): string[] {
  const found = new Set(placed.filter(({ column, colSpan }) => column < to && column + colSpan > from))
  return [...found].map(({ cell }) => inlineText(cell.content))
}

// A name that covers several places stands in one of them.
function listOf(names: readonly string[]): string {
  return JSON.stringify(names.filter((name) => name !== ''))
}
