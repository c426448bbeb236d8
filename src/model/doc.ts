// Doc: the paper. A closed tree whose parts are the elements of GB/T 9704-2012, already numbered and arranged in
// printed paragraphs. Templates (through build/) make it, renderers read it; neither knows the other.
//
// One English name for each element of the standard:
//   版头 masthead · 份号 copy number · 密级和保密期限 classification · 紧急程度 urgency · 发文机关标志 mark ·
//   发文字号 document number · 签发人 signer · 标题 title · 主送机关 addressee · 正文 body ·
//   附件说明 attachment note · 署名 signature · 成文日期 signing date · 印章 seal · 签名章 signature stamp ·
//   附注 note · 附件 attachment · 版记 imprint · 抄送 copies · 印发机关和印发日期 printing · 信函格式 letter
// and beside the standard: 封面 cover · 目录 contents · 图 figure · 交叉引用 cross-reference

import type { Span } from '../source/span.ts'
import type { Chart } from './chart.ts'
import type { FactUse, Formula } from './facts.ts'
import type { Publication } from './publication.ts'

/** Plain text. `span` is the place in the source that it came from, if it came from one. */
export interface Text {
  readonly kind: 'text'
  readonly text: string
  readonly span?: Span
  /** `{{ … }}` in a section, as written in `text` until facts/ puts its value there. */
  readonly formula?: Formula
  /** The facts that the text is the value of. */
  readonly facts?: FactUse
}

export interface Strong {
  readonly kind: 'strong'
  readonly content: readonly Inline[]
}

export interface Emphasis {
  readonly kind: 'emphasis'
  readonly content: readonly Inline[]
}

/** A link; `href` is an absolute http or https address. */
export interface Link {
  readonly kind: 'link'
  readonly href: string
  readonly content: readonly Inline[]
}

/** A call of the footnote in {@link Doc.footnotes} that has the same key. */
export interface FootnoteRef {
  readonly kind: 'footnote-ref'
  readonly key: string
  readonly span?: Span
}

export interface LineBreak {
  readonly kind: 'line-break'
  /** Put in by build/ where a title needs a new line; a narrow screen may ignore it. The author’s own holds everywhere. */
  readonly computed?: true
}

/** The computed opening of a point (一是, 二是) or a dash paragraph (——); never typed by the author. */
export interface Ordinal {
  readonly kind: 'ordinal'
  readonly text: string
}

/**
 * A link inside the document. Its `content` is the author's words, or what build/cross-references.ts wrote for an
 * author who gave none. `target` is the id of a heading, figure or table; in sections, what the author wrote after `#`.
 */
export interface CrossRef {
  readonly kind: 'cross-ref'
  readonly target: string
  readonly content: readonly Inline[]
  readonly span?: Span
}

/** The number of a heading, figure or table as another place repeats it: Word can work it out anew. */
export interface NumberRef {
  readonly kind: 'number-ref'
  readonly target: string
  /** The number without the mark behind it: 一, （一）, 1, （1）, 图1. */
  readonly text: string
}

export type Inline = Text | Strong | Emphasis | Link | FootnoteRef | LineBreak | Ordinal | CrossRef | NumberRef

/** 一、 is level 1, （一） level 2, 1. level 3, （1） level 4 (GB/T 9704-2012, 7.3.3). */
export type Level = 1 | 2 | 3 | 4

/** A heading with its computed number. `id` is unique in the document and stable while the outline is. */
export interface Heading {
  readonly kind: 'heading'
  readonly level: Level
  /** As printed, with its mark: `一、`, `（一）`, `1.`, `（1）`. */
  readonly number: string
  readonly content: readonly Inline[]
  readonly id: string
  readonly span?: Span
}

/** One printed paragraph. `lead` is a heading run into it (接排). */
export interface Paragraph {
  readonly kind: 'paragraph'
  readonly lead?: Heading
  readonly content: readonly Inline[]
  readonly span?: Span
}

export type Alignment = 'left' | 'center' | 'right'

export type Orientation = 'portrait' | 'landscape'

