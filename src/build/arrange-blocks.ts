// Section blocks → the blocks that are printed: headings numbered, run-in headings and points joined to their
// paragraphs. This is the one place where a number is made.

import type { Log } from '../diagnostics/diagnostic.ts'
import { chartSize } from '../model/chart-size.ts'
import { chartText, MOST_TOLD } from '../model/chart-text.ts'
import {
  type Block,
  dispatch,
  type Handlers,
  type Heading,
  type Image,
  type Inline,
  type Orientation,
} from '../model/doc.ts'
import { inlineText } from '../model/inline-text.ts'
import type { DraftSection, Passage } from '../model/report.ts'
import type {
  Dashes,
  FootnoteText,
  GivenName,
  Layout,
  Points,
  SectionBlock,
  SectionFigure,
  SectionHeading,
  SectionTable,
} from '../model/section.ts'
import type { Span } from '../source/span.ts'
import { checkChartWidth } from './check-chart-width.ts'
import { findImage, type Images } from './figures.ts'
import { headingNumber, pointOrdinal } from './numerals.ts'
import { captionReference, headingReference, type Target } from './targets.ts'

export interface ArrangeContext extends Images {
  readonly footnotes: readonly FootnoteText[]
  readonly log: Log
}

/** Numbers run through the document; ids count those without a number, too. */
export interface Counts {
  figures: number
  images: number
  captionedTables: number
  tables: number
}

/** A stretch of paper in the making; changed only by the functions of this file. */
export interface Arrangement {
  readonly blocks: Block[]
  readonly idPrefix: string
  /** How many headings of each level stand so far; index 0 is level 1. */
  readonly counters: [number, number, number, number]
  /** Shared by body and attachments. */
  readonly counts: Counts
  /** What it is printed on: tables of a landscape attachment stand on its pages. */
  readonly orientation: Orientation
  /** What cross-references can point at, of body and attachments together. */
  readonly targets: Target[]
  /** 附件1 for what stands in it; empty in the body. */
  readonly place: string
  /** The last heading of each level, as far as it still stands above what comes; index 0 is level 1. */
  readonly path: Heading[]
  /** A run-in heading that waits for its paragraph. */
  lead: Heading | undefined
  /** Whether run-in points may join the last block. */
  open: boolean
}

export type Shared = Pick<Arrangement, 'counts' | 'targets'>

export function startShared(): Shared {
  return { counts: { figures: 0, images: 0, captionedTables: 0, tables: 0 }, targets: [] }
}

/** What sets a body or an attachment apart from the rest. */
export type Stretch = Pick<Arrangement, 'idPrefix' | 'place' | 'orientation'>

export function startArrangement(stretch: Stretch, shared: Shared): Arrangement {
  return { ...stretch, ...shared, blocks: [], counters: [0, 0, 0, 0], path: [], lead: undefined, open: false }
}

/** A section's own heading, 一、; none where the title is empty. */
export function addTitle({ title, titleSpan, titleName, passages }: DraftSection, page: Arrangement): void {
  if (title.length === 0) return
  const layout = passages[0]?.layout ?? { runIn: [], points: 'run-in' }
  addHeading({ level: 1, content: title, span: titleSpan, name: titleName }, layout, page)
}

export function addPassage({ blocks, layout }: Passage, page: Arrangement, context: ArrangeContext): void {
  for (const block of blocks) dispatch(adders, block, { layout, page, context })
}

/** A run-in heading with nothing to run into stands alone. */
export function closeLead(page: Arrangement): void {
  if (page.lead) page.blocks.push(page.lead)
  page.lead = undefined
  page.open = false
}

interface Place {
  readonly layout: Layout
  readonly page: Arrangement
  readonly context: ArrangeContext
}

const adders: Handlers<SectionBlock, Place, void> = {
  heading: (block, { layout, page }) => addHeading(block, layout, page),
  paragraph: ({ content, span }, { page }) => addParagraph(content, span, page),
  points: addPoints,
  dashes: (block, place) => addItems(block, () => '——', place),
  table: addTable,
  figure: addFigure,
}

interface NewHeading extends Pick<SectionHeading, 'level' | 'content'> {
  readonly span: Span | undefined
  readonly name?: GivenName | undefined
}

function addHeading({ level, content, span, name }: NewHeading, layout: Layout, page: Arrangement): void {
  closeLead(page)
  const { counters } = page
  counters[level - 1] = (counters[level - 1] ?? 0) + 1
  counters.fill(0, level)
  const numbers = counters.slice(0, level)
  const heading: Heading = {
    kind: 'heading',
    level,
    number: headingNumber(level, counters[level - 1] ?? 0),
    content,
    id: [page.idPrefix, ...numbers].join('-'),
    ...(span ? { span } : {}),
  }
  page.path.splice(0, page.path.length, ...page.path.filter((above) => above.level < level), heading)
  const reference = headingReference(page.path, page.place)
  addTarget({ id: heading.id, text: inlineText(content), reference, name, span }, page)
  if (layout.runIn.includes(level)) page.lead = heading
  else page.blocks.push(heading)
}

