// 版记: its elements between rules as wide as 版心, the last rule at the foot of the last page's 版心 (GB/T 9704-2012,
// 7.4). A letter's has no rules (10.1).

import type { ITableFloatOptions } from 'docx'
import type { Doc } from '../../model/doc.ts'
import { circulationText, printingText } from '../../model/doc-text.ts'
import { millimetresToTwips, pointsToTwips, widthInCharacters } from '../../model/measure.ts'
import type { Profile } from '../../model/profile.ts'
import { textWidth } from '../../model/text-width.ts'
import { HAIRLINE, indentInTwips, typeAreaWidthInTwips } from './lengths.ts'
import { textParagraph } from './paragraphs.ts'
import type { RenderContext } from './render-context.ts'
import { type BandRow, bandTable, spacerParagraph } from './rules.ts'
import { cellMarkup } from './table-cells.ts'

/** Empty where there is no 版记. */
export function imprintMarkup(doc: Doc, context: RenderContext): string {
  const circulation = circulationText(doc)
  const rows = [
    ...(circulation.length > 0 ? [circulationRow(circulation, context)] : []),
    ...(printingText(doc).length > 0 ? [printingRow(doc, context)] : []),
  ]
  if (rows.length === 0) return ''
  const { thick, thin } = context.profile.imprintRule
  const rules = doc.form === 'letter' ? { outer: 0, inner: 0 } : { outer: thick.value, inner: thin.value }
  // Before it, as a table right after another would become a part of it; behind it what it hangs on, a paragraph on the
  // last page, which LibreOffice drops where it is the one that closes a section.
  const anchor = spacerParagraph(context.markup, HAIRLINE)
  const place = isHigh(doc, context) ? undefined : atFoot(context.profile)
  return anchor + bandTable(context, columnWidths(doc, context), rows, rules, place) + anchor
}

/**
 * A place on the sheet from the left, as LibreOffice leaves a table as wide as 版心 in the flow where it is to stand by
 * the margin; no text stands beside it.
 */
function atFoot({ page }: Profile): ITableFloatOptions {
  return {
    horizontalAnchor: 'page',
    absoluteHorizontalPosition: millimetresToTwips(page.left.value),
    verticalAnchor: 'margin',
    relativeVerticalPosition: 'bottom',
    leftFromText: 0,
    rightFromText: 0,
    topFromText: 0,
    bottomFromText: 0,
  }
}

/** A floating table cannot break over pages: one that may be as high as a page stays in the flow. */
function isHigh(doc: Doc, { profile }: RenderContext): boolean {
  const { size } = profile.styles.copies
  const room = (profile.grid.characters.value - 2) * profile.grid.characterPitch.value
  const lines = circulationText(doc).map((text) => Math.ceil((widthInCharacters(text) * size.value) / room) + 1)
  return lines.reduce((sum, count) => sum + count, 1) >= profile.grid.lines.value
}

/** 主送 and 抄送 have no rule between them; further lines stand under the first organ, not under the label (7.4.2). */
function circulationRow(texts: readonly string[], context: RenderContext): BandRow {
  const { profile, formats } = context
  const style = profile.styles.copies
  const paragraphs = texts.map((text) => {
    const hanging = pointsToTwips(widthInCharacters(text.slice(0, text.indexOf('：') + 1)) * style.size.value)
    const left = indentInTwips(style.leftIndent?.value ?? 0, style, profile) + hanging
    const properties = formats.paragraph('copies', { indent: { left, hanging } })
    return textParagraph(text, 'copies', context, properties)
  })
  return { cells: [cellMarkup(typeAreaWidthInTwips(profile), 'center', paragraphs.join(''), { columns: 2 })] }
}

/** 印发机关 left and 印发日期 right, on one line (7.4.3). */
function printingRow(doc: Doc, context: RenderContext): BandRow {
  const { printingOrgan = '' } = doc.imprint ?? {}
  const [organWidth, dateWidth] = columnWidths(doc, context)
  const date = printingText(doc).slice(printingOrgan === '' ? 0 : 1)
  const left = context.formats.paragraph('printing', { alignment: 'left', indent: { right: 0 } })
  const right = context.formats.paragraph('printing', { alignment: 'right', indent: { left: 0 } })
  return {
    cells: [
      cellMarkup(organWidth, 'center', textParagraph(printingOrgan, 'printing', context, left)),
      cellMarkup(dateWidth, 'center', textParagraph(date.join(''), 'printing', context, right)),
    ],
  }
}

/** Of 印发机关 and of 印发日期, which does not wrap. */
function columnWidths(doc: Doc, { profile }: RenderContext): [number, number] {
  const { printing } = profile.styles
  const total = typeAreaWidthInTwips(profile)
  const date = printingText(doc).at(-1) ?? ''
  const gap = indentInTwips(printing.rightIndent?.value ?? 0, printing, profile)
  const right = Math.min(Math.round(total / 2), pointsToTwips(textWidth(date, printing, profile)) + 2 * gap)
  return [total - right, right]
}
