// How wide the columns of an official table are, in characters of its type, and whether they fit on an upright page.
// The official sheets are upright; only numbers too long for that turn the page.

import { type Cell, inlineText, type Row } from '../../../src/template-api.ts'

/** 版心 of 156 mm by 225 mm (GB/T 9704-2012, 5.2.3) in characters of 小四 (12 pt), as tables are set (实务). */
const ROOM = { portrait: 36.8, landscape: 53.1 } as const
// A digit, and what stands on both sides of it: as model/table-columns.ts reckons with them.
const DIGIT = 0.6
const PADDING = 1.2

export interface Setting {
  readonly widths: readonly number[]
  readonly orientation: keyof typeof ROOM
}

export interface Columns {
  /** What the heads of rows take at the left; the last of them grows. */
  readonly labels: readonly number[]
  /** Of each column of numbers. */
  readonly least: readonly number[]
  readonly rows: readonly Row[]
}

export function setColumns({ labels, least, rows }: Columns, wanted: Setting['orientation'] = 'portrait'): Setting {
  const numbers = least.map((width, column) => Math.max(width, longestNumber(rows, column) * DIGIT + PADDING))
  const given = sumOf(labels) + sumOf(numbers)
  const orientation = given > ROOM.portrait ? 'landscape' : wanted
  const rest = Math.max(0, ROOM[orientation] - given)
  const last = labels.length - 1
  return {
    widths: [...labels.map((width, index) => (index === last ? width + rest : width)), ...numbers],
    orientation,
  }
}

/** In the column behind the heads; cells of several columns do not stand among them. */
function longestNumber(rows: readonly Row[], column: number): number {
  return Math.max(0, ...rows.map((row) => lengthOf(row.filter(({ header }) => header !== true)[column])))
}

function lengthOf(cell: Cell | undefined): number {
  return inlineText(cell?.content ?? []).length
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}
