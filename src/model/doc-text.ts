// The text of a Doc in the order of the paper. Renderers read their own output back, and the two must agree:
// this is how nothing is lost silently between the model and the file.

import { type Block, type Doc, dispatch, type Handlers, printedDate, type Table } from './doc.ts'
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
    ...doc.attachments.flatMap((attachment) => [
      attachment.label,
      inlineText(attachment.title),
      ...blocksText(attachment.body),
    ]),
    ...imprintText(doc),
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

/** 发文字号 and 签发人, each as printed. */
export function mastheadText(doc: Doc): string[] {
  const signers = doc.masthead?.signers ?? []
  return [
    ...(doc.masthead?.documentNumber ? [doc.masthead.documentNumber] : []),
    ...(signers.length > 0 ? [`签发人：${signers.join('　')}`] : []),
  ]
}

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

/** 抄送: ends with 。 (GB/T 9704-2012, 7.4.2). */
export function imprintText(doc: Doc): string[] {
  const copies = doc.imprint?.copies ?? []
  return copies.length > 0 ? [`抄送：${copies.join('，')}。`] : []
}

/** Text with every white space taken out: how a Doc's text and what was read back from a file are compared. */
export function withoutSpace(texts: readonly string[]): string {
  return texts.join('').replace(/\s+/g, '')
}
