// Rows and columns ↔ the names that spreadsheets give them: C5, A3:H20.

/** Counted from 0; `bottom` and `right` belong to it. */
export interface Area {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

const MOST_ROWS = 1048576
const MOST_COLUMNS = 16384

export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`
}

export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26))
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter
}

export function areaName({ top, left, bottom, right }: Area): string {
  return `${cellName(top, left)}:${cellName(bottom, right)}`
}

/** `A3:H20`, in any order of its corners; undefined for anything else. */
export function parseArea(text: string): Area | undefined {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})[:：]\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(text.trim())
  if (!match) return undefined
  const [, left = '', top = '', right = '', bottom = ''] = match
  const rows = [Number(top) - 1, Number(bottom) - 1]
  const columns = [columnIndex(left), columnIndex(right)]
  if (rows.some((row) => row >= MOST_ROWS) || columns.some((column) => column >= MOST_COLUMNS)) return undefined
  return { top: Math.min(...rows), left: Math.min(...columns), bottom: Math.max(...rows), right: Math.max(...columns) }
}

function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

const NAMES_SHOWN = 5

/** `C5、D7 等 12 格`: the first few, and how many there are. */
export function cellList(cells: readonly { readonly row: number; readonly column: number }[]): {
  readonly zh: string
  readonly en: string
} {
  const names = cells.slice(0, NAMES_SHOWN).map(({ row, column }) => cellName(row, column))
  const more = cells.length - names.length
  return {
    zh: `${names.join('、')}${more > 0 ? ` 等 ${cells.length} 格` : ''}`,
    en: `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  }
}
