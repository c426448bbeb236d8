// A table's area → how many lines of heads it has: those above the first line with numbers.

import type { Area } from './cell-names.ts'
import { cellAt, type Grid, type GridCell, mergeOver } from './grid.ts'

const MOST = 9

export function countHeadRows(grid: Grid, area: Area): number {
  let count = 1
  while (count < Math.min(MOST, area.bottom - area.top) && isHead(grid, area, area.top + count)) count += 1
  return count
}

/** `row` belongs to the head that stands above it. */
function isHead(grid: Grid, area: Area, row: number): boolean {
  const cells = (grid.rows[row] ?? []).slice(area.left, area.right + 1)
  if (reachesDown(grid, area, row)) return true
  if (cells.some(isNumeric)) return false
  const isNamed = (line: number) => cellAt(grid, line, area.left) !== undefined
  const namedAbove = Array.from({ length: row - area.top }, (_, index) => area.top + index).some(isNamed)
  // Data begin with the name of their row; a second line of heads stands under a corner that has been filled already.
  return !(namedAbove && isNamed(row)) && cells.some((cell) => cell !== undefined)
}

/** A cell of the first line is merged down into this one. */
function reachesDown(grid: Grid, area: Area, row: number): boolean {
  for (let column = area.left; column <= area.right; column += 1) {
    if (mergeOver(grid, row, column)?.top === area.top) return true
  }
  return false
}

export function isNumeric(cell: GridCell | undefined): boolean {
  if (cell === undefined) return false
  return cell.kind === 'number' || (cell.kind === 'text' && /^[+-]?[\d,]+(?:\.\d+)?\s*%?$/.test(cell.text))
}
