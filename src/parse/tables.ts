// GFM tables → SectionTable: rows as wide as the head, none silently cut.

import type { Table, TableCell, TableRow } from 'mdast'
import type { Inline, Orientation } from '../model/doc.ts'
import type { GivenName, SectionBlock } from '../model/section.ts'
import { tableForm } from './findings.ts'
import { lowerInlines } from './inlines.ts'
import { joinCells, joinOf, type MarkedCell, type MarkedRow } from './joined-cells.ts'
import { type Lowering, report, spanOf, writtenText } from './lowering.ts'
import { checkCellDirective } from './stray-directive.ts'
import { toSectionTable } from './table-form.ts'

/** What a directive around the table adds to it. */
export interface TableSettings {
  readonly caption?: readonly Inline[]
  readonly unit?: string
  readonly notes?: readonly (readonly Inline[])[]
  readonly orientation?: Orientation
  readonly widths?: readonly number[]
  readonly name?: GivenName
  readonly headRows?: number
  readonly headColumns?: number
  /** A note that no empty line parts from the table has become its last row. */
  readonly checkLastRow?: boolean
}

export function lowerTable(node: Table, lowering: Lowering, settings: TableSettings = {}): readonly SectionBlock[] {
  const { headRows = 1, headColumns = 0, checkLastRow = false, ...given } = settings
  if (checkLastRow) checkNoteRow(node.children.at(-1), lowering)
  if (headRows > node.children.length) reportHeadRows(node, headRows, lowering)
  const rows = node.children.map((row) => lowerRow(row, lowering))
  const table = toSectionTable(
    {
      caption: [],
      notes: [],
      orientation: 'portrait',
      ...given,
      alignments: (node.align ?? []).map((align) => align ?? undefined),
      head: joinCells(rows.slice(0, headRows), lowering.log),
      rows: joinCells(rows.slice(headRows), lowering.log),
      headColumns,
      span: spanOf(node, lowering),
    },
    lowering.log,
  )
  return table ? [table] : []
}

function lowerRow(row: TableRow, lowering: Lowering): MarkedRow {
  return { cells: row.children.map((cell) => lowerCell(cell, lowering)), span: spanOf(row, lowering) }
}

function lowerCell(cell: TableCell, lowering: Lowering): MarkedCell {
  const [first, last] = [cell.children[0], cell.children.at(-1)]
  const start = first?.position?.start.offset ?? 0
  const written = lowering.text.slice(start, last?.position?.end.offset ?? start)
  const join = joinOf(written)
  checkCellDirective(written, start, lowering)
  const span = spanOf(cell, lowering)
  const content = join ? [] : lowerInlines(cell.children, lowering)
  return { cell: { content, span }, span, ...(join ? { join } : {}) }
}

function checkNoteRow(row: TableRow | undefined, lowering: Lowering): void {
  if (row === undefined || !/^注[：:]/.test(writtenText(row, lowering).trim())) return
  report(tableForm, row, lowering, {
    message: { zh: '表注紧挨着表格，成了表格的一行', en: 'the note has become a row of the table' },
    expected: { zh: '表格和“注：”之间空一行', en: 'an empty line between table and note' },
    help: { zh: '在“注：”前面空一行', en: 'put an empty line before it' },
  })
}

function reportHeadRows(node: Table, headRows: number, lowering: Lowering): void {
  report(tableForm, node, lowering, {
    message: {
      zh: `表头有${headRows}行，表格只有${node.children.length}行`,
      en: `a head of ${headRows} rows in a table of ${node.children.length}`,
    },
    expected: { zh: '表头行数不超过表格的行数', en: 'no more rows in the head than in the table' },
    help: { zh: '改正“表头行”', en: 'mend headRows' },
  })
}
