// A table → JSON for programs, and the cells of a finished file.

import type { Cell, Doc, Table } from '../../model/doc.ts'
import { titleLine } from '../../model/doc-text.ts'
import { inlineText } from '../../model/inline-text.ts'
import type { TableLines } from '../../model/table-lines.ts'
import { cellText, type LaidOutTable } from './lay-out.ts'
import type { CellData, TableFileData } from './table-data.ts'

export function printJson(table: Table, doc: Doc, grid: LaidOutTable): string {
  return `${JSON.stringify(tableData(table, doc, grid), null, 2)}\n`
}

function tableData(table: Table, doc: Doc, { heads, labels, rows }: LaidOutTable): TableFileData {
  const { organ, year } = doc.properties
  const columns = table.columns.map((_, column) => withoutEmpty(heads.map((line) => line[column] ?? '')))
  return {
    format: 'nianbao/table',
    version: 1,
    report: titleLine(doc),
    organ,
    ...(year === undefined ? {} : { year }),
    ...(table.caption.length > 0 ? { number: table.number, caption: inlineText(table.caption) } : {}),
    ...(table.unit === undefined ? {} : { unit: table.unit }),
    notes: table.notes.map(inlineText),
    sources: table.sources ?? [],
    labels: columns.slice(0, labels),
    columns: columns.slice(labels),
    rows: rows.map(({ names, cells }) => ({
      names: withoutEmpty(names),
      cells: cells.map((cell) => cellData(cell, table.unit)),
    })),
  }
}

function withoutEmpty(names: readonly string[]): string[] {
  return names.filter((name) => name !== '')
}

function cellData(cell: Cell, unit: string | undefined): CellData {
  const text = cellText(cell)
  const [only, ...others] = cell.content
  const use = only?.kind === 'text' && others.length === 0 ? only.facts : undefined
  if (use === undefined) return { text }
  const { value, names } = use
  const [name, ...more] = names
  return {
    text,
    ...(value === undefined ? {} : { value: value.value }),
    ...(value === undefined || value.unit === (unit ?? '') ? {} : { unit: value.unit }),
    ...(value?.approximation === undefined ? {} : { approximation: value.approximation }),
    ...(name === undefined || more.length > 0 ? {} : { data: name }),
  }
}

export function readJson(json: string): TableLines {
  // Our own bytes of a moment ago; another shape would come back as other cells.
  const { labels, columns, rows } = JSON.parse(json) as TableFileData
  return {
    columns: [...labels, ...columns],
    rows: rows.map(({ names, cells }) => ({ names, cells: cells.map(({ text }) => text) })),
  }
}
