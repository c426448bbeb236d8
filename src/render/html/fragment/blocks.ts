// Blocks of a body or an attachment → elements that allow-lists of content systems know: headings, paragraphs, tables.

import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { chartDataTitle, chartTable } from '../../../model/chart-text.ts'
import { type Block, dispatch, type Figure, type Handlers, type Heading, type Paragraph } from '../../../model/doc.ts'
import type { StyleRole } from '../../../model/profile.ts'
import type { RenderInput } from '../../../model/renderer.ts'
import { encodeImage } from '../encode-image.ts'
import { separateLines } from '../lines.ts'
import { type FragmentInlineContext, lowerFragmentInlines } from './inlines.ts'
import { type Declarations, declare, styleOf, typeOf } from './styles.ts'
import { lowerFragmentTable } from './table.ts'

export interface FragmentContext extends FragmentInlineContext {
  readonly assets: RenderInput['assets']
  /** Inside an attachment, whose own title is the first level of the fragment: its headings stand one level lower. */
  readonly attached: boolean
}

export function lowerFragmentBlocks(blocks: readonly Block[], context: FragmentContext): Element[] {
  return blocks.flatMap((block) => dispatch(handlers, block, context))
}

/** A paragraph of an element of the paper. */
export function lowerLine(
  role: StyleRole,
  content: string | ElementContent[],
  { profile }: FragmentContext,
  changes?: Declarations,
): Element {
  return h('p', { style: styleOf(role, profile, changes) }, content)
}

const handlers: Handlers<Block, FragmentContext, Element[]> = {
  heading: (node, context) => [lowerHeading(node, context)],
  paragraph: (node, context) => [lowerParagraph(node, context)],
  table: lowerFragmentTable,
  figure: lowerFigure,
}

// Strict lists end at h4; a heading that they unwrap would run into its neighbour.
const DEEPEST = 4

// The article's title, which the content system shows itself, is h1.
function lowerHeading(heading: Heading, context: FragmentContext): Element {
  const role: StyleRole = `heading${heading.level}`
  const depth = heading.level + (context.attached ? 2 : 1)
  const text = headingText(heading, context)
  if (depth <= DEEPEST) return h(`h${depth}`, { style: headingStyle(role, context) }, text)
  return lowerLine(role, [h('strong', { style: weightOf(role, context) }, text)], context)
}

/** Sites colour and underline their headings. */
export function headingStyle(role: StyleRole, { profile }: FragmentContext): string {
  const { color } = typeOf(role, profile)
  return styleOf(role, profile, { color: color ?? 'inherit', border: '0' })
}

function headingText(heading: Heading, context: FragmentContext): ElementContent[] {
  return [{ type: 'text', value: heading.number }, ...lowerFragmentInlines(heading.content, context)]
}

function weightOf(role: StyleRole, { profile }: FragmentContext): string {
  return declare({ 'font-weight': typeOf(role, profile)['font-weight'] })
}

// 接排 is one printed paragraph and stays one element: as a heading beside a paragraph it would fall into two, or run
// into the next ones, wherever `display` or the box around them is lost.
function lowerParagraph({ lead, content }: Paragraph, context: FragmentContext): Element {
  const text = lowerFragmentInlines(content, context)
  if (lead === undefined) return lowerLine('body', text, context)
  const style = declare(typeOf(`heading${lead.level}`, context.profile))
  return lowerLine('body', [h('strong', { style }, headingText(lead, context)), ...text], context)
}

function lowerFigure(figure: Figure, context: FragmentContext): Element[] {
  const { image, alt, note, width, number, caption } = figure
  const style = declare({
    width: width && figure.chart === undefined ? `${width.value}${width.unit}` : undefined,
    'max-width': '100%',
    height: 'auto',
  })
  const size = { width: image.width, height: image.height }
  return [
    lowerLine('figure', [h('img', { src: encodeImage(image, context.assets), alt, ...size, style })], context),
    ...(note ? [lowerLine('figureNote', lowerFragmentInlines(note, context), context)] : []),
    ...(caption.length > 0 ? [lowerCaption(number, lowerFragmentInlines(caption, context), context)] : []),
    ...lowerChartData(figure, context),
  ]
}

/** Where a list unwraps the box, the table stands open: a title and a table of their own. */
function lowerChartData({ chart, id, number }: Figure, context: FragmentContext): Element[] {
  if (chart === undefined) return []
  const table = lowerFragmentTable({ ...chartTable(chart, id, number), caption: [] }, context)
  return [h('details', separateLines([h('summary', chartDataTitle(number)), ...table]))]
}

function lowerCaption(number: string, caption: ElementContent[], context: FragmentContext): Element {
  return lowerLine('caption', [{ type: 'text', value: `${number} ` }, ...caption], context)
}
