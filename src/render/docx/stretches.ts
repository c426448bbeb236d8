// Stretches of portrait and landscape pages → the body of word/document.xml with its sections. A section's properties
// stand in its last paragraph, those of the last one at the end (OOXML 17.6.17, 17.6.18).

import type { Orientation } from '../../model/doc.ts'
import { HAIRLINE, pitchInTwips } from './lengths.ts'
import { type PageSetup, sectionMarkup } from './page.ts'
import type { RenderContext } from './render-context.ts'
import { spacerParagraph } from './rules.ts'

/** Markup that stands on pages of one orientation; one entry may be several paragraphs. */
export interface Stretch {
  readonly orientation: Orientation
  /** The booklet that it belongs to, which counts its own pages; absent: the document. */
  readonly booklet?: number
  readonly markup: readonly string[]
}

export function portrait(...markup: readonly string[]): Stretch {
  return { orientation: 'portrait', markup }
}

/** The content of `w:body`. Neighbours of one orientation share a section, so that no page is begun in vain. */
export function bodyMarkup(stretches: readonly Stretch[], setup: PageSetup, context: RenderContext): string[] {
  const sections = joinNeighbours(stretches)
  return sections.flatMap(({ orientation, booklet, markup }, index) => {
    const restart = booklet !== undefined && booklet !== sections[index - 1]?.booklet
    const properties = sectionMarkup({ orientation, isFirst: index === 0, restart }, setup, context)
    const content = closed(separateTables(markup, context), context)
    const isLast = index === sections.length - 1
    return isLast ? [...content, properties] : endSection(content, properties, context)
  })
}

function joinNeighbours(stretches: readonly Stretch[]): Stretch[] {
  const joined: (Stretch & { readonly markup: string[] })[] = []
  for (const { markup, ...kind } of stretches) {
    const parts = markup.filter((part) => part !== '')
    if (parts.length === 0) continue
    const last = joined.at(-1)
    if (last?.orientation !== kind.orientation || last.booklet !== kind.booklet) joined.push({ ...kind, markup: [] })
    // One by one: a call takes only some hundred thousand arguments.
    for (const part of parts) joined.at(-1)?.markup.push(part)
  }
  return joined
}

/** Two tables with nothing between them are one to Word. */
function separateTables(markup: readonly string[], context: RenderContext): string[] {
  return markup.map((part, index) => {
    const meet = part.startsWith('<w:tbl>') && (markup[index - 1] ?? '').endsWith('</w:tbl>')
    return meet ? spacerParagraph(context.markup, pitchInTwips(context.profile)) + part : part
  })
}

/** Word wants a paragraph after the last table of a section. */
function closed(markup: readonly string[], context: RenderContext): readonly string[] {
  return (markup.at(-1) ?? '').endsWith('</w:tbl>') ? [...markup, spacerParagraph(context.markup, HAIRLINE)] : markup
}

/** In the paragraph that is there: one more would not fit on a page that is full. */
function endSection(markup: readonly string[], properties: string, context: RenderContext): string[] {
  const last = markup.at(-1) ?? ''
  const start = last.lastIndexOf('<w:p>')
  const paragraph = last.slice(start)
  const isWhole = start >= 0 && paragraph.indexOf('</w:p>') === paragraph.length - '</w:p>'.length
  if (!isWhole) return [...markup, withProperties(spacerParagraph(context.markup, HAIRLINE), properties)]
  return [...markup.slice(0, -1), last.slice(0, start) + withProperties(paragraph, properties)]
}

function withProperties(paragraph: string, section: string): string {
  if (paragraph.includes('</w:pPr>')) return paragraph.replace('</w:pPr>', () => `${section}</w:pPr>`)
  return paragraph.replace('<w:p>', () => `<w:p><w:pPr>${section}</w:pPr>`)
}