/** What author and paper both know of a table. Its cells stand on a grid: model/table-grid.ts places them. */
export interface TableContent {
  /** One entry a column of the grid. */
  readonly columns: readonly Alignment[]
  /** The columns' widths in proportion, where the author gave them. */
  readonly widths?: readonly number[]
  readonly head: readonly Row[]
  readonly rows: readonly Row[]
  /** 表题; empty when the author gave none. */
  readonly caption: readonly Inline[]
  /** 计量单位 of all its figures, without the word 单位. */
  readonly unit?: string
  /** 表注, one entry a note. */
  readonly notes: readonly (readonly Inline[])[]
  /** 来源 of the data that it was made of; not printed, but in its JSON file. */
  readonly sources?: readonly string[]
  /** `landscape`: on A4 pages of its own, turned (GB/T 9704-2012, 8). */
  readonly orientation: Orientation
  readonly span?: Span
}

/** A table with its computed number (表1), which only a table with a caption has. `id` is unique in the document. */
export interface Table extends TableContent {
  readonly kind: 'table'
  readonly id: string
  readonly number: string
}

/** The cells that begin in this row; those that reach down into it from above stand in their own row alone. */
export type Row = readonly Cell[]

export interface Cell {
  readonly content: readonly Inline[]
  /** How many columns and rows of the grid it covers; 1 where not given. */
  readonly colSpan?: number
  readonly rowSpan?: number
  /** Where it differs from its column's. */
  readonly align?: Alignment
  /** A heading of its row; in the head, every cell is a heading of its columns. */
  readonly header?: boolean
  /** In a table of several blocks, a heading of the columns below it, down to the next row of such cells. */
  readonly headsColumns?: boolean
  readonly span?: Span
}

/** An image on its own line, with what is said of it (图注), its computed number (图1) and caption below. */
export interface Figure {
  readonly kind: 'figure'
  /** Unique in the document, also among headings and tables. */
  readonly id: string
  readonly image: Image
  readonly alt: string
  readonly number: string
  /** Empty when the author gave none; then the number is not printed either. */
  readonly caption: readonly Inline[]
  /** 图注: a source or a remark. */
  readonly note?: readonly Inline[]
  /** As the author wants it; else as large as the image itself, where 版心 has the room. */
  readonly width?: FigureWidth
  /** What the image was drawn from, where it is a chart. */
  readonly chart?: Chart
  readonly span?: Span
}

/** A share of the width of 版心, or millimetres. */
export interface FigureWidth {
  readonly value: number
  readonly unit: '%' | 'mm'
}

/** `asset` is the key in the project's assets; width and height are the image's natural size in 1/96 inch. */
export interface Image {
  readonly asset: string
  readonly type: 'png' | 'jpeg' | 'svg'
  readonly width: number
  readonly height: number
  /** Of an SVG: the author's own PNG of it, for programs that draw no SVG; else one is made. */
  readonly fallback?: string
}

export type Block = Heading | Paragraph | Table | Figure

/** A footnote; `number` counts from 1 in the order of first call. */
export interface Footnote {
  readonly key: string
  readonly number: number
  /** Its paragraphs. */
  readonly content: readonly (readonly Inline[])[]
}

/** 版头: what stands above the red rule; only what the author gave. */
export interface Masthead {
  /** 份号, six digits. */
  readonly copyNumber?: string
  /** 密级和保密期限, as printed: `机密★1年`. */
  readonly classification?: string
  /** 紧急程度: 特急 or 加急. */
  readonly urgency?: string
  readonly mark?: Mark
  /** 发文字号, such as `苍乡振发〔2023〕5号`. */
  readonly documentNumber?: string
  /** 签发人, in their order; only upward documents carry them (GB/T 9704-2012, 7.2.6). */
  readonly signers: readonly string[]
}

/** 发文机关标志: whose document it is, the organ in charge (主办) first; `suffix` is 文件, or empty. */
export interface Mark {
  readonly organs: readonly string[]
  readonly suffix: string
}

