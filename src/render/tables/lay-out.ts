// Table → lines without merged cells, as data want them: every column and every row has all of its names.

import type { Cell, Table } from '../../model/doc.ts'
import { inlineText } from '../../model/inline-text.ts'
import { type PlacedCell, placeCells } from '../../model/table-grid.ts'

export interface LaidOutTable {
  /** Lines of heads: one text a column, a merged cell's in all of its columns and, of several lines, in the first. */
  readonly heads: readonly (readonly string[])[]
  /** How many columns at the left are names of the rows. */
  readonly labels: number
  readonly rows: readonly LaidOutRow[]
}

export interface LaidOutRow {
  /** One text a column of names; a merged cell's in all of its rows and, of several columns, in the first. */
  readonly names: readonly string[]
  /** One a further column; a merged cell stands in every place that it covers. */
  readonly cells: readonly Cell[]
}

export function layOutTable(table: Table): LaidOutTable {
  const width = table.columns.length
  const head = placeCells(table.head, width).rows
  const body = placeCells(table.rows, width).rows
  const labels = labelColumns(body, width)
  return {
    heads: head.map((cells, line) => perColumn(width, cells, (placed) => (placed.row === line ? textOf(placed) : ''))),
    labels,
    rows: body.map((cells) => ({
      names: perColumn(labels, cells, (placed, at) => (placed.column === at ? textOf(placed) : '')),
      cells: Array.from({ length: width - labels }, (_, index) => covering(cells, labels + index)?.cell ?? EMPTY),
    })),
  }
}

const EMPTY: Cell = { content: [] }

/** How many columns at the left hold headings of their rows, in every row. */
function labelColumns(body: readonly (readonly PlacedCell[])[], width: number): number {
  const counts = body.map((cells) => cells.find(({ cell }) => cell.header !== true)?.column ?? width)
  return counts.length === 0 ? 0 : counts.reduce((least, count) => Math.min(least, count))
}

function perColumn(
  width: number,
  cells: readonly PlacedCell[],
  textAt: (placed: PlacedCell, column: number) => string,
): string[] {
  return Array.from({ length: width }, (_, column) => {
    const placed = covering(cells, column)
    return placed ? textAt(placed, column) : ''
  })
}

function covering(cells: readonly PlacedCell[], wanted: number): PlacedCell | undefined {
  return cells.find(({ column, colSpan }) => column <= wanted && wanted < column + colSpan)
}

function textOf({ cell }: PlacedCell): string {
  return cellText(cell)
}

export function cellText({ content }: Cell): string {
  return inlineText(content)
}
