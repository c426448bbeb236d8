// Footnotes → word/footnotes.xml. Ids are the notes' own numbers; the two before them are the separators that Word
// wants in every such part (OOXML 17.11.23).

import type { Footnote } from '../../model/doc.ts'
import { plainFormat } from './formats.ts'
import { inlineRuns } from './inlines.ts'
import { CONTENT_NAMESPACES } from './namespaces.ts'
import { paragraphMarkup } from './paragraphs.ts'
import type { RenderContext } from './render-context.ts'
import { RUN_STYLES } from './style-table.ts'
import { element, xmlPart } from './xml.ts'

/** Types and ids of the separators, which word/settings.xml names too. */
export const SEPARATORS = [
  { type: 'separator', id: -1 },
  { type: 'continuationSeparator', id: 0 },
] as const

export function footnotesPart(footnotes: readonly Footnote[], context: RenderContext): string {
  const separators = SEPARATORS.map(({ type, id }) =>
    element(
      'w:footnote',
      { 'w:type': type, 'w:id': id },
      paragraphMarkup(context.formats.paragraph('footnote'), element('w:r', {}, element(`w:${type}`))),
    ),
  )
  const notes = footnotes.map((footnote) => footnoteMarkup(footnote, context))
  return xmlPart(element('w:footnotes', CONTENT_NAMESPACES, separators, notes))
}

function footnoteMarkup(footnote: Footnote, context: RenderContext): string {
  const place = { context, part: 'footnotes', format: plainFormat(context.profile, 'footnote') } as const
  const style = context.markup('RunProperties', { style: RUN_STYLES.footnoteReference.id })
  const mark = element('w:r', {}, style, '<w:footnoteRef/>')
  const contents = footnote.content.length === 0 ? [[]] : footnote.content
  const paragraphs = contents.map((content, index) =>
    paragraphMarkup(context.formats.paragraph('footnote'), (index === 0 ? mark : '') + inlineRuns(content, place)),
  )
  return element('w:footnote', { 'w:id': footnote.number }, paragraphs)
}
