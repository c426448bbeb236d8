// 署名 and 成文日期 by the four layouts of GB/T 9704-2012, 7.3.5: unsealed, under one seal, under the seals of several
// organs, beside the signers' own stamps. Whatever seals need stays empty.

import { printedDate, type Signature } from '../../model/doc.ts'
import { millimetresToTwips, pointsToTwips } from '../../model/measure.ts'
import { sealedGaps, sealGrid, signatureWidths, unsealedGaps } from '../../model/signature-places.ts'
import { plainFormat } from './formats.ts'
import { formattedText } from './inlines.ts'
import { cellsToTwips, linesToTwips, pitchInTwips, typeAreaWidthInTwips } from './lengths.ts'
import { documentPlace, paragraphMarkup } from './paragraphs.ts'
import type { RenderContext } from './render-context.ts'
import { bandTable, spacerParagraph } from './rules.ts'
import { cellMarkup } from './table-cells.ts'

export function signatureMarkup(signature: Signature, context: RenderContext): string[] {
  const { organs, kind } = signature
  if (kind === 'stamped') return stampedMarkup(signature, context)
  if (kind === 'sealed' && organs.length > 1) return jointlySealedMarkup(signature, context)
  return stackedMarkup(signature, context)
}

/** Names one under another, the date below. */
function stackedMarkup(signature: Signature, context: RenderContext): string[] {
  const { profile } = context
  const sealed = signature.kind === 'sealed'
  const gaps = (sealed ? sealedGaps : unsealedGaps)(signatureWidths(signature, profile), profile)
  const lines = sealed ? profile.seal.linesBefore : profile.styles.signature.linesBefore
  const before = linesToTwips(lines?.value ?? 0, profile)
  const organs = signature.organs.map((organ, index) =>
    nameMarkup(organ, pointsToTwips(gaps.organs), index === 0 ? before : 0, context),
  )
  const names = organs.length > 0 ? [context.bookmarks.named('署名', organs.join(''))] : []
  return [...names, ...dateMarkup(signature, pointsToTwips(gaps.date), organs.length > 0 ? 0 : before, context)]
}

/** Names in rows, each in the middle of the room for its seal; the last over the date. */
function jointlySealedMarkup(signature: Signature, context: RenderContext): string[] {
  const { profile, markup } = context
  const { linesBefore, rowLines, dateIndent } = profile.seal
  const grid = sealGrid(signature.organs, signatureWidths(signature, profile), profile)
  const left = pointsToTwips(grid.left)
  const column = pointsToTwips(grid.columnWidth)
  const total = typeAreaWidthInTwips(profile)
  const margin = (width: number) => cellMarkup(width, 'top', emptyParagraph(context))
  const rows = grid.rows.map((names, index) => {
    const right = total - left - names.length * column
    const cells = names.map((name) => cellMarkup(column, 'top', centredName(name, context)))
    const height = index < grid.rows.length - 1 ? linesToTwips(rowLines.value, profile) : undefined
    return { height, cells: [...(left > 0 ? [margin(left)] : []), ...cells, margin(right)] }
  })
  const columns = (grid.rows[0] ?? []).map(() => column)
  const right = total - left - columns.length * column
  const widths = [...(left > 0 ? [left] : []), ...columns, right]
  return [
    spacerParagraph(markup, linesToTwips(linesBefore.value, profile), { keepNext: true }),
    context.bookmarks.named('署名', bandTable(context, widths, rows)),
    ...dateMarkup(signature, cellsToTwips(dateIndent.value, profile), 0, context),
  ]
}

/** The signer's title, two characters before the room for his stamp and level with its middle; one signer a row. */
function stampedMarkup(signature: Signature, context: RenderContext): string[] {
  const { profile, markup } = context
  const { linesBefore, rightIndent, titleGap, linesBeforeDate, width, height } = profile.stamp
  const right = cellsToTwips(rightIndent.value, profile)
  const stamp = millimetresToTwips(width.value)
  const widths = [typeAreaWidthInTwips(profile) - stamp - right, stamp, right]
  const rows = signature.organs.map((title) => ({
    height: millimetresToTwips(height.value),
    cells: widths.map((cell, column) => {
      const text = nameMarkup(title, cellsToTwips(titleGap.value, profile), 0, context)
      return cellMarkup(cell, 'center', column === 0 ? text : emptyParagraph(context))
    }),
  }))
  return [
    spacerParagraph(markup, linesToTwips(linesBefore.value, profile), { keepNext: true }),
    context.bookmarks.named('署名', bandTable(context, widths, rows)),
    ...dateMarkup(signature, right, linesToTwips(linesBeforeDate.value, profile), context),
  ]
}

function nameMarkup(name: string, right: number, before: number, context: RenderContext): string {
  const changes = { indent: { right }, spacing: { before } }
  return paragraphMarkup(context.formats.paragraph('signature', changes), closeRuns(name, 'signature', context))
}

function centredName(name: string, context: RenderContext): string {
  const changes = { alignment: 'center', indent: { right: 0 }, spacing: { before: 0 } } as const
  return paragraphMarkup(context.formats.paragraph('signature', changes), closeRuns(name, 'signature', context))
}

function emptyParagraph({ markup, profile }: RenderContext): string {
  return spacerParagraph(markup, pitchInTwips(profile), { keepNext: true })
}

function dateMarkup({ date }: Signature, right: number, before: number, context: RenderContext): string[] {
  if (date === undefined) return []
  const properties = context.formats.paragraph('signingDate', { indent: { right }, spacing: { before } })
  const paragraph = paragraphMarkup(properties, closeRuns(printedDate(date), 'signingDate', context))
  return [context.bookmarks.named('成文日期', paragraph)]
}

// Between Han and digits or Latin letters.
const SEAM = /(?<=\p{Script=Han})(?=[0-9A-Za-z])|(?<=[0-9A-Za-z])(?=\p{Script=Han})/u

/**
 * LibreOffice puts a fifth of an em there whatever `w:autoSpaceDN` says, and every place counted from the width of a
 * line would be wrong by it; not so beside an optional hyphen, which is no text and has no width.
 */
function closeRuns(text: string, role: 'signature' | 'signingDate', context: RenderContext): string {
  const place = documentPlace(context, plainFormat(context.profile, role))
  return text
    .split(SEAM)
    .map((piece) => formattedText(piece, place))
    .join('<w:r><w:softHyphen/></w:r>')
}
