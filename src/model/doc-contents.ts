// 目录: the lines that it has, in the order of the paper. Page numbers are a renderer's matter.

import type { Attachment, Block, Doc, Heading, Level } from './doc.ts'
import { inlineText } from './inline-text.ts'

export interface ContentsEntry {
  readonly level: Level
  /** As printed; without line breaks. */
  readonly text: string
  /** The id of the heading, or that of the attachment (see {@link attachmentId}). */
  readonly target: string
}

export const CONTENTS_TITLE = '目录'

/** Empty where the document has no 目录. */
export function contentsEntries(doc: Doc): readonly ContentsEntry[] {
  // An attachment that is bound apart has pages of its own, which the document's numbers do not reach.
  return doc.contents === undefined ? [] : entriesOf(doc, doc.contents.levels, (attachment) => !attachment.boundApart)
}

// Without a 目录: more levels would make a list that nobody takes in at a glance.
const OUTLINE_LEVELS = 2

/** The places that a page on a screen lists beside the text: as deep as its 目录, and every attachment. */
export function outlineEntries(doc: Doc): readonly ContentsEntry[] {
  return entriesOf(doc, doc.contents?.levels ?? OUTLINE_LEVELS, () => true)
}

function entriesOf(doc: Doc, levels: number, has: (attachment: Attachment) => boolean): ContentsEntry[] {
  const headings = headingsOf(doc.body).filter((heading) => heading.level <= levels)
  const attachments = doc.attachments.flatMap((attachment, index) =>
    has(attachment) ? [attachmentEntry(attachment, index)] : [],
  )
  return [...headings.map(headingEntry), ...attachments]
}

function attachmentEntry({ label, title }: Attachment, index: number): ContentsEntry {
  const text = `${label}　${inlineText(title)}`.replaceAll('\n', '')
  return { level: 1, text, target: attachmentId(index) }
}

/** The id of the attachment that has `index` others before it; headings begin with other letters. */
export function attachmentId(index: number): string {
  return `attachment-${index + 1}`
}

/** The headings among blocks, those run into a paragraph, too. */
export function headingsOf(blocks: readonly Block[]): Heading[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') return [block]
    return block.kind === 'paragraph' && block.lead ? [block.lead] : []
  })
}

// A heading that is run in ends like a sentence; in a list of headings it does not.
function headingEntry({ level, number, content, id }: Heading): ContentsEntry {
  return { level, text: (number + inlineText(content)).replaceAll('\n', '').replace(/。$/, ''), target: id }
}
