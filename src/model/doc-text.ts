// The text of a Doc in the order of the paper. Renderers read their own output back, and the two must agree:
// this is how nothing is lost silently between the model and the file.

import {
  type Attachment,
  type Block,
  type Doc,
  dispatch,
  type Handlers,
  type Masthead,
  printedDate,
  type Table,
} from './doc.ts'
import { CONTENTS_TITLE, contentsEntries } from './doc-contents.ts'
import { inlineText } from './inline-text.ts'

const blockTexts: Handlers<Block, undefined, readonly string[]> = {
  heading: (node) => [node.number + inlineText(node.content)],
  paragraph: (node) => [(node.lead ? node.lead.number + inlineText(node.lead.content) : '') + inlineText(node.content)],
  table: (node) => [
    ...tableHeadingText(node),
    ...[...node.head, ...node.rows].flatMap((row) => row.map((cell) => inlineText(cell.content))),
    ...node.notes.map((note, index) => noteLabel(node.notes, index) + inlineText(note)),
  ],
  figure: (node) => [
    ...(node.note ? [inlineText(node.note)] : []),
    ...(node.caption.length > 0 ? [`${node.number} ${inlineText(node.caption)}`] : []),
  ],
}

/** What stands over a table: number and caption, and the unit of its figures. */
export function tableHeadingText(table: Table): string[] {
  return [
    ...(table.caption.length > 0 ? [`${table.number} ${inlineText(table.caption)}`] : []),
    ...(table.unit === undefined ? [] : [unitText(table.unit)]),
  ]
}

export function unitText(unit: string): string {
  return `单位：${unit}`
}

/** What opens a note below a table: 注： before the first, and numbers where there are several. */
export function noteLabel(notes: Table['notes'], index: number): string {
  return (index === 0 ? '注：' : '') + (notes.length > 1 ? `${index + 1}.` : '')
}

/** The printed paragraphs of the body or of an attachment, in order. */
export function blocksText(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => dispatch(blockTexts, block, undefined))
}

/** The title on one line. */
export function titleLine({ title }: Doc): string {
  return inlineText(title).replaceAll('\n', '')
}

/** Every printed paragraph, top to bottom, footnotes last; page numbers are not text of the Doc. */
export function docText(doc: Doc): string[] {
  return [...paperText(doc), ...doc.footnotes.flatMap((footnote) => footnote.content.map(inlineText))]
}

/** The same without the footnotes. */
export function paperText(doc: Doc): string[] {
  return [
    ...coverText(doc),
    ...contentsText(doc),
    ...mastheadText(doc),
    inlineText(doc.title),
    ...addresseesText(doc),
    ...blocksText(doc.body),
    ...attachmentNoteText(doc),
    ...(doc.signature?.organs ?? []),
    ...(doc.signature?.date ? [printedDate(doc.signature.date)] : []),
    ...(doc.note ? [`（${doc.note}）`] : []),
    ...boundAttachments(doc).flatMap(attachmentText),
    ...imprintText(doc),
    ...apartAttachments(doc).flatMap(attachmentText),
  ]
}

/** 封面: title, organs and date. */
function coverText({ cover }: Doc): string[] {
  if (cover === undefined) return []
  return [inlineText(cover.title), ...cover.organs, ...(cover.date ? [printedDate(cover.date)] : [])]
}

/** 目录 with its title; page numbers are not text of the Doc. */
function contentsText(doc: Doc): string[] {
  return doc.contents === undefined ? [] : [CONTENTS_TITLE, ...contentsEntries(doc).map(({ text }) => text)]
}

/** Attachments that are bound together with the document: they stand before 版记 (7.3.7). */
export function boundAttachments(doc: Doc): readonly Attachment[] {
  return doc.attachments.filter((attachment) => !attachment.boundApart)
}

/** Attachments that are bound apart, each a booklet of its own after the document. */
export function apartAttachments(doc: Doc): readonly Attachment[] {
  return doc.attachments.filter((attachment) => attachment.boundApart)
}