function addParagraph(content: readonly Inline[], span: Span, page: Arrangement): void {
  const lead = page.lead
  page.lead = undefined
  page.blocks.push({ kind: 'paragraph', content, span, ...(lead ? { lead: withEndMark(lead) } : {}) })
  page.open = true
}

/** A run-in heading ends like a sentence (实务). */
function withEndMark(heading: Heading): Heading {
  const ends = /[。？！：；…?!:;]”?$/.test(inlineText(heading.content).trimEnd())
  return ends ? heading : { ...heading, content: [...heading.content, { kind: 'text', text: '。' }] }
}

function addPoints(points: Points, place: Place): void {
  const { layout, page } = place
  // A point of several paragraphs cannot be run in: then all of them stand alone.
  const inline = points.items.map((item) =>
    item.length === 1 && item[0]?.kind === 'paragraph' ? item[0].content : undefined,
  )
  const runIn = layout.points === 'run-in' ? inline.filter((content) => content !== undefined) : []
  if (runIn.length < points.items.length) {
    addItems(points, pointOrdinal, place)
    return
  }
  const content = runIn.flatMap((text, index): Inline[] => [{ kind: 'ordinal', text: pointOrdinal(index) }, ...text])
  const last = page.blocks.at(-1)
  if (page.open && last?.kind === 'paragraph')
    page.blocks[page.blocks.length - 1] = { ...last, content: [...last.content, ...content] }
  else addParagraph(content, points.span, page)
  page.open = false
}

/** Each item a paragraph of its own behind its ordinal; whatever else the item holds follows. */
function addItems(list: Points | Dashes, ordinal: (index: number) => string, place: Place): void {
  const { page } = place
  closeLead(page)
  for (const [index, [first, ...rest]] of list.items.entries()) {
    // The parser lets no item start with anything but text.
    if (first?.kind !== 'paragraph') continue
    addParagraph([{ kind: 'ordinal', text: ordinal(index) }, ...first.content], first.span, page)
    for (const block of rest) dispatch(adders, block, place)
  }
  page.open = false
}

function addTable({ name, ...table }: SectionTable, { page }: Place): void {
  closeLead(page)
  const { counts } = page
  counts.tables += 1
  if (table.caption.length > 0) counts.captionedTables += 1
  const id = `table-${counts.tables}`
  const number = table.caption.length > 0 ? `表${counts.captionedTables}` : ''
  const { caption, span } = table
  addTarget({ id, text: inlineText(caption), reference: captionReference(id, number), name, span }, page)
  page.blocks.push({
    ...table,
    id,
    number,
    orientation: page.orientation === 'landscape' ? 'landscape' : table.orientation,
  })
}

function addFigure(figure: SectionFigure, { page, context }: Place): void {
  closeLead(page)
  const { caption, note, span, name, chart } = figure
  const id = `figure-${page.counts.images + 1}`
  const image = figure.request === undefined ? findImage(figure, context, context.log) : chartImage(id, figure, page)
  if (image === undefined) return
  // One that is drawn wider is printed as wide as it is drawn.
  const isAsWide = chart === undefined || checkChartWidth(chart, figure, page.orientation, context.log)
  const width = isAsWide ? figure.width : undefined
  page.counts.images += 1
  if (caption.length > 0) page.counts.figures += 1
  const number = caption.length > 0 ? `图${page.counts.figures}` : ''
  addTarget({ id, text: inlineText(caption), reference: captionReference(id, number), name, span }, page)
  page.blocks.push({
    kind: 'figure',
    id,
    image,
    alt: chart === undefined ? figure.alt : chartText(chart, inlineText(caption), MOST_TOLD),
    number,
    caption,
    span,
    ...(note ? { note } : {}),
    ...(width ? { width } : {}),
    ...(chart ? { chart } : {}),
  })
}

/** What charts/ will draw, or nothing where a finding says why there is no chart. No file can have this name. */
function chartImage(id: string, { chart, width }: SectionFigure, { orientation }: Arrangement): Image | undefined {
  return chart && { asset: `chart:${id}.svg`, type: 'svg', ...chartSize(chart, width, orientation) }
}

interface NewTarget extends Omit<Target, 'name' | 'span'> {
  readonly name: GivenName | undefined
  readonly span: Span | undefined
}

function addTarget({ name, span, ...target }: NewTarget, page: Arrangement): void {
  page.targets.push({ ...target, ...(name ? { name } : {}), ...(span ? { span } : {}) })
}
