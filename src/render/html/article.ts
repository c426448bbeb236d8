// Doc → the parts of the article, one hast element each, in the order of the paper.

import type { Element } from 'hast'
import { h } from 'hastscript'
import { type Attachment, type Block, dispatch } from '../../model/doc.ts'
import { attachmentId } from '../../model/doc-contents.ts'
import { apartAttachments, attachmentHead, boundAttachments } from '../../model/doc-text.ts'
import type { RenderInput } from '../../model/renderer.ts'
import { type BlockContext, blockHandlers } from './blocks.ts'
import { tableDownloads } from './downloads.ts'
import { lowerFootnotes } from './footnotes.ts'
import { lowerContents, lowerCover } from './front-matter.ts'
import { lowerInlines } from './inlines.ts'
import { separateLines } from './lines.ts'
import { lowerMasthead } from './masthead.ts'
import { APART } from './page-numbers.ts'
import { lowerAddressees, lowerAttachmentNote, lowerImprint, lowerNote } from './paper-parts.ts'
import { selfLink } from './self-link.ts'
import { lowerSignature } from './signature.ts'
import { createTally } from './tally.ts'

export type Behind = (block: Block) => readonly Element[]

const nothing: Behind = () => []

/**
 * Made one at a time, top to bottom: the calls of a footnote are counted in that order, and the parts of a long report
 * need not stand in memory together. Throws on an image or footnote that the Doc names and does not hold.
 * `behind` adds to a block of the text what stands behind it.
 */
export function* lowerArticle(
  { doc, profile, assets, beside }: RenderInput,
  behind: Behind = nothing,
): Generator<Element> {
  const context: BlockContext = {
    profile,
    assets,
    attached: false,
    footnoteNumbers: new Map(doc.footnotes.map((footnote) => [footnote.key, footnote.number])),
    calls: createTally(),
    tables: createTally(),
    tableFiles: new Map(tableDownloads(doc.publication, beside).map((found) => [found.id, found])),
  }
  yield* lowerCover(doc, context)
  yield* lowerContents(doc, profile)
  yield h('header', separateLines([...lowerMasthead(doc, profile), h('h1', lowerInlines(doc.title, context))]))
  yield* lowerAddressees(doc)
  for (const block of doc.body) yield* [dispatch(blockHandlers, block, context), ...behind(block)]
  yield* lowerAttachmentNote(doc)
  yield* lowerSignature(doc.signature, profile)
  yield* lowerNote(doc.note)
  const indices = new Map(doc.attachments.map((attachment, index) => [attachment, index]))
  const lower = (attachment: Attachment) => lowerAttachment(attachment, indices.get(attachment) ?? 0, context, behind)
  yield* boundAttachments(doc).map(lower)
  // A footnote links back to its calls in what is bound apart, too, which comes after 版记.
  const apart = apartAttachments(doc).map(lower)
  yield* lowerFootnotes(doc.footnotes, context)
  yield* lowerImprint(doc)
  yield* apart.map(markApart)
}

function markApart(section: Element, index: number): Element {
  const { className } = section.properties
  const names = Array.isArray(className) ? className : []
  return {
    ...section,
    properties: { ...section.properties, className: [...names, index % 2 === 0 ? APART[0] : APART[1]] },
  }
}

function lowerAttachment(attachment: Attachment, index: number, context: BlockContext, behind: Behind): Element {
  const id = attachmentId(index)
  return h(
    'section',
    {
      className: ['attachment', ...(attachment.orientation === 'landscape' ? ['landscape'] : [])],
      ariaLabelledBy: [id],
    },
    separateLines([
      h('p', { className: ['attachment-label'] }, attachmentHead(attachment)),
      h('h2', { className: ['attachment-title'], id }, [...lowerInlines(attachment.title, context), selfLink(id)]),
      ...attachment.body.flatMap((block) => [
        dispatch(blockHandlers, block, { ...context, attached: true }),
        ...behind(block),
      ]),
    ]),
  )
}
