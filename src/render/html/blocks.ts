// Blocks of a body or an attachment → hast.

import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Block, Figure, Handlers, Heading, Paragraph } from '../../model/doc.ts'
import type { RenderInput } from '../../model/renderer.ts'
import { chartBox, lowerChartData } from './chart.ts'
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
  const { chart, width, id } = figure
  // The height follows from the image's own by `height: auto`; a chart is drawn as wide as it is wanted.
  const style = width === undefined || chart ? {} : { style: `width: ${width.value}${width.unit}` }
  const source = encodeImage(figure.image, context.assets)
  const size = { width: figure.image.width, height: figure.image.height }
  const image = h('img', { src: source, alt: figure.alt, ...size, ...style })
  const note = figure.note ? [h('p', { className: ['figure-note'] }, lowerInlines(figure.note, context))] : []
  const caption = figure.caption.length > 0 ? lowerCaption(figure, context) : []
  const drawing = chart ? chartBox(image, figure) : image
  const bare = note.length + caption.length === 0 ? { className: ['bare'] } : {}
  const whole = h('figure', { id, ...bare }, separateLines([drawing, ...note, ...caption]))
  if (chart === undefined) return whole
  return h('div', { className: ['chart'] }, separateLines([whole, lowerChartData(figure, chart, context)]))
}

function lowerCaption(figure: Figure, context: BlockContext): Element[] {
  return [h('figcaption', [`${figure.number} `, ...lowerInlines(figure.caption, context)])]
}
