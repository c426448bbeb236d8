// A sheet as import/ works on it: cells with the text that a CSV file gets, free of the library's own forms.

import type { Area } from './cell-names.ts'

export type CellKind = 'number' | 'text' | 'date' | 'boolean' | 'error'

export interface GridCell {
  readonly row: number
  readonly column: number
  readonly kind: CellKind
  /** As it goes into the file. */
  readonly text: string
  /** What the sheet shows, where that is another number. */
  readonly shown?: string
  /** A formula gave it; `none`: one whose value the file does not hold. */
  readonly formula?: 'computed' | 'none'
  readonly lostDigits?: boolean
  /** Line ends were taken out. */
  readonly joined?: boolean
  readonly coloured?: boolean
}

export interface Grid {
  readonly sheet: string
  /** Sparse, by row and column. */
  readonly rows: readonly (readonly (GridCell | undefined)[])[]
  /** What covers a cell, by `placeOf`, within the used area; none overlaps another. */
  readonly merges: ReadonlyMap<number, Area>
  readonly hiddenRows: ReadonlySet<number>
  readonly hiddenColumns: ReadonlySet<number>
  /** Comments by the cell they hang on. */
  readonly comments: readonly { readonly row: number; readonly column: number }[]
  readonly pictures: number
  readonly charts: number
}

export function cellAt(grid: Grid, row: number, column: number): GridCell | undefined {
  return grid.rows[row]?.[column]
}

/** A number of its own for every place. */
export function placeOf(row: number, column: number): number {
  return row * COLUMNS + column
}

const COLUMNS = 16384

/** The merge that covers this cell, its first one too. */
export function mergeOver(grid: Grid, row: number, column: number): Area | undefined {
  return grid.merges.get(placeOf(row, column))
}

/** The merge that begins at this cell. */
export function mergeFrom(grid: Grid, row: number, column: number): Area | undefined {
  const merge = mergeOver(grid, row, column)
  return merge?.top === row && merge.left === column ? merge : undefined
}

/** The smallest area that holds every cell with content; undefined for an empty sheet. */
export function usedArea({ rows }: Pick<Grid, 'rows'>, within?: Area): Area | undefined {
  let area: Area | undefined
  for (const row of rows) {
    for (const cell of row ?? []) {
      if (cell === undefined || (within && !isInside(cell, within))) continue
      const { row: y, column: x } = cell
      area = area
        ? {
            top: Math.min(area.top, y),
            left: Math.min(area.left, x),
            bottom: Math.max(area.bottom, y),
            right: Math.max(area.right, x),
          }
        : { top: y, left: x, bottom: y, right: x }
    }
  }
  return area
}

export function isInside(
  { row, column }: { readonly row: number; readonly column: number },
  { top, left, bottom, right }: Area,
): boolean {
  return row >= top && row <= bottom && column >= left && column <= right
}
