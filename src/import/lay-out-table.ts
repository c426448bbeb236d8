// A grid and the form of its table → the lines of a CSV file as facts/ reads them: a name that is merged over several
// cells stands in the first of them, and empty cells continue it.

import type { Log } from '../diagnostics/diagnostic.ts'
import { checkNames, continuedNames, type NamedLine } from './check-names.ts'
import type { TableForm } from './find-table.ts'
import { cellAt, type Grid, mergeFrom } from './grid.ts'

export interface LaidOutTable {
  /** Without the lines that a merge left empty. */
  readonly headRows: number
  /** Without the columns that a merge left empty. */
  readonly labelColumns: number
  readonly records: readonly (readonly string[])[]
  readonly dataRows: number
  readonly dataColumns: number
}

interface Line {
  readonly row: number
  readonly texts: readonly string[]
}

export function layOutTable(grid: Grid, form: TableForm, log: Log): LaidOutTable {
  const { area } = form
  const rows = range(area.top, area.bottom)
  const columns = range(area.left, area.right).filter((column) => rows.some((row) => cellAt(grid, row, column)))
  const labelColumns = columns.filter((column) => column < area.left + form.labelColumns).length
  const lines = rows.map((row): Line => ({ row, texts: columns.map((column) => textAt(grid, form, row, column)) }))
  const head = liftNames(grid, lines.slice(0, form.headRows), columns).filter(hasText)
  const body = lines.slice(form.headRows).filter(hasText)
  checkNames({ rows: rowsOf(body, labelColumns, area.left), columns: columnsOf(head, columns, labelColumns) }, log)
  return {
    headRows: head.length,
    labelColumns,
    records: [...head, ...body].map(({ texts }) => texts),
    dataRows: body.length,
    dataColumns: columns.length - labelColumns,
  }
}

function hasText({ texts }: Line): boolean {
  return texts.some((text) => text !== '')
}

function rowsOf(body: readonly Line[], labelColumns: number, column: number): NamedLine[] {
  const names = continuedNames(body.map(({ texts }) => texts.slice(0, labelColumns)))
  return body.map(({ row }, index) => ({ names: names[index] ?? [], row, column }))
}

function columnsOf(head: readonly Line[], columns: readonly number[], labelColumns: number): NamedLine[] {
  const parts = columns.map((_, at) => head.map(({ texts }) => texts[at] ?? ''))
  const names = continuedNames(parts.slice(labelColumns))
  const row = head.at(-1)?.row ?? 0
  return columns.slice(labelColumns).map((column, index) => ({ names: names[index] ?? [], row, column }))
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

function textAt(grid: Grid, { area, headRows, labelColumns }: TableForm, row: number, column: number): string {
  const text = cellAt(grid, row, column)?.text ?? ''
  return row < area.top + headRows || column < area.left + labelColumns ? nameText(text) : text
}

// 合　　计 is set apart for the eye alone.
function nameText(text: string): string {
  return text.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '').trim()
}

/**
 * A name that stands under an empty place, beside a name that is merged over others, belongs to no group: it moves up, or
 * the empty place would continue its neighbour.
 */
function liftNames(grid: Grid, head: readonly Line[], columns: readonly number[]): Line[] {
  const lines = head.map(({ row, texts }) => ({ row, texts: [...texts] }))
  for (const [index, line] of lines.slice(0, -1).entries()) {
    const below = lines[index + 1]
    for (const at of line.texts.keys()) {
      if (line.texts[at] !== '' || !isBesideGroup(grid, line, columns, at) || below === undefined) continue
      line.texts[at] = below.texts[at] ?? ''
      below.texts[at] = ''
    }
  }
  return lines
}

function isBesideGroup(grid: Grid, { row, texts }: Line, columns: readonly number[], at: number): boolean {
  const group = texts.slice(0, at).findLastIndex((text) => text !== '')
  const [from, column] = [columns[group], columns[at]]
  if (from === undefined || column === undefined) return false
  const merge = mergeFrom(grid, row, from)
  return merge !== undefined && merge.right > merge.left && merge.right < column
}