/** What opens an attachment: 附件1, behind the 发文字号 where it is bound apart. */
export function attachmentHead({ documentNumber = '', label }: Attachment): string {
  return documentNumber + label
}

function attachmentText(attachment: Attachment): string[] {
  const { title, body } = attachment
  return [attachmentHead(attachment), inlineText(title), ...blocksText(body)]
}

/** The elements of 版头, each as printed; those of a letter open with the mark (10.1). */
export function mastheadText({ masthead, form }: Doc): string[] {
  if (masthead === undefined) return []
  const { mark, documentNumber, signers } = masthead
  const above = mastheadLines(masthead).map(({ text }) => text)
  const marks = mark === undefined ? [] : [...mark.organs, mark.suffix].filter((text) => text !== '')
  return [
    ...(form === 'letter' ? [...marks, ...above] : [...above, ...marks]),
    ...(documentNumber ? [documentNumber] : []),
    ...(signers.length > 0 ? [`签发人：${signers.join('　')}`] : []),
  ]
}

/** What stands in the upper left corner, downwards; those that are there close up (7.2.1 to 7.2.3). */
export function mastheadLines(masthead: Masthead): { readonly role: MastheadLineRole; readonly text: string }[] {
  return MASTHEAD_LINES.flatMap((role) => {
    const text = masthead[role]
    return text === undefined ? [] : [{ role, text }]
  })
}

const MASTHEAD_LINES = ['copyNumber', 'classification', 'urgency'] as const
export type MastheadLineRole = (typeof MASTHEAD_LINES)[number]

/** The names of 签发人 as they stand line by line, so many on each (GB/T 9704-2012, 7.2.6). */
export function signerLines(signers: readonly string[], perLine: number): string[] {
  const count = Math.ceil(signers.length / perLine)
  return Array.from({ length: count }, (_, line) => signers.slice(line * perLine, (line + 1) * perLine).join('　'))
}

/** 主送机关: the names joined, a full-width colon after the last (GB/T 9704-2012, 7.3.2). */
export function addresseesText(doc: Doc): string[] {
  return doc.addressees.length > 0 ? [`${doc.addressees.join('、')}：`] : []
}

/** 附件说明: `附件：名称`, or numbered `附件：1.名称`, `2.名称`; no mark at the end (GB/T 9704-2012, 7.3.4). */
export function attachmentNoteText(doc: Doc): string[] {
  const titles = doc.attachmentNote
  if (titles.length === 1) return [`附件：${titles[0]}`]
  return titles.map((title, index) => `${index === 0 ? '附件：' : ''}${index + 1}.${title}`)
}

/** 版记 as printed: 主送 moved here, 抄送, 印发机关, 印发日期 (GB/T 9704-2012, 7.4.2 and 7.4.3). */
export function imprintText(doc: Doc): string[] {
  return [...circulationText(doc), ...printingText(doc)]
}

/** 主送 and 抄送 in 版记, each ending with 。 (7.4.2). */
export function circulationText({ imprint }: Doc): string[] {
  const line = (label: string, organs: readonly string[] = []) =>
    organs.length > 0 ? [`${label}：${organs.join('，')}。`] : []
  return [...line('主送', imprint?.addressees), ...line('抄送', imprint?.copies)]
}

/** 印发机关, and 印发日期 with 印发 behind it (7.4.3). */
export function printingText({ imprint }: Doc): string[] {
  const { printingOrgan, printingDate } = imprint ?? {}
  return [
    ...(printingOrgan === undefined ? [] : [printingOrgan]),
    ...(printingDate === undefined ? [] : [`${printedDate(printingDate)}印发`]),
  ]
}

/** Text with every white space taken out: how a Doc's text and what was read back from a file are compared. */
export function withoutSpace(texts: readonly string[]): string {
  return texts.join('').replace(/\s+/g, '')
}
