// Section blocks → the blocks that are printed: headings numbered, run-in headings and points joined to their
// paragraphs. This is the one place where a number is made.

import type { Log } from '../diagnostics/diagnostic.ts'
import {
  type Block,
  dispatch,
  type Handlers,
  type Heading,
  type Inline,
  type Level,
  type Orientation,
} from '../model/doc.ts'
import { inlineText } from '../model/doc-text.ts'
import type { DraftSection, Passage } from '../model/report.ts'
import type {
  Dashes,
  FootnoteText,
  Layout,
  Points,
  SectionBlock,
  SectionFigure,
  SectionHeading,
  SectionTable,
} from '../model/section.ts'
import type { Asset } from '../source/source.ts'
import type { Span } from '../source/span.ts'
import { findImage } from './figures.ts'
import { tableSameId } from './findings.ts'
import { headingNumber, pointOrdinal } from './numerals.ts'

export interface ArrangeContext {
  readonly assets: ReadonlyMap<string, Asset>
  readonly footnotes: readonly FootnoteText[]
  readonly log: Log
}

/** Figures and tables are numbered through the document; of tables also those without a number, for their ids. */
export interface Counts {
  figures: number
  captionedTables: number
  tables: number
  /** Names that the author gave to tables so far, with their places. */
  readonly labels: Map<string, Span>
}

export function startCounts(): Counts {
  return { figures: 0, captionedTables: 0, tables: 0, labels: new Map() }
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
  /** A run-in heading that waits for its paragraph. */
  lead: Heading | undefined
  /** Whether run-in points may join the last block. */
  open: boolean
}

export function startArrangement(idPrefix: string, counts: Counts, orientation: Orientation): Arrangement {
  return { blocks: [], idPrefix, counters: [0, 0, 0, 0], counts, orientation, lead: undefined, open: false }
}

/** A section's own heading, 一、; none where the title is empty. */
export function addTitle({ title, titleSpan, passages }: DraftSection, page: Arrangement): void {
  if (title.length === 0) return
  const layout = passages[0]?.layout ?? { runIn: [], points: 'run-in' }
  addHeading(1, title, titleSpan, layout, page)
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
  heading: ({ level, content, span }, { layout, page }) => addHeading(level, content, span, layout, page),
  paragraph: ({ content, span }, { page }) => addParagraph(content, span, page),
  points: addPoints,
  dashes: (block, place) => addItems(block, () => '——', place),
  table: addTable,
  figure: addFigure,
}

function addHeading(
  level: Level,
  content: SectionHeading['content'],
  span: Span | undefined,
  layout: Layout,
  page: Arrangement,
): void {
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

function addTable({ label, ...table }: SectionTable, { page, context }: Place): void {
  closeLead(page)
  const { counts } = page
  counts.tables += 1
  const isNumbered = table.caption.length > 0
  if (isNumbered) counts.captionedTables += 1
  if (label !== undefined) addLabel(label, table.span, counts, context.log)
  page.blocks.push({
    ...table,
    id: label === undefined ? `t-${counts.tables}` : `t-${label}`,
    number: isNumbered ? `表${counts.captionedTables}` : '',
    orientation: page.orientation === 'landscape' ? 'landscape' : table.orientation,
  })
}

function addLabel(label: string, span: Span, { labels }: Counts, log: Log): void {
  const first = labels.get(label)
  if (first === undefined) {
    labels.set(label, span)
    return
  }
  log.add(tableSameId, {
    message: { zh: `标识“${label}”用了两次`, en: `the id “${label}” is given twice` },
    expected: { zh: '每张表的标识各不相同', en: 'an id of its own for each table' },
    help: { zh: '给其中一张换个名称，或删去', en: 'give one of them another, or delete it' },
    span,
    notes: [{ message: { zh: '已有的在这里', en: 'the one so far' }, span: first }],
  })
}

function addFigure(figure: SectionFigure, { page, context }: Place): void {
  closeLead(page)
  const image = findImage(figure, context.assets, context.log)
  if (image === undefined) return
  const numbered = figure.caption.length > 0
  if (numbered) page.counts.figures += 1
  page.blocks.push({
    kind: 'figure',
    image,
    alt: figure.alt,
    number: numbered ? `图${page.counts.figures}` : '',
    caption: figure.caption,
    span: figure.span,
  })
}
