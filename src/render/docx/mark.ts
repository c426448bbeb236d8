// 发文机关标志 → a red line, or for several organs their names one under another, 文件 beside them (GB/T 9704-2012, 7.2.4).

import type { Mark } from '../../model/doc.ts'
import { markLineHeight, markSize } from '../../model/mark-size.ts'
import { pointsToTwips } from '../../model/measure.ts'
import type { Profile } from '../../model/profile.ts'
import { plainFormat } from './formats.ts'
import { formattedText } from './inlines.ts'
import { documentPlace, paragraphMarkup } from './paragraphs.ts'
import type { RenderContext } from './render-context.ts'
import { bandMarkup } from './rules.ts'
import { cellMarkup } from './table-cells.ts'

/** The mark's type size in points, and its line in twips. */
export function markLine(mark: Mark, profile: Profile): { readonly size: number; readonly line: number } {
  const size = markSize(mark, profile)
  return { size, line: pointsToTwips(size * markLineHeight(mark, profile)) }
}

export function markMarkup(mark: Mark, context: RenderContext): string {
  const { organs, suffix } = mark
  const { size, line } = markLine(mark, context.profile)
  const paragraph = (text: string, alignment: 'center' | 'distribute' | 'right') => {
    const properties = context.formats.paragraph('mark', { alignment, spacing: { line, lineRule: 'exact' } })
    const format = { ...plainFormat(context.profile, 'mark'), size }
    return paragraphMarkup(properties, formattedText(text, documentPlace(context, format)))
  }
  if (organs.length <= 1) return paragraph(organs.join('') + suffix, 'center')
  // Names of one width, whatever their number of characters, so that both ends of the lines agree (实务).
  const names = organs.map((organ) => paragraph(organ, 'distribute')).join('')
  const widths = columnWidths(mark, size, context.profile)
  const cells = [names, ...(suffix === '' ? [] : [paragraph(suffix, 'right')])]
  return bandMarkup(
    context,
    widths,
    cells.map((cell, column) => cellMarkup(widths[column], 'center', cell)),
  )
}

// In points.
const SLACK = 2

/** In twips, those of the names and of 文件 with the gap before it. */
function columnWidths({ organs, suffix }: Mark, size: number, profile: Profile): number[] {
  const longest = Math.max(...organs.map((organ) => [...organ].length))
  // Exactly as wide as the text, LibreOffice breaks it.
  const names = pointsToTwips(longest * size + SLACK)
  const right = pointsToTwips(([...suffix].length + profile.masthead.markGap.value) * size)
  return suffix === '' ? [names] : [names, right]
}
