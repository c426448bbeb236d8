// Rows of cells → their places on the table's grid. The one place where spans are worked out: both renderers, the
// checks and the parser read it.

import type { Cell, Row } from './doc.ts'

/** A cell with the grid's rows and columns that it covers, both from 0. */
export interface PlacedCell {
  readonly cell: Cell
  readonly row: number
  readonly column: number
  readonly colSpan: number
  readonly rowSpan: number
}

/** `overlap`: on a place that a cell from above holds; `below`, `right`: beyond the edge of the grid. */
export interface GridFault {
  readonly kind: 'overlap' | 'below' | 'right'
  readonly placed: PlacedCell
}

export interface Grid {
  readonly width: number
  /** Row by row the cells that cover a place in it, left to right: those from above, too. */
  readonly rows: readonly (readonly PlacedCell[])[]
  readonly faults: readonly GridFault[]
}

/** Head and body are placed apart: no cell reaches from one into the other. `width`: columns; else as wide as it gets. */
export function placeCells(rows: readonly Row[], width?: number): Grid {
  const covering = rows.map((): PlacedCell[] => [])
  const faults: GridFault[] = []
  // For each column the first row below that is free.
  const freeFrom: number[] = []
  for (const [row, cells] of rows.entries()) {
    let column = 0
    for (const cell of cells) {
      while ((freeFrom[column] ?? 0) > row) column += 1
      const placed = { cell, row, column, colSpan: cell.colSpan ?? 1, rowSpan: cell.rowSpan ?? 1 }
      const fault = faultOf(placed, rows.length, width, freeFrom)
      if (fault) faults.push({ kind: fault, placed })
      for (let at = column; at < column + placed.colSpan; at += 1) freeFrom[at] = row + placed.rowSpan
      for (let at = row; at < Math.min(row + placed.rowSpan, rows.length); at += 1) covering[at]?.push(placed)
      column += placed.colSpan
    }
  }
  for (const cells of covering) cells.sort((a, b) => a.column - b.column)
  return { width: width ?? freeFrom.length, rows: covering, faults }
}

function faultOf(
  { row, column, colSpan, rowSpan }: PlacedCell,
  height: number,
  width: number | undefined,
  freeFrom: readonly number[],
): GridFault['kind'] | undefined {
  if (freeFrom.slice(column, column + colSpan).some((free) => free > row)) return 'overlap'
  if (row + rowSpan > height) return 'below'
  return width !== undefined && column + colSpan > width ? 'right' : undefined
}

/** The rows with empty cells at the ends of those that are too short for the grid. */
export function fillRows(rows: readonly Row[], width: number): Row[] {
  const grid = placeCells(rows, width)
  return rows.map((cells, row) => {
    const covered = (grid.rows[row] ?? []).reduce((sum, { colSpan }) => sum + colSpan, 0)
    const missing = Math.max(0, width - covered)
    return missing === 0 ? cells : [...cells, ...Array.from({ length: missing }, (): Cell => ({ content: [] }))]
  })
}
