// Doc → the elements of the fragment, in the order of the paper.

import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Attachment, Footnote } from '../../../model/doc.ts'
import { addresseesText, apartAttachments, attachmentHead, boundAttachments } from '../../../model/doc-text.ts'
import type { RenderInput } from '../../../model/renderer.ts'
import { separateLines } from '../lines.ts'
import { type FragmentContext, headingStyle, lowerFragmentBlocks, lowerLine } from './blocks.ts'
import { footnoteMark, lowerFragmentInlines } from './inlines.ts'
import {
  lowerFragmentAttachmentNote,
  lowerFragmentContents,
  lowerFragmentCover,
  lowerFragmentImprint,
  lowerFragmentMasthead,
  lowerFragmentSignature,
  lowerFragmentTitle,
} from './paper-parts.ts'
import { em } from './styles.ts'

/** Throws on an image or footnote that the Doc names and does not hold. */
export function* lowerFragment({ doc, profile, assets }: RenderInput): Generator<Element> {
  const footnoteNumbers = new Map(doc.footnotes.map((footnote) => [footnote.key, footnote.number]))
  const context: FragmentContext = { profile, assets, attached: false, footnoteNumbers }
  yield* lowerFragmentCover(doc, context)
  yield* lowerFragmentContents(doc, context)
  yield* lowerFragmentMasthead(doc, context)
  yield lowerFragmentTitle(doc, context)
  yield* addresseesText(doc).map((text) => lowerLine('addressee', text, context))
  for (const block of doc.body) yield* lowerFragmentBlocks([block], context)
  yield* lowerFragmentAttachmentNote(doc, context)
  yield* lowerFragmentSignature(doc.signature, context)
  if (doc.note) yield lowerLine('note', `（${doc.note}）`, context)
  for (const attachment of boundAttachments(doc)) yield* lowerAttachment(attachment, context)
  yield* lowerFragmentImprint(doc, context)
  for (const attachment of apartAttachments(doc)) yield* lowerAttachment(attachment, context)
  for (const [index, footnote] of doc.footnotes.entries()) yield lowerFootnote(footnote, index, context)
}

function lowerAttachment(attachment: Attachment, context: FragmentContext): Element[] {
  return [
    lowerLine('attachmentLabel', attachmentHead(attachment), context, { margin: `${em(2)} 0 0.5em` }),
    h('h2', { style: headingStyle('attachmentTitle', context) }, lowerFragmentInlines(attachment.title, context)),
    ...lowerFragmentBlocks(attachment.body, { ...context, attached: true }),
  ]
}

// Not <ol>: the number is what the calls refer to, and many sites take the numbers from all their lists.
function lowerFootnote({ number, content }: Footnote, index: number, context: FragmentContext): Element {
  const top = index === 0 ? { 'border-top': '1px solid #000000', 'padding-top': '0.5em' } : {}
  const paragraphs = content.map((inlines, at) => {
    const mark = at === 0 ? [h('span', `${footnoteMark(number)} `)] : []
    const text = [...mark, ...lowerFragmentInlines(inlines, context)]
    return lowerLine('footnote', text, context, at === 0 ? top : {})
  })
  return h('div', separateLines(paragraphs))
}
