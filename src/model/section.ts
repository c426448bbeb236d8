// Sections as the author wrote them: blocks without numbers, not yet arranged into printed paragraphs.
// Markdown and YAML both come to this form; build/ numbers and arranges it into a Doc.

import type { Span } from '../source/span.ts'
import type { Chart, ChartRequest } from './chart.ts'
import type { Comment } from './comment.ts'
import type { FigureWidth, Inline, Level, TableContent } from './doc.ts'
import type { LocatedMap } from './located.ts'

/** The name that an author gives a heading, figure or table, so that other places can refer to it. */
export interface GivenName {
  readonly text: string
  readonly span: Span
}

/** A heading without its number. In a Markdown file the levels are those of its `#` marks. */
export interface SectionHeading {
  readonly kind: 'heading'
  readonly level: Level
  readonly content: readonly Inline[]
  readonly name?: GivenName
  readonly span: Span
}

export interface SectionParagraph {
  readonly kind: 'paragraph'
  readonly content: readonly Inline[]
  readonly span: Span
}

/** An ordered list: 一是…二是…三是…. Each item is the blocks of that item. */
export interface Points {
  readonly kind: 'points'
  readonly items: readonly (readonly SectionBlock[])[]
  readonly span: Span
}

/** An unordered list: 「——」 paragraphs. */
export interface Dashes {
  readonly kind: 'dashes'
  readonly items: readonly (readonly SectionBlock[])[]
  readonly span: Span
}

/** `request`: its head and rows are those of a group of facts; empty until facts/ fills them in. */
export interface SectionTable extends TableContent {
  readonly kind: 'table'
  readonly name?: GivenName
  readonly request?: TableRequest
  readonly span: Span
}

/** What an author asked for: `::数据表[表题]{数据=申请}`. */
export interface TableRequest {
  /** Name of a group of facts. */
  readonly data: string
  /** Which of its rows and columns, where not all. */
  readonly rows?: readonly string[]
  readonly rowsSpan?: Span
  readonly columns?: readonly string[]
  readonly columnsSpan?: Span
  /** What stands over the names of the rows. */
  readonly corner?: string
  /** The names of a row and a column of computed sums, where they are wanted. */
  readonly totalRow?: string
  readonly totalColumn?: string
  readonly span: Span
}

/** An image with its caption; `source` is the address as written. */
export interface SectionFigure {
  readonly kind: 'figure'
  readonly source: string
  readonly alt: string
  readonly caption: readonly Inline[]
  readonly note?: readonly Inline[]
  readonly name?: GivenName
  readonly width?: FigureWidth
  /** A chart of a group of facts: what was asked for, and once facts/ has read the group, what is drawn. */
  readonly request?: ChartRequest
  readonly chart?: Chart
  readonly span: Span
}

export type SectionBlock = SectionHeading | SectionParagraph | Points | Dashes | SectionTable | SectionFigure

/** The text of a footnote, found by the key that {@link FootnoteRef} carries (unique in the project). */
export interface FootnoteText {
  readonly key: string
  readonly content: readonly (readonly Inline[])[]
  readonly span: Span
}

/** One section file after parsing; its front matter is still the author's, keys untranslated and unchecked. */
export interface ParsedFile {
  readonly path: string
  /** Every key of the front matter; of a YAML section, every key but its content. */
  readonly frontMatter?: LocatedMap
  /** The title that the front matter gives. */
  readonly title?: TitleText
  readonly blocks: readonly SectionBlock[]
  readonly footnotes: readonly FootnoteText[]
  readonly comments?: readonly Comment[]
  readonly span: Span
  /** Something in the text could not be read and a finding says why: that it is empty is no second one. */
  readonly unreadable?: boolean
}

export interface TitleText {
  readonly content: readonly Inline[]
  readonly name?: GivenName
  readonly span: Span
}

/** How headings and points of a file are set: which levels run into their paragraph (接排), and how points stand. */
export interface Layout {
  readonly runIn: readonly Level[]
  readonly points: PointsLayout
}

/** `run-in`: 一是…二是… inside one paragraph; `paragraphs`: one paragraph each. */
export type PointsLayout = 'run-in' | 'paragraphs'
