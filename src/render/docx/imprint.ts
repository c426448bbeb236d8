// 版记: 抄送 between two rules as wide as 版心 (GB/T 9704-2012, 7.4), where the flow ends.

import { pointsToTwips, widthInCharacters } from '../../model/measure.ts'
import { cellsToTwips, typeAreaWidthInTwips } from './lengths.ts'
import { textParagraph } from './paragraphs.ts'
import type { RenderContext } from './render-context.ts'
import { bandMarkup, HAIRLINE, spacerParagraph } from './rules.ts'
import { cellMarkup } from './table-cells.ts'

const LABEL = '抄送：'

export function imprintMarkup(text: string, context: RenderContext): string {
  const { profile, formats } = context
  const style = profile.styles.copies
  // Further lines stand under the first organ, not under the label.
  const hanging = pointsToTwips(widthInCharacters(LABEL) * style.size.value)
  const left = cellsToTwips(style.leftIndent?.value ?? 0, profile) + hanging
  const properties = formats.paragraph('copies', { indent: { left, hanging } })
  const width = typeAreaWidthInTwips(profile)
  const cell = cellMarkup(width, 'center', textParagraph(text, 'copies', context, properties))
  // Word wants a paragraph after the last table of a document.
  return (
    bandMarkup(context, [width], profile.imprintRule.thick.value, [cell]) + spacerParagraph(context.markup, HAIRLINE)
  )
}
