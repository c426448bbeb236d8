// A table's area → how many columns at its left are names of its rows: as many as the corner is merged over, and more
// where names repeat and words follow.

import type { Area } from './cell-names.ts'
import { continuedNames } from './check-names.ts'
import { cellAt, type Grid, mergeFrom } from './grid.ts'
import { isNumeric } from './head-rows.ts'

const MOST = 9

export function countLabelColumns(grid: Grid, area: Area, headRows: number): number {
  const widest = Math.min(MOST, area.right - area.left)
  const rows = Array.from({ length: area.bottom - area.top + 1 - headRows }, (_, index) => area.top + headRows + index)
  const corner = mergeFrom(grid, area.top, area.left)
  let count = corner ? corner.right - corner.left + 1 : 1
  while (count < widest && !areUnique(grid, rows, area.left, count) && isWords(grid, rows, area.left + count))
    count += 1
  return Math.max(1, Math.min(count, widest))
}

/** Every row has a name of its own, an empty place continuing the name above it. */
function areUnique(grid: Grid, rows: readonly number[], left: number, count: number): boolean {
  const parts = rows.map((row) => Array.from({ length: count }, (_, at) => cellAt(grid, row, left + at)?.text ?? ''))
  const names = continuedNames(parts)
  return names.every((name) => name.length > 0) && new Set(names.map((name) => name.join('\n'))).size === names.length
}

function isWords(grid: Grid, rows: readonly number[], column: number): boolean {
  const cells = rows.flatMap((row) => cellAt(grid, row, column) ?? [])
  return cells.length > 0 && !cells.some(isNumeric) && cells.every(({ kind }) => kind === 'text')
}