/** A calendar day in the Gregorian calendar; month and day count from 1. */
export interface CalendarDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

/**
 * 署名 and 成文日期, and what is put over them later: a seal of each organ (`sealed`, 7.3.5.1), nothing (`unsealed`,
 * 7.3.5.2), or the signer's own stamp (`stamped`, 签名章, 7.3.5.3): then `organs` are the signers' titles (职务).
 */
export interface Signature {
  /** Absent: unsealed. */
  readonly kind?: SignatureKind
  readonly organs: readonly string[]
  readonly date?: CalendarDate
}

export type SignatureKind = 'unsealed' | 'sealed' | 'stamped'

/**
 * 附件: begins on a new page; `label` is 附件, or 附件1, 附件2 … when there are several (7.3.7). One that is bound apart
 * opens with the 发文字号, has pages of its own and follows after 版记.
 */
export interface Attachment {
  readonly boundApart?: boolean
  /** Printed before the label of one that is bound apart. */
  readonly documentNumber?: string
  readonly label: string
  readonly title: readonly Inline[]
  /** `portrait` where not given. */
  readonly orientation?: Orientation
  readonly body: readonly Block[]
}

/** 版记; only what the author gave. */
export interface Imprint {
  /** 主送机关, where there are too many of them for their place above the body (7.3.2). */
  readonly addressees?: readonly string[]
  readonly copies: readonly string[]
  /** 印发机关. */
  readonly printingOrgan?: string
  /** 印发日期. */
  readonly printingDate?: CalendarDate
}

/** 封面: stands before everything, without a page number. */
export interface Cover {
  readonly title: readonly Inline[]
  readonly organs: readonly string[]
  readonly date?: CalendarDate
}

/** 目录: headings down to `levels`, and the attachments; see doc-contents.ts. */
export interface Contents {
  readonly levels: Level
}

/** 信函格式 (10.1) differs from the usual form of a document; absent: the usual one. */
export type Form = 'letter'

export interface Doc {
  readonly form?: Form
  readonly cover?: Cover
  readonly contents?: Contents
  readonly masthead?: Masthead
  readonly title: readonly Inline[]
  /** 主送机关; empty where the document names none, as published reports usually do. */
  readonly addressees: readonly string[]
  readonly body: readonly Block[]
  /** 附件说明: the titles as printed after the body; one entry per attachment, attached here or not. */
  readonly attachmentNote: readonly string[]
  readonly signature?: Signature
  /** 附注, without its brackets. */
  readonly note?: string
  readonly attachments: readonly Attachment[]
  readonly imprint?: Imprint
  readonly footnotes: readonly Footnote[]
  /** For the file's properties: who issues the document, and what it is about. */
  readonly properties: DocProperties
  /** Where it is to be published; not printed. */
  readonly publication?: Publication
}

export interface DocProperties {
  readonly organ: string
  /** BCP 47; zh-CN for every report so far. */
  readonly language: string
  /** The year reported on. */
  readonly year?: number
}

/** 2023年12月21日: Arabic digits, full year, no padding (GB/T 9704-2012, 7.3.5.4). */
export function printedDate(date: CalendarDate): string {
  return `${date.year}年${date.month}月${date.day}日`
}

/** `2023-12-21`, for programs. Later days are later texts. */
export function isoDate({ year, month, day }: CalendarDate): string {
  const digits = (value: number, length: number) => String(value).padStart(length, '0')
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`
}

/** Handlers for every kind of a closed union: a forgotten kind does not compile. */
export type Handlers<N extends { readonly kind: string }, C, R> = {
  readonly [K in N['kind']]: (node: Extract<N, { readonly kind: K }>, context: C) => R
}

/** Calls the handler of the node's own kind. */
export function dispatch<N extends { readonly kind: string }, C, R>(
  handlers: Handlers<N, C, R>,
  node: N,
  context: C,
): R {
  // The map type ties each key to its own node type; TypeScript cannot follow that through an index, so say it here.
  const handler = handlers[node.kind as N['kind']] as (node: N, context: C) => R
  return handler(node, context)
}
