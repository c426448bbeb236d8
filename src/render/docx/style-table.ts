// Each element of the paper → its named style. Word and WPS know a built-in style by its English name and show it in
// the user's language (heading 1 → 标题 1, Normal → 正文); the rest carry their Chinese name from the standard.

import type { Level } from '../../model/doc.ts'
import type { StyleRole } from '../../model/profile.ts'

export interface NamedStyle {
  readonly id: string
  readonly name: string
  /** From 0; makes the paragraph an entry of the navigation pane. */
  readonly outlineLevel?: number
  /** Never the last line of a page. */
  readonly keepNext?: boolean
  /** Begins a page. */
  readonly pageBreakBefore?: boolean
  /** Its lines have heights or places of their own, which the grid would round to whole lines. */
  readonly offGrid?: boolean
  /** The character style with the same type, for a heading run into its paragraph (接排). */
  readonly runStyle?: { readonly id: string; readonly name: string }
}

function heading(level: Level): NamedStyle {
  return {
    id: `Heading${level}`,
    name: `heading ${level}`,
    outlineLevel: level - 1,
    keepNext: true,
    runStyle: { id: `Heading${level}Char`, name: `标题 ${level} Char` },
  }
}

/** The paragraph style of each role. */
export const STYLE_TABLE: Readonly<Record<StyleRole, NamedStyle>> = {
  body: { id: 'Normal', name: 'Normal' },
  title: { id: 'Title', name: 'Title' },
  copyNumber: { id: 'CopyNumber', name: '份号', offGrid: true },
  classification: { id: 'Classification', name: '密级和保密期限', offGrid: true },
  urgency: { id: 'Urgency', name: '紧急程度', offGrid: true },
  mark: { id: 'Mark', name: '发文机关标志', offGrid: true },
  documentNumber: { id: 'DocumentNumber', name: '发文字号', offGrid: true },
  signer: { id: 'Signer', name: '签发人', offGrid: true },
  addressee: { id: 'Addressee', name: '主送机关' },
  heading1: heading(1),
  heading2: heading(2),
  heading3: heading(3),
  heading4: heading(4),
  attachmentNote: { id: 'AttachmentNote', name: '附件说明' },
  signature: { id: 'IssuingOrgan', name: '署名', keepNext: true },
  signingDate: { id: 'SigningDate', name: '成文日期' },
  note: { id: 'Note', name: '附注' },
  // 另面编排: on a new page (GB/T 9704-2012, 7.3.7).
  attachmentLabel: { id: 'AttachmentLabel', name: '附件', pageBreakBefore: true },
  attachmentTitle: { id: 'AttachmentTitle', name: '附件标题' },
  tableHead: { id: 'TableHead', name: '表头' },
  tableCell: { id: 'TableCell', name: '表文' },
  tableUnit: { id: 'TableUnit', name: '表格单位' },
  tableNote: { id: 'TableNote', name: '表注' },
  figure: { id: 'Figure', name: '图', offGrid: true },
  caption: { id: 'Caption', name: 'caption' },
  figureNote: { id: 'FigureNote', name: '图注' },
  contentsTitle: { id: 'TOCHeading', name: 'TOC Heading' },
  contents1: { id: 'TOC1', name: 'toc 1' },
  contents2: { id: 'TOC2', name: 'toc 2' },
  contents3: { id: 'TOC3', name: 'toc 3' },
  contents4: { id: 'TOC4', name: 'toc 4' },
  coverTitle: { id: 'CoverTitle', name: '封面标题' },
  coverOrgan: { id: 'CoverOrgan', name: '封面单位' },
  coverDate: { id: 'CoverDate', name: '封面日期' },
  copies: { id: 'Copies', name: '抄送' },
  printing: { id: 'Printing', name: '印发机关和印发日期' },
  footnote: { id: 'FootnoteText', name: 'footnote text' },
}

/** Styles that no role of the paper has. */
export const PAGE_NUMBER_STYLE = { id: 'Footer', name: 'footer' } as const
export const TABLE_STYLE = { id: 'TableGrid', name: 'Table Grid' } as const
export const RUN_STYLES = {
  strong: { id: 'Strong', name: 'Strong' },
  emphasis: { id: 'Emphasis', name: 'Emphasis' },
  link: { id: 'Hyperlink', name: 'Hyperlink' },
  footnoteReference: { id: 'FootnoteReference', name: 'footnote reference' },
} as const
