// Table → hast. Caption, unit and notes are paragraphs around it: a sanitizer that unwraps <caption> would leave its text
// loose inside the table, where browsers take it for a mistake and move it.

import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Table } from '../../../model/doc.ts'
import { noteLabel, unitText } from '../../../model/doc-text.ts'
import type { StyleRole } from '../../../model/profile.ts'
import { columnShares } from '../../../model/table-columns.ts'
import { type PlacedCell, placeCells } from '../../../model/table-grid.ts'
import { separateLines } from '../lines.ts'
import { cellAlignment } from '../table.ts'
import { type FragmentInlineContext, lowerFragmentInlines } from './inlines.ts'
import { declare, styleOf } from './styles.ts'

// A wide table scrolls in its box instead of widening a narrow page; without the box it is the same table.
const BOX = declare({ 'overflow-x': 'auto', margin: '0 0 0.5em' })
const TABLE = declare({ width: '100%', 'border-collapse': 'collapse', 'border-spacing': '0' })
// On a telephone, a column does not become a tower of single characters: the box scrolls first.
const LEAST_WIDTH = '4em'

export function lowerFragmentTable(table: Table, context: FragmentInlineContext): Element[] {
  const { rows, notes } = table
  const widths = columnWidths(table, context)
  const parts = [
    ...(table.head.length > 0 ? [h('thead', separateLines(lowerRows(table, 'head', widths, context)))] : []),
    ...(rows.length > 0 ? [h('tbody', separateLines(lowerRows(table, 'body', widths, context)))] : []),
  ]
  return [
    ...lowerHeading(table, context),
    h('div', { style: BOX }, separateLines([h('table', { style: TABLE }, separateLines(parts))])),
    ...notes.map((note, index) =>
      line('tableNote', [text(noteLabel(notes, index)), ...lowerFragmentInlines(note, context)], context),
    ),
  ]
}

function lowerHeading({ caption, number, unit }: Table, context: FragmentInlineContext): Element[] {
  return [
    ...(caption.length > 0
      ? [line('caption', [text(`${number} `), ...lowerFragmentInlines(caption, context)], context)]
      : []),
    ...(unit === undefined ? [] : [line('tableUnit', [text(unitText(unit))], context)]),
  ]
}

function line(role: StyleRole, content: ElementContent[], { profile }: FragmentInlineContext): Element {
  return h('p', { style: styleOf(role, profile) }, content)
}

function text(value: string): ElementContent {
  return { type: 'text', value }
}

/** Of each column, as CSS: <col> is on few lists. */
function columnWidths(table: Table, { profile }: FragmentInlineContext): readonly string[] {
  const shares = columnShares(table, profile)
  const sum = shares.reduce((all, share) => all + share, 0)
  return shares.map((share) => `${((100 * share) / sum).toFixed(1)}%`)
}

function lowerRows(
  table: Table,
  part: 'head' | 'body',
  widths: readonly string[],
  context: FragmentInlineContext,
): Element[] {
  const rows = placeCells(part === 'head' ? table.head : table.rows, table.columns.length).rows
  return rows.map((cells, index) => {
    const begun = cells.filter(({ row }) => row === index)
    return h('tr', separateLines(begun.map((placed) => lowerCell(placed, table, part, widths, context))))
  })
}

// A heading of several columns says `col`: `colgroup` needs <colgroup>, which lists leave out.
function lowerCell(
  placed: PlacedCell,
  table: Table,
  part: 'head' | 'body',
  widths: readonly string[],
  context: FragmentInlineContext,
): Element {
  const { cell, colSpan, rowSpan, column } = placed
  const headsColumns = part === 'head' || cell.headsColumns === true
  const isHeading = headsColumns || cell.header === true
  const properties = {
    ...(colSpan > 1 ? { colSpan } : {}),
    ...(rowSpan > 1 ? { rowSpan } : {}),
    ...(isHeading ? { scope: headsColumns ? 'col' : 'row' } : {}),
    style: cellStyle(placed, table, part, colSpan === 1 && headsColumns ? widths[column] : undefined, context),
  }
  return h(isHeading ? 'th' : 'td', properties, lowerFragmentInlines(cell.content, context))
}

function cellStyle(
  placed: PlacedCell,
  table: Table,
  part: 'head' | 'body',
  width: string | undefined,
  { profile }: FragmentInlineContext,
): string {
  const { cellPadding, ruleThickness } = profile.table
  return styleOf(part === 'head' || placed.cell.headsColumns ? 'tableHead' : 'tableCell', profile, {
    margin: undefined,
    border: `${ruleThickness.value}pt solid #000000`,
    padding: `0.25em ${cellPadding.value}em`,
    'text-align': cellAlignment(placed, table, part),
    width,
    'min-width': LEAST_WIDTH,
  })
}
