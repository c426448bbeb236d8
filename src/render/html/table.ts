// Table → hast, in a box of its own that scrolls on a narrow screen.

import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Alignment, Cell, Table } from '../../model/doc.ts'
import { inlineText } from '../../model/inline-text.ts'
import { millimetresToPoints, typeArea } from '../../model/measure.ts'
import type { Profile } from '../../model/profile.ts'
import { type InlineContext, lowerInlines } from './inlines.ts'
import { separateLines } from './lines.ts'
import type { Tally } from './tally.ts'

export interface TableContext extends InlineContext {
  readonly profile: Profile
  readonly tables: Tally
}

/** Between a cell's text and its left and right rules, in em of the cell. */
export const CELL_PADDING = 0.5

// A wide table scrolls in its box instead of widening the page; the keyboard reaches the box by its tab stop.
export function lowerTable(table: Table, context: TableContext): Element {
  const content = [
    h('thead', separateLines([lowerRow(table.head, (cell) => lowerHeadCell(cell, context))])),
    ...(table.rows.length > 0 ? [lowerRows(table, context)] : []),
  ]
  const properties = wordsFit(table, context.profile) ? {} : { className: ['crowded'] }
  const label = `表格${context.tables.next('table')}`
  return h(
    'div',
    { className: ['table'], role: 'region', ariaLabel: label, tabIndex: 0 },
    separateLines([h('table', properties, separateLines(content))]),
  )
}

function lowerRows(table: Table, context: TableContext): Element {
  const lowerCell = (cell: Cell, column: number) =>
    h('td', alignment(table.columns[column]), lowerInlines(cell.content, context))
  return h('tbody', separateLines(table.rows.map((row) => lowerRow(row, lowerCell))))
}

function lowerRow(cells: readonly Cell[], lowerCell: (cell: Cell, column: number) => Element): Element {
  return h('tr', separateLines(cells.map(lowerCell)))
}

function lowerHeadCell(cell: Cell, context: TableContext): Element {
  return h('th', { scope: 'col' }, lowerInlines(cell.content, context))
}

function alignment(align: Alignment | undefined): { className?: string[] } {
  return align === undefined || align === 'left' ? {} : { className: [`align-${align}`] }
}

// Latin letters and digits, on the wide side.
const LATIN_WIDTH = 0.6
const LATIN_WORD = /[\u0021-\u024F]+/g

// Numbers should not break, but a table wider than the sheet would lose its last columns. CSS cannot ask for one
// without risking the other: so it is told whether the sheet has room for the longest word of every column.
function wordsFit(table: Table, profile: Profile): boolean {
  const room = millimetresToPoints(typeArea(profile).width) / profile.styles.tableCell.size.value
  const columns = table.columns.map((_, column) =>
    [table.head, ...table.rows].reduce((width, row) => Math.max(width, longestWord(row[column])), 1),
  )
  return columns.reduce((sum, width) => sum + width + 2 * CELL_PADDING, 0) <= room
}

// In em.
function longestWord(cell: Cell | undefined): number {
  const words = cell ? inlineText(cell.content).match(LATIN_WORD) : null
  return (words ?? []).reduce((longest, word) => Math.max(longest, word.length * LATIN_WIDTH), 0)
}
