// Rows of a table → w:tr. Every place of the grid has a cell: one that is covered from above continues it, empty.

import type { Alignment, Table } from '../../model/doc.ts'
import { millimetresToTwips, pointsToTwips } from '../../model/measure.ts'
import type { StyleRole } from '../../model/profile.ts'
import { columnShares, linesInRow } from '../../model/table-columns.ts'
import { type PlacedCell, placeCells } from '../../model/table-grid.ts'
import { linesToTwips } from './lengths.ts'
import { paragraphMarkup, roleRuns } from './paragraphs.ts'
import type { RenderContext } from './render-context.ts'
import { ALIGNMENTS } from './styles.ts'
import { cellMarkup } from './table-cells.ts'
import { element } from './xml.ts'

interface RowPlace {
  readonly context: RenderContext
  readonly table: Table
  readonly widths: readonly number[]
  /** The same in characters. */
  readonly shares: readonly number[]
  readonly row: number
  readonly isHead: boolean
  /** Never parted from what follows: the head from the first row, heads of a block from its rows, the last row from the notes. */
  readonly keepNext: boolean
}

export function rowsMarkup(table: Table, widths: readonly number[], context: RenderContext): string[] {
  const head = placeCells(table.head, table.columns.length).rows
  const body = placeCells(table.rows, table.columns.length).rows
  const last = body.length - 1
  const shared = { context, table, widths, shares: columnShares(table, context.profile) }
  return [
    ...head.map((cells, row) => rowMarkup(cells, { ...shared, row, isHead: true, keepNext: body.length > 0 })),
    ...body.map((cells, row) => {
      const keepNext = row === last ? table.notes.length > 0 : cells.some(({ cell }) => cell.headsColumns)
      return rowMarkup(cells, { ...shared, row, isHead: false, keepNext })
    }),
  ]
}

function rowMarkup(cells: readonly PlacedCell[], place: RowPlace): string {
  const { context, isHead } = place
  const properties = context.markup('TableRowProperties', {
    ...(fitsOnPage(cells, place) ? { cantSplit: true } : {}),
    ...(isHead ? { tableHeader: true } : {}),
    height: { value: millimetresToTwips(context.profile.table.rowHeight.value), rule: 'atLeast' },
  })
  return element('w:tr', {}, properties, ...cells.map((placed) => placedMarkup(placed, place)))
}

/** By an estimate on the safe side: a row that is kept whole and higher than a page would be cut off at its foot. */
function fitsOnPage(cells: readonly PlacedCell[], { context, shares }: RowPlace): boolean {
  const { profile } = context
  const lines = linesInRow(cells, shares, 2 * profile.table.cellPadding.value)
  const { lineHeight = profile.grid.linePitch } = profile.styles.tableCell
  const height = lines * pointsToTwips(lineHeight.value)
  return height < linesToTwips(profile.grid.lines.value, profile) / 2
}

function placedMarkup(placed: PlacedCell, place: RowPlace): string {
  const { cell, row, column, colSpan, rowSpan } = placed
  const { context, table, widths, isHead } = place
  const width = widths.slice(column, column + colSpan).reduce((sum, part) => sum + part, 0)
  const isFirst = row === place.row
  const rows = rowSpan === 1 ? {} : { rows: isFirst ? ('restart' as const) : ('continue' as const) }
  const headsColumns = isHead || cell.headsColumns === true
  const role: StyleRole = headsColumns ? 'tableHead' : 'tableCell'
  const own = context.profile.styles[role].align.value
  const wanted = cell.align ?? (headsColumns ? own : columnAlignment(table, placed))
  const properties = context.formats.paragraph(role, {
    ...(place.keepNext ? { keepNext: true } : {}),
    ...(wanted === own ? {} : { alignment: ALIGNMENTS[wanted] }),
  })
  const runs = isFirst ? roleRuns(cell.content, role, context) : ''
  return cellMarkup(width, 'center', paragraphMarkup(properties, runs), { columns: colSpan, ...rows })
}

/** A cell over several columns stands in the middle of them. */
function columnAlignment(table: Table, { column, colSpan }: PlacedCell): Alignment {
  return colSpan > 1 ? 'center' : (table.columns[column] ?? 'left')
}
