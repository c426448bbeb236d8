// The grid of a table and its cells → WordprocessingML, for tables of text and for those that only place things.

import { element } from './xml.ts'

/** The grid; explicit, as Word, WPS and LibreOffice each guess another from the cells (OOXML 17.4.48). */
export function gridMarkup(widths: readonly number[]): string {
  return element('w:tblGrid', {}, ...widths.map((width) => element('w:gridCol', { 'w:w': width })))
}

/** How a cell reaches over others: columns at its right, and rows as the first or a further one of them. */
export interface CellSpan {
  readonly columns: number
  readonly rows?: 'restart' | 'continue'
}

/** A cell; `paragraphs` must not be empty: Word calls a cell without a paragraph corrupt. */
export function cellMarkup(
  width: number | undefined,
  vertical: 'top' | 'center' | 'bottom',
  paragraphs: string,
  span: CellSpan = { columns: 1 },
): string {
  const properties = element(
    'w:tcPr',
    {},
    element('w:tcW', { 'w:w': width ?? 0, 'w:type': 'dxa' }),
    span.columns > 1 ? element('w:gridSpan', { 'w:val': span.columns }) : '',
    span.rows === undefined ? '' : element('w:vMerge', { 'w:val': span.rows }),
    element('w:vAlign', { 'w:val': vertical }),
  )
  return element('w:tc', {}, properties, paragraphs)
}
