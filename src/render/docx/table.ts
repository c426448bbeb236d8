// A table → its caption and unit, w:tbl over the whole width of 版心, and its notes; all of them kept together, the
// head repeated on every page and no row torn in two that fits on one.

import type { Orientation, Table } from '../../model/doc.ts'
import { noteLabel, tableHeadingText, unitText } from '../../model/doc-text.ts'
import { pointsToTwips, turned, widthInCharacters } from '../../model/measure.ts'
import { columnShares } from '../../model/table-columns.ts'
import { plainFormat } from './formats.ts'
import { formattedText, inlineRuns } from './inlines.ts'
import { pointsToEighths, typeAreaWidthInTwips } from './lengths.ts'
import { documentPlace, paragraphMarkup, textParagraph } from './paragraphs.ts'
import type { RenderContext } from './render-context.ts'
import { TABLE_STYLE } from './style-table.ts'
import { gridMarkup } from './table-cells.ts'
import { rowsMarkup } from './table-rows.ts'
import { element } from './xml.ts'

export function tableMarkup(table: Table, context: RenderContext): string {
  const widths = columnWidths(table, context)
  return (
    captionMarkup(table, context) +
    unitMarkup(table, context) +
    element('w:tbl', {}, tableProperties(table, context), gridMarkup(widths), rowsMarkup(table, widths, context)) +
    notesMarkup(table, context)
  )
}

/** The same context on pages of this orientation. */
export function contextOf(orientation: Orientation, context: RenderContext): RenderContext {
  return orientation === 'portrait' ? context : { ...context, profile: turned(context.profile) }
}

function captionMarkup({ id, number, caption }: Table, context: RenderContext): string {
  if (caption.length === 0) return ''
  const place = documentPlace(context, plainFormat(context.profile, 'caption'))
  const target = context.bookmarks.target(id, formattedText(number, place))
  const runs = target + formattedText(' ', place) + inlineRuns(caption, place)
  return paragraphMarkup(context.formats.paragraph('caption', { keepNext: true }), runs)
}

function unitMarkup({ unit }: Table, context: RenderContext): string {
  if (unit === undefined) return ''
  return textParagraph(unitText(unit), 'tableUnit', context, context.formats.paragraph('tableUnit', { keepNext: true }))
}

/** A note that wraps continues under its own first character. */
function notesMarkup({ notes }: Table, context: RenderContext): string {
  const { profile, formats } = context
  const place = documentPlace(context, plainFormat(profile, 'tableNote'))
  const size = profile.styles.tableNote.size.value
  return notes
    .map((note, index) => {
      const label = noteLabel(notes, index)
      const hanging = pointsToTwips(widthInCharacters(label) * size)
      const left = pointsToTwips(widthInCharacters(noteLabel(notes, 0)) * size)
      const isLast = index === notes.length - 1
      const properties = formats.paragraph('tableNote', {
        indent: { left, hanging },
        ...(isLast ? {} : { keepNext: true }),
      })
      return paragraphMarkup(properties, formattedText(label, place) + inlineRuns(note, place))
    })
    .join('')
}

function tableProperties(table: Table, context: RenderContext): string {
  const { profile } = context
  const rule = { style: 'single', size: pointsToEighths(profile.table.ruleThickness.value), space: 0 } as const
  const padding = pointsToTwips(profile.table.cellPadding.value * profile.styles.tableCell.size.value)
  const properties = context.markup('TableProperties', {
    style: TABLE_STYLE.id,
    width: { size: typeAreaWidthInTwips(profile), type: 'dxa' },
    alignment: 'center',
    layout: 'fixed',
    borders: { top: rule, bottom: rule, left: rule, right: rule, insideHorizontal: rule, insideVertical: rule },
    cellMargin: { marginUnitType: 'dxa', left: padding, right: padding },
    tableLook: { firstRow: true, firstColumn: hasRowHeads(table), noHBand: true, noVBand: true },
  })
  const [title] = table.caption.length > 0 ? tableHeadingText(table) : []
  // docx has no option for it, and the schema wants it last (OOXML 17.4.62).
  const name = title === undefined ? '' : element('w:tblCaption', { 'w:val': title })
  return properties.replace('</w:tblPr>', () => `${name}</w:tblPr>`)
}

function hasRowHeads({ rows }: Table): boolean {
  return rows.some((row) => row.some(({ header }) => header === true))
}

/** Whole twips that add up to the width of 版心. */
function columnWidths(table: Table, { profile }: RenderContext): number[] {
  const total = typeAreaWidthInTwips(profile)
  const shares = columnShares(table, profile)
  const sum = shares.reduce((all, share) => all + share, 0)
  let end = 0
  let edge = 0
  return shares.map((share) => {
    const start = edge
    end += share
    edge = Math.round((total * end) / sum)
    return edge - start
  })
}
