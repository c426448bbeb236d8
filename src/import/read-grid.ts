// A sheet as the library reads it → the grid that import/ works on.

import type { MergeRange } from 'hucre/xlsx'
import type { Area } from './cell-names.ts'
import { cellContent } from './cell-value.ts'
import { type Grid, type GridCell, placeOf, usedArea } from './grid.ts'
import type { ReadSheet } from './open-workbook.ts'

/** Cells of a table that could still be a data file: one of 2 MB has fewer. */
export const MOST_CELLS = 500_000

/** Undefined where the cells with content lie over more than {@link MOST_CELLS}. */
export function readGrid({ sheet, from1904 }: ReadSheet): Grid | undefined {
  const rows = sheet.rows.map((values, row) =>
    values.flatMap((value, column): (GridCell | undefined)[] => {
      const content = cellContent(value, sheet.cells?.get(`${row},${column}`), from1904)
      return [content && { row, column, ...content }]
    }),
  )
  const used = usedArea({ rows })
  if (used && (used.bottom - used.top + 1) * (used.right - used.left + 1) > MOST_CELLS) return undefined
  return {
    sheet: sheet.name,
    rows,
    merges: used ? indexMerges(mergesOf(sheet.merges), used) : new Map(),
    hiddenRows: new Set([...(sheet.rowDefs ?? [])].flatMap(([row, { hidden }]) => (hidden ? [row] : []))),
    hiddenColumns: new Set((sheet.columns ?? []).flatMap(({ hidden }, column) => (hidden ? [column] : []))),
    comments: commentsOf(sheet),
    pictures: (sheet.images?.length ?? 0) + (sheet.textBoxes?.length ?? 0) + cellPictures(sheet),
    charts: sheet.charts?.length ?? 0,
  }
}

function mergesOf(merges: readonly MergeRange[] = []): Area[] {
  return merges.map(({ startRow, startCol, endRow, endCol }) => ({
    top: startRow,
    left: startCol,
    bottom: endRow,
    right: endCol,
  }))
}

// Every cell is marked once, and a merge that meets another's cell ends there: no list of merges costs more than the
// sheet has cells.
function indexMerges(merges: readonly Area[], used: Area): ReadonlyMap<number, Area> {
  const index = new Map<number, Area>()
  for (const merge of merges) {
    const area = {
      top: Math.max(merge.top, used.top),
      left: Math.max(merge.left, used.left),
      bottom: Math.min(merge.bottom, used.bottom),
      right: Math.min(merge.right, used.right),
    }
    markMerge(area, index)
  }
  return index
}

function markMerge(area: Area, index: Map<number, Area>): void {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const place = placeOf(row, column)
      if (index.has(place)) return
      index.set(place, area)
    }
  }
}

// Programs write an old comment beside every thread of the new ones.
function commentsOf({ cells }: ReadSheet['sheet']): Grid['comments'] {
  return [...(cells ?? [])].flatMap(([key, { comment }]) => {
    const [row = 0, column = 0] = key.split(',').map(Number)
    return comment ? [{ row, column }] : []
  })
}

// WPS keeps a picture inside a cell as a formula.
function cellPictures({ cells }: ReadSheet['sheet']): number {
  return [...(cells?.values() ?? [])].filter(({ formula }) => /DISPIMG\(/i.test(formula ?? '')).length
}
