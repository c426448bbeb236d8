// A table's area → how many columns at its left are names of its rows: as many as the corner is merged over, and more
// where names repeat and words follow.

import type { Area } from './cell-names.ts'
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
  const names = namesOf(grid, rows, left, count)
  return (
    names.every((name) => name.at(-1) !== '' || name.some((part) => part !== '')) &&
    new Set(names.map(joined)).size === names.length
  )
}

function joined(name: readonly string[]): string {
  return name.join('\n')
}

function namesOf(grid: Grid, rows: readonly number[], left: number, count: number): string[][] {
  const current: string[] = Array.from({ length: count }, () => '')
  return rows.map((row) => {
    for (let column = 0; column < count; column += 1) {
      const text = cellAt(grid, row, left + column)?.text ?? ''
      if (text === '' && column < count - 1) continue
      current[column] = text
      if (text !== '') current.fill('', column + 1)
    }
    return [...current]
  })
}

function isWords(grid: Grid, rows: readonly number[], column: number): boolean {
  const cells = rows.flatMap((row) => cellAt(grid, row, column) ?? [])
  return cells.length > 0 && !cells.some(isNumeric) && cells.every(({ kind }) => kind === 'text')
}
