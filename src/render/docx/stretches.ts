// Stretches of portrait and landscape pages → the body of word/document.xml with its sections. A section's properties
// stand in its last paragraph, those of the last one at the end (OOXML 17.6.17, 17.6.18).

import type { Orientation } from '../../model/doc.ts'
import { HAIRLINE, pitchInTwips } from './lengths.ts'
import { type PageSetup, sectionMarkup } from './page.ts'
import type { RenderContext } from './render-context.ts'
import { sectionEnd, spacerParagraph } from './rules.ts'

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

/** The stretches between the ends of a bookmark called `name`; none where they hold nothing. */
export function bookmarked(name: string, stretches: readonly Stretch[], { bookmarks }: RenderContext): Stretch[] {
  const filled = stretches.filter(({ markup }) => markup.some((part) => part !== ''))
  if (filled.length === 0) return []
  const [start, end] = bookmarks.ends(name)
  return filled.map(({ markup, ...kind }, index) => ({
    ...kind,
    markup: [...(index === 0 ? [start] : []), ...markup, ...(index === filled.length - 1 ? [end] : [])],
  }))
}

export interface BodySetup extends PageSetup {
  /** 封面 or 目录, which end their own sections, open the first stretch. */
  readonly hasFrontMatter: boolean
}

/** The content of `w:body`. Neighbours of one orientation share a section, so that no page is begun in vain. */
export function bodyMarkup(stretches: readonly Stretch[], setup: BodySetup, context: RenderContext): string[] {
  const sections = joinNeighbours(stretches)
  const parts = sections.flatMap(({ orientation, booklet, markup }, index) => {
    const isBooklet = booklet !== undefined && booklet !== sections[index - 1]?.booklet
    const restart = isBooklet ? 'booklet' : setup.hasFrontMatter && index === 0 ? 'text' : undefined
    const properties = sectionMarkup({ orientation, isFirst: index === 0, restart }, setup, context)
    const content = closed(separateTables(markup, context), context)
    const isLast = index === sections.length - 1
    return isLast ? [...content, properties] : endSection(content, properties, context)
  })
  return endBookmarks(parts)
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

// An end of a bookmark is nothing on the page, and does not keep two tables apart.
const BOOKMARK = /^<w:bookmark(?:Start|End) [^>]*\/>$/

const BOOKMARK_END = /^<w:bookmarkEnd [^>]*\/>$/
const PARAGRAPH_START = /^(?:<w:bookmarkStart [^>]*\/>)*<w:p>(?:<w:pPr\/>|<w:pPr>.*?<\/w:pPr>)?/s

/**
 * Bookmarks end at the head of the next paragraph, as where Word ends one that holds whole paragraphs: LibreOffice adds
 * an empty line to a paragraph that one ends behind, where its last line is full.
 */
function endBookmarks(parts: readonly string[]): string[] {
  const moved: string[] = []
  let ends = ''
  for (const part of parts) {
    if (BOOKMARK_END.test(part)) ends += part
    else if (ends === '' || BOOKMARK.test(part)) moved.push(part)
    else {
      const closing = ends
      moved.push(PARAGRAPH_START.test(part) ? part.replace(PARAGRAPH_START, (start) => start + closing) : ends + part)
      ends = ''
    }
  }
  return moved
}

/** Two tables with nothing between them are one to Word. */
function separateTables(markup: readonly string[], context: RenderContext): string[] {
  let before = ''
  return markup.map((part) => {
    if (BOOKMARK.test(part)) return part
    const meet = part.startsWith('<w:tbl>') && before.endsWith('</w:tbl>')
    before = part
    return meet ? spacerParagraph(context.markup, pitchInTwips(context.profile)) + part : part
  })
}

/** Word wants a paragraph after the last table of a section. */
function closed(markup: readonly string[], context: RenderContext): readonly string[] {
  const last = markup.findLast((part) => !BOOKMARK.test(part)) ?? ''
  return last.endsWith('</w:tbl>') ? [...markup, spacerParagraph(context.markup, HAIRLINE)] : markup
}

/** In the paragraph that is there: one more would not fit on a page that is full. */
function endSection(markup: readonly string[], properties: string, context: RenderContext): string[] {
  const at = markup.findLastIndex((part) => !BOOKMARK.test(part))
  const last = markup[at] ?? ''
  const start = last.lastIndexOf('<w:p>')
  const paragraph = last.slice(start)
  const isWhole = start >= 0 && paragraph.indexOf('</w:p>') === paragraph.length - '</w:p>'.length
  if (!isWhole) return [...markup, sectionEnd(context.markup, properties)]
  return [...markup.slice(0, at), last.slice(0, start) + withProperties(paragraph, properties), ...markup.slice(at + 1)]
}

function withProperties(paragraph: string, section: string): string {
  if (paragraph.includes('</w:pPr>')) return paragraph.replace('</w:pPr>', () => `${section}</w:pPr>`)
  return paragraph.replace('<w:p>', () => `<w:p><w:pPr>${section}</w:pPr>`)
}
