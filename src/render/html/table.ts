// Table → hast: its caption and unit inside it, a box that scrolls on a narrow screen around it, its notes below.

import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Alignment, Table } from '../../model/doc.ts'
import { noteLabel, tableHeadingText, unitText } from '../../model/doc-text.ts'
import { inlineText } from '../../model/inline-text.ts'
import { turned } from '../../model/measure.ts'
import type { Profile } from '../../model/profile.ts'
import { columnShares, longestWord, tableRoom } from '../../model/table-columns.ts'
import { type PlacedCell, placeCells } from '../../model/table-grid.ts'
import type { TableDownloads } from './downloads.ts'
import { type InlineContext, lowerInlines } from './inlines.ts'
import { separateLines } from './lines.ts'
import { markGenerated } from './read-article.ts'
import { type HeadCells, headCells, headersOf, scopeOf } from './table-heads.ts'
import type { Tally } from './tally.ts'

export interface TableContext extends InlineContext {
  readonly profile: Profile
  readonly tables: Tally
  /** By the table's id. */
  readonly tableFiles: ReadonlyMap<string, TableDownloads>
}

// A wide table scrolls in its box instead of widening the page; the keyboard reaches the box by its tab stop.
export function lowerTable(table: Table, context: TableContext): Element {
  const properties = wordsFit(table, pageProfile(table, context)) ? {} : { className: ['crowded'] }
  const [caption] = table.caption.length > 0 ? tableHeadingText(table) : []
  const label = caption ?? `表格${context.tables.next('table')}`
  const content = h('table', properties, separateLines(lowerContent(table, context)))
  const box = h('section', { className: ['table'], ariaLabel: label, tabIndex: 0 }, separateLines([content]))
  const className = ['table-block', ...(table.orientation === 'landscape' ? ['landscape'] : [])]
  return h(
    'div',
    { className, id: table.id },
    separateLines([box, ...lowerNotes(table, context), ...lowerFiles(table, context)]),
  )
}

/** The measures of the page that the table is printed on. */
function pageProfile({ orientation }: Table, { profile }: TableContext): Profile {
  return orientation === 'landscape' ? turned(profile) : profile
}

function lowerContent(table: Table, context: TableContext): ElementContent[] {
  const heads = headCells(table)
  return [
    ...lowerCaption(table, context),
    ...lowerColumns(table, pageProfile(table, context)),
    ...(table.head.length > 0 ? [h('thead', separateLines(lowerRows(table, heads, 'head', context)))] : []),
    ...(table.rows.length > 0 ? [h('tbody', separateLines(lowerRows(table, heads, 'body', context)))] : []),
  ]
}

function lowerCaption(table: Table, context: TableContext): Element[] {
  const lines = [
    ...(table.caption.length > 0 ? [h('p', [`${table.number} `, ...lowerInlines(table.caption, context)])] : []),
    ...(table.unit === undefined ? [] : [h('p', { className: ['table-unit'] }, unitText(table.unit))]),
  ]
  return lines.length > 0 ? [h('caption', separateLines(lines))] : []
}

/** The columns' widths, in groups under the merged cells of the first row. */
function lowerColumns(table: Table, profile: Profile): Element[] {
  const shares = columnShares(table, profile)
  const sum = shares.reduce((all, share) => all + share, 0)
  const columns = shares.map((share) => h('col', { style: `width: ${((100 * share) / sum).toFixed(2)}%` }))
  const [groups] = table.head
  if (groups === undefined) return [h('colgroup', separateLines(columns))]
  let start = 0
  return groups.map(({ colSpan = 1 }) => {
    start += colSpan
    return h('colgroup', separateLines(columns.slice(start - colSpan, start)))
  })
}

function lowerRows(table: Table, heads: HeadCells, part: 'head' | 'body', context: TableContext): Element[] {
  const rows = placeCells(part === 'head' ? table.head : table.rows, table.columns.length).rows
  return rows.map((cells, index) => {
    const own = cells.filter(({ row }) => row === index)
    return h('tr', separateLines(own.map((placed) => lowerCell(placed, table, heads, part, context))))
  })
}

function lowerCell(
  placed: PlacedCell,
  table: Table,
  heads: HeadCells,
  part: 'head' | 'body',
  context: TableContext,
): Element {
  const { cell, colSpan, rowSpan } = placed
  const headsColumns = part === 'head' || cell.headsColumns === true
  const isHeading = headsColumns || cell.header === true
  const id = isHeading ? heads.ids.get(cell) : undefined
  const headers = headersOf(placed, part, heads)
  const properties = {
    ...alignment(cellAlignment(placed, table, part), headsColumns ? 'head' : part),
    ...(colSpan > 1 ? { colSpan } : {}),
    ...(rowSpan > 1 ? { rowSpan } : {}),
    ...(isHeading ? { scope: part === 'body' && headsColumns ? 'col' : scopeOf(placed, part) } : {}),
    ...(id === undefined ? {} : { id }),
    ...(headers.length > 0 ? { headers } : {}),
  }
  return h(isHeading ? 'th' : 'td', properties, lowerInlines(cell.content, context))
}

/** What a cell says itself, else headings and merged cells in the middle, others as their column. */
export function cellAlignment({ cell, colSpan, column }: PlacedCell, table: Table, part: 'head' | 'body'): Alignment {
  const isCentred = part === 'head' || cell.headsColumns === true || colSpan > 1
  return cell.align ?? (isCentred ? 'center' : (table.columns[column] ?? 'left'))
}

function alignment(align: Alignment, part: 'head' | 'body'): { className?: string[] } {
  return align === (part === 'head' ? 'center' : 'left') ? {} : { className: [`align-${align}`] }
}

function lowerNotes({ notes }: Table, context: TableContext): Element[] {
  return notes.map((note, index) =>
    h('p', { className: ['table-note'] }, [noteLabel(notes, index), ...lowerInlines(note, context)]),
  )
}

/** On the screen of a published page; see publication-rules.ts. */
function lowerFiles({ id }: Table, { tableFiles }: TableContext): Element[] {
  const { number, files = [] } = tableFiles.get(id) ?? {}
  return files.map(({ label, name, href }) =>
    h('a', { className: ['table-file'], href, download: name, ...markGenerated }, `下载${number}数据（${label}）`),
  )
}

// Numbers should not break, but a table wider than the sheet would lose its last columns. CSS cannot ask for one
// without risking the other: so it is told whether the sheet has room for the longest word of every column.
function wordsFit(table: Table, profile: Profile): boolean {
  const room = tableRoom(profile)
  const widths = table.columns.map(() => 1)
  for (const rows of [table.head, table.rows]) {
    for (const { cell, column, colSpan } of placeCells(rows, widths.length).rows.flat()) {
      if (colSpan === 1) widths[column] = Math.max(widths[column] ?? 1, longestWord(inlineText(cell.content)))
    }
  }
  return widths.reduce((sum, width) => sum + width + 2 * profile.table.cellPadding.value, 0) <= room
}
