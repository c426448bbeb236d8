// Blocks of a body or an attachment → hast.

import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Block, Figure, Handlers, Heading, Paragraph } from '../../model/doc.ts'
import type { RenderInput } from '../../model/renderer.ts'
import { encodeImage } from './encode-image.ts'
import { lowerInlines } from './inlines.ts'
import { separateLines } from './lines.ts'
import { selfLink } from './self-link.ts'
import { lowerTable, type TableContext } from './table.ts'

export interface BlockContext extends TableContext {
  readonly assets: RenderInput['assets']
  /** Inside an attachment, whose own title is the second level of the page: its headings stand one level lower. */
  readonly attached: boolean
}

export const blockHandlers: Handlers<Block, BlockContext, Element> = {
  heading: lowerHeading,
  paragraph: lowerParagraph,
  table: lowerTable,
  figure: lowerFigure,
}

// The document's title is h1. The class carries the printed level, which in an attachment differs from the element's.
function lowerHeading(heading: Heading, context: BlockContext): Element {
  const name = `h${heading.level + (context.attached ? 2 : 1)}`
  const properties = { className: [`heading-${heading.level}`], id: heading.id }
  return h(name, properties, [heading.number, ...lowerInlines(heading.content, context), selfLink(heading.id)])
}

// 接排: heading and text are set as one paragraph. Between the two elements no white space may stand, it would print;
// the line feed after them tells read-article.ts that the paragraph ends.
function lowerParagraph(paragraph: Paragraph, context: BlockContext): Element {
  const lead = paragraph.lead ? lowerHeading(paragraph.lead, context) : undefined
  const text = h('p', lowerInlines(paragraph.content, context))
  return lead ? h('div', { className: ['run-in'] }, [lead, text, '\n']) : text
}

function lowerFigure(figure: Figure, context: BlockContext): Element {
  const { width, height } = figure.image
  // The height follows from the image's own by `height: auto`.
  const style = figure.width === undefined ? {} : { style: `width: ${figure.width.value}${figure.width.unit}` }
  const image = h('img', { src: encodeImage(figure.image, context.assets), alt: figure.alt, width, height, ...style })
  const note = figure.note ? [h('p', { className: ['figure-note'] }, lowerInlines(figure.note, context))] : []
  const caption = figure.caption.length > 0 ? lowerCaption(figure, context) : []
  return h('figure', { id: figure.id }, separateLines([image, ...note, ...caption]))
}

function lowerCaption(figure: Figure, context: BlockContext): Element[] {
  return [h('figcaption', [`${figure.number} `, ...lowerInlines(figure.caption, context)])]
}
