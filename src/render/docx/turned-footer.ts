// The page number of a landscape page, where portrait pages have it (GB/T 9704-2012, 8): turned back to portrait, the
// sheet's foot is the page's left border, so the number stands there, turned with the sheet. A table that stands on the
// page takes it, with text from top to bottom: LibreOffice puts text boxes in the footers of odd pages elsewhere.

import { millimetresToPoints, millimetresToTwips, pointsToTwips, typeArea } from '../../model/measure.ts'
import { CONTENT_NAMESPACES } from './namespaces.ts'
import { paragraphMarkup } from './paragraphs.ts'
import type { RenderContext } from './render-context.ts'
import { PAGE_NUMBER_STYLE } from './style-table.ts'
import { gridMarkup } from './table-cells.ts'
import { element, xmlPart } from './xml.ts'

/** A footer with `number`, a paragraph as it stands on portrait pages. `context` is that of landscape pages. */
export function turnedFooterPart(number: string, context: RenderContext): string {
  const { profile, markup } = context
  const { offset, size } = profile.pageNumber
  const width = pointsToTwips(size.value)
  const height = millimetresToTwips(typeArea(profile).height)
  const properties = markup('TableProperties', {
    float: {
      horizontalAnchor: 'page',
      // The dashes stand on the middle of their line, and `offset` from 版心.
      absoluteHorizontalPosition: pointsToTwips(
        millimetresToPoints(profile.page.left.value - offset.value) - size.value / 2,
      ),
      verticalAnchor: 'page',
      absoluteVerticalPosition: millimetresToTwips(profile.page.top.value),
    },
    width: { size: width, type: 'dxa' },
    layout: 'fixed',
    borders: NO_BORDERS,
    cellMargin: { marginUnitType: 'dxa', left: 0, right: 0 },
  })
  const row = markup('TableRowProperties', { height: { value: height, rule: 'exact' } })
  const cell = element(
    'w:tcPr',
    {},
    element('w:tcW', { 'w:w': width, 'w:type': 'dxa' }),
    element('w:textDirection', { 'w:val': 'tbRl' }),
  )
  const table = element(
    'w:tbl',
    {},
    properties,
    gridMarkup([width]),
    element('w:tr', {}, row, element('w:tc', {}, cell, number)),
  )
  const style = markup('ParagraphProperties', { style: PAGE_NUMBER_STYLE.id })
  return xmlPart(element('w:ftr', CONTENT_NAMESPACES, table, paragraphMarkup(style, '')))
}

const none = { style: 'none', size: 0, space: 0 } as const
const NO_BORDERS = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none }
