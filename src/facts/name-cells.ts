// Names of several levels → the cells of a table's head or of its row names: equal outer names that stand side by side
// become one cell, and a name without inner ones covers their place.

import type { Cell } from '../model/doc.ts'
import type { Names } from './table-grid.ts'

/** A cell, how many names it spans along the line, and how many levels it covers. */
export interface NameCell {
  readonly text: string
  readonly start: number
  readonly length: number
  readonly levels: number
}

/** One list a level, from the outer to the inner. */
export function nameCells(lines: readonly Names[]): NameCell[][] {
  // Not Math.max(...): a file may have more lines than a call may have arguments.
  const depth = lines.reduce((most, { length }) => Math.max(most, length), 1)
  return Array.from({ length: depth }, (_, level) => cellsAt(lines, level, depth))
}

function cellsAt(lines: readonly Names[], level: number, depth: number): NameCell[] {
  const cells: NameCell[] = []
  for (const [index, names] of lines.entries()) {
    const text = names[level]
    // A shorter name has its cell on the level of its last part; one without any, on the first.
    if (text === undefined && !(level === 0 && names.length === 0)) continue
    const isLast = level >= names.length - 1
    const previous = cells.at(-1)
    const joins =
      !isLast &&
      previous !== undefined &&
      previous.start + previous.length === index &&
      sameUpTo(lines[previous.start] ?? [], names, level)
    if (joins) cells[cells.length - 1] = { ...previous, length: previous.length + 1 }
    else cells.push({ text: text ?? '', start: index, length: 1, levels: isLast ? depth - level : 1 })
  }
  return cells
}

function sameUpTo(a: Names, b: Names, level: number): boolean {
  if (a.length <= level + 1) return false
  for (let index = 0; index <= level; index += 1) if (a[index] !== b[index]) return false
  return true
}

export function spans(colSpan: number, rowSpan: number): Pick<Cell, 'colSpan' | 'rowSpan'> {
  return { ...(colSpan > 1 ? { colSpan } : {}), ...(rowSpan > 1 ? { rowSpan } : {}) }
}
