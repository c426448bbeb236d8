// 发文字号 and 签发人 of an upward document on one line (GB/T 9704-2012, 7.2.6).

import { signerLines } from '../../model/doc-text.ts'
import { widthInCharacters } from '../../model/measure.ts'
import { plainFormat } from './formats.ts'
import { formattedText } from './inlines.ts'
import { cellsToTwips, typeAreaWidthInTwips } from './lengths.ts'
import { documentPlace, paragraphMarkup, textParagraph } from './paragraphs.ts'
import type { RenderContext } from './render-context.ts'
import { bandMarkup } from './rules.ts'
import { cellMarkup } from './table-cells.ts'

const LABEL = '签发人：'

/** 发文字号 left, 签发人 right, the last signer on the line of the number: a table aligned at its foot (7.2.6). */
export function upwardLine(documentNumber: string, signers: readonly string[], context: RenderContext): string {
  const { profile, formats } = context
  const style = profile.styles.signer
  const lines = signerLines(signers, profile.masthead.signersPerLine.value)
  const right = cellsToTwips(style.rightIndent?.value ?? 0, profile)
  const label = cellsToTwips(widthInCharacters(LABEL), profile)
  const names = cellsToTwips(Math.max(...lines.map(widthInCharacters)), profile)
  const total = typeAreaWidthInTwips(profile)
  const signerWidth = Math.min(label + names + right, total)
  const widths = [total - signerWidth, signerWidth]
  const left = { left: cellsToTwips(style.leftIndent?.value ?? 0, profile) }
  const number = formats.paragraph('documentNumber', { alignment: 'left', indent: left, spacing: { before: 0 } })
  // The right gap is room in the cell rather than an indent, so that no name wraps for a fraction of a point.
  const aligned = formats.paragraph('signer', { alignment: 'left', indent: { left: label, hanging: label, right: 0 } })
  return bandMarkup(context, widths, [
    cellMarkup(widths[0], 'bottom', textParagraph(documentNumber, 'documentNumber', context, number)),
    cellMarkup(widths[1], 'bottom', paragraphMarkup(aligned, signerRuns(lines, context))),
  ])
}

/** The label is in the face of the body, the names in their own. */
function signerRuns(lines: readonly string[], context: RenderContext): string {
  const names = documentPlace(context, plainFormat(context.profile, 'signer'))
  const face = context.profile.styles.body.font.value
  const label = { ...names, format: { face, ownFace: true, bold: false } }
  return formattedText(LABEL, label) + lines.map((line) => formattedText(line, names)).join('<w:r><w:br/></w:r>')
}
