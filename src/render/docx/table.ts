// A table → w:tbl over the whole width of 版心, its head repeated on every page and no row torn in two.

import type { Alignment, Cell, Table } from '../../model/doc.ts'
import { inlineText } from '../../model/inline-text.ts'
import { widthInCharacters } from '../../model/measure.ts'
import { pointsToEighths, typeAreaWidthInTwips } from './lengths.ts'
import { paragraphMarkup, roleRuns } from './paragraphs.ts'
import type { RenderContext } from './render-context.ts'
import { ALIGNMENTS } from './styles.ts'
import { element } from './xml.ts'

export function tableMarkup(table: Table, context: RenderContext): string {
  const widths = columnWidths(table, typeAreaWidthInTwips(context.profile))
  const head = context.markup('TableRowProperties', { cantSplit: true, tableHeader: true })
  const body = context.markup('TableRowProperties', { cantSplit: true })
  return element(
    'w:tbl',
    {},
    tableProperties(context),
    gridMarkup(widths),
    element('w:tr', {}, head, ...table.head.map((cell, column) => headCell(cell, widths[column], context))),
    table.rows.map((row) =>
      element(
        'w:tr',
        {},
        body,
        ...row.map((cell, column) => bodyCell(cell, widths[column], table.columns[column], context)),
      ),
    ),
  )
}

/** The grid; explicit, as Word, WPS and LibreOffice each guess another from the cells (OOXML 17.4.48). */
export function gridMarkup(widths: readonly number[]): string {
  return element('w:tblGrid', {}, ...widths.map((width) => element('w:gridCol', { 'w:w': width })))
}

/** A cell; `paragraphs` must not be empty: Word calls a cell without a paragraph corrupt. */
export function cellMarkup(width: number | undefined, vertical: 'center' | 'bottom', paragraphs: string): string {
  const properties = element(
    'w:tcPr',
    {},
    element('w:tcW', { 'w:w': width ?? 0, 'w:type': 'dxa' }),
    element('w:vAlign', { 'w:val': vertical }),
  )
  return element('w:tc', {}, properties, paragraphs)
}

function tableProperties(context: RenderContext): string {
  const rule = { style: 'single', size: pointsToEighths(context.profile.table.ruleThickness.value), space: 0 } as const
  return context.markup('TableProperties', {
    width: { size: typeAreaWidthInTwips(context.profile), type: 'dxa' },
    alignment: 'center',
    layout: 'fixed',
    borders: { top: rule, bottom: rule, left: rule, right: rule, insideHorizontal: rule, insideVertical: rule },
  })
}

function headCell(cell: Cell, width: number | undefined, context: RenderContext): string {
  const runs = roleRuns(cell.content, 'tableHead', context)
  return cellMarkup(width, 'center', paragraphMarkup(context.formats.paragraph('tableHead'), runs))
}

function bodyCell(
  cell: Cell,
  width: number | undefined,
  alignment: Alignment | undefined,
  context: RenderContext,
): string {
  const own = context.profile.styles.tableCell.align.value
  const changes = alignment === undefined || alignment === own ? undefined : { alignment: ALIGNMENTS[alignment] }
  const runs = roleRuns(cell.content, 'tableCell', context)
  return cellMarkup(width, 'center', paragraphMarkup(context.formats.paragraph('tableCell', changes), runs))
}

/** Whole twips that add up to `total`: narrow columns get what their text needs, wide ones share what is left. */
export function columnWidths(table: Table, total: number): number[] {
  const needs = table.columns.map((_, column) =>
    [table.head, ...table.rows].reduce((need, row) => Math.max(need, cellNeed(row[column])), 1),
  )
  const shares = fairShares(needs)
  const sum = shares.reduce((total, share) => total + share, 0)
  let end = 0
  let edge = 0
  return shares.map((share) => {
    const start = edge
    end += share
    edge = Math.round((total * end) / sum)
    return edge - start
  })
}

// A column of long text must not starve the others, nor a column of single digits be too narrow to rule.
const LARGEST_RATIO = 3

/** What each column needs, kept within a third and three times of the average. */
function fairShares(needs: readonly number[]): number[] {
  const average = needs.reduce((sum, need) => sum + need, 0) / needs.length
  return needs.map((need) => Math.min(Math.max(need, average / LARGEST_RATIO), average * LARGEST_RATIO))
}

function cellNeed(cell: Cell | undefined): number {
  return cell === undefined ? 0 : widthInCharacters(inlineText(cell.content))
}
