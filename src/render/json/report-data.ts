// The report as data: what `--format json` writes for programs. Texts are as printed, numbers and marks among them;
// keys stand in the order of this file. A key without a value is left out. The shape is public: READMEs describe it.

import type { ChartKind } from '../../model/chart.ts'
import type { Alignment, Level } from '../../model/doc.ts'
import type { Publication } from '../../model/publication.ts'

export interface ReportData {
  readonly format: 'nianbao/report'
  /** Counts up when a reader of the shape must change. */
  readonly version: 1
  readonly title: string
  readonly organ: string
  readonly year?: number
  /** BCP 47. */
  readonly language: string
  readonly form: 'document' | 'letter'
  readonly masthead?: MastheadData
  readonly addressees: readonly string[]
  /** What stands before the first heading, then the sections. */
  readonly body: PartData
  readonly attachmentNote: readonly string[]
  readonly signature?: SignatureData
  readonly note?: string
  readonly attachments: readonly AttachmentData[]
  readonly imprint?: ImprintData
  readonly footnotes: readonly FootnoteData[]
  readonly cover?: CoverData
  /** 目录 lists headings down to this level; its lines are those headings. */
  readonly contentsLevels?: Level
  readonly publication?: Omit<Publication, 'date' | 'downloads'> & { readonly date?: string }
}

export interface MastheadData {
  readonly copyNumber?: string
  readonly classification?: string
  readonly urgency?: string
  readonly mark?: { readonly organs: readonly string[]; readonly suffix: string }
  readonly documentNumber?: string
  readonly signers: readonly string[]
}

export interface SignatureData {
  readonly kind: 'unsealed' | 'sealed' | 'stamped'
  readonly organs: readonly string[]
  /** 成文日期, `2023-12-21`. */
  readonly date?: string
}

export interface AttachmentData {
  readonly label: string
  readonly title: string
  readonly boundApart?: true
  readonly documentNumber?: string
  readonly body: PartData
}

export interface ImprintData {
  readonly addressees?: readonly string[]
  readonly copies: readonly string[]
  readonly printingOrgan?: string
  readonly printingDate?: string
}

export interface CoverData {
  readonly title: string
  readonly organs: readonly string[]
  readonly date?: string
}

export interface FootnoteData {
  readonly number: number
  readonly paragraphs: readonly string[]
}

/** Text and the sections under it. */
export interface PartData {
  readonly content: readonly BlockData[]
  readonly sections: readonly SectionData[]
}

export interface SectionData extends PartData {
  /** 1 is 一、, 2 （一）, 3 1., 4 （1）. */
  readonly level: Level
  /** With its mark: `一、`. */
  readonly number: string
  readonly heading: string
  /** The anchor in the HTML page. */
  readonly id: string
  /** 接排: the first paragraph of `content` goes on in the heading's line. */
  readonly runIn?: true
}

export type BlockData = ParagraphData | TableData | FigureData

export interface ParagraphData {
  readonly kind: 'paragraph'
  readonly text: string
}

export interface TableData {
  readonly kind: 'table'
  readonly id: string
  /** `表1`; only a table with a caption has one. */
  readonly number?: string
  readonly caption?: string
  readonly unit?: string
  readonly columns: readonly Alignment[]
  readonly head: readonly (readonly CellData[])[]
  readonly rows: readonly (readonly CellData[])[]
  readonly notes: readonly string[]
}

/** The text alone, where the cell covers one place of the grid and heads nothing. */
export type CellData =
  | string
  | { readonly text: string; readonly colSpan?: number; readonly rowSpan?: number; readonly header?: true }

export interface FigureData {
  readonly kind: 'figure'
  readonly id: string
  readonly number?: string
  readonly caption?: string
  readonly alt: string
  readonly note?: string
  /** The file in the project; of a chart, the name of its drawing. */
  readonly image: string
  /** What a chart was drawn from. */
  readonly chart?: ChartData
}

export interface ChartData {
  readonly kind: ChartKind
  readonly unit?: string
  readonly categories: readonly string[]
  /** `values`: exact decimals, one a category; `null` where there is none. */
  readonly series: readonly { readonly name: string; readonly values: readonly (string | null)[] }[]
}
