// The elements of the paper, top to bottom, each in its place by GB/T 9704-2012 → the body of word/document.xml.

import type { IParagraphPropertiesOptions } from 'docx'
import type { Attachment, Doc } from '../../model/doc.ts'
import { attachmentId } from '../../model/doc-contents.ts'
import { addresseesText, apartAttachments, attachmentNoteText, boundAttachments } from '../../model/doc-text.ts'
import { widthInCharacters } from '../../model/measure.ts'
import type { Profile } from '../../model/profile.ts'
import { blockStretches } from './blocks.ts'
import { frontMatterMarkup } from './front-matter.ts'
import { imprintMarkup } from './imprint.ts'
import { keptBlocks } from './keep-together.ts'
import { cellsToTwips, HAIRLINE, linesToTwips } from './lengths.ts'
import { letterMastheadMarkup } from './letter.ts'
import { mastheadMarkup } from './masthead.ts'
import { paragraphMarkup, roleRuns, textParagraph } from './paragraphs.ts'
import type { RenderContext } from './render-context.ts'
import { spacerParagraph } from './rules.ts'
import { signatureMarkup } from './signature.ts'
import { bookmarked, portrait, type Stretch } from './stretches.ts'

/** Every element that the document has, in order, on the pages where it stands, in a bookmark of its name. */
export function elementStretches(doc: Doc, context: RenderContext): Stretch[] {
  const attached = new Map(doc.attachments.map((attachment, index) => [attachment, index]))
  const attachmentOf = (attachment: Attachment) => {
    const stretches = attachmentStretches(attachment, attached.get(attachment) ?? 0, context)
    return bookmarked(attachment.label, stretches, context)
  }
  // Made in the order of the paper: the first call of a footnote is its own.
  const front = portrait(...frontMatterMarkup(doc, context))
  const head = headStretches(doc, context)
  const body = bodyStretches(doc, context)
  const bound = boundAttachments(doc).flatMap(attachmentOf)
  const imprint = bookmarked('版记', [portrait(imprintMarkup(doc, context))], context)
  const booklets = apartAttachments(doc).flatMap((attachment, index) =>
    attachmentOf(attachment).map((stretch) => ({ ...stretch, booklet: index + 1 })),
  )
  // LibreOffice drops the paragraph that 版记 hangs on where it closes a section.
  const close = imprint.length > 0 && booklets.length > 0 ? [spacerParagraph(context.markup, HAIRLINE)] : []
  return [front, ...head, ...body, ...bound, ...imprint, portrait(...close), ...booklets]
}

function headStretches(doc: Doc, context: RenderContext): Stretch[] {
  const { masthead, form } = doc
  const markup = form === 'letter' ? letterMastheadMarkup : mastheadMarkup
  const named = (name: string, parts: readonly string[]) => bookmarked(name, [portrait(...parts)], context)
  return [
    ...named('版头', masthead === undefined ? [] : markup(masthead, context)),
    ...named('标题', [titleMarkup(doc, context)]),
    ...named(
      '主送机关',
      addresseesText(doc).map((text) => textParagraph(text, 'addressee', context)),
    ),
  ]
}

function bodyStretches(doc: Doc, context: RenderContext): Stretch[] {
  const { body, signature, note } = doc
  const keptCount = keptBlocks(doc, context.profile)
  const kept = { ...context, keepNext: keptCount > 0 }
  const from = body.length - keptCount
  const text = blockStretches(body, 'portrait', (index) => (index < from ? context : kept))
  return [
    ...bookmarked('正文', text, context),
    ...bookmarked('附件说明', [portrait(...attachmentNoteMarkup(doc, kept))], context),
    portrait(...(signature === undefined ? [] : signatureMarkup(signature, context))),
    ...bookmarked('附注', note === undefined ? [] : [portrait(textParagraph(`（${note}）`, 'note', context))], context),
  ]
}

/** Without 主送机关 the body takes its place, one empty line below the title (7.3.2). */
function titleMarkup(doc: Doc, context: RenderContext): string {
  const { profile, formats } = context
  const changes = doc.addressees.length > 0 ? undefined : emptyLineBelow(profile)
  return paragraphMarkup(formats.paragraph('title', changes), roleRuns(doc.title, 'title', context))
}

function emptyLineBelow(profile: Profile): IParagraphPropertiesOptions {
  return { spacing: { after: linesToTwips(profile.styles.addressee.linesBefore?.value ?? 0, profile) } }
}

const NOTE_LABEL = '附件：'
// Of a long list, not all of it need go to the page of the signature.
const KEPT_ENTRIES = 3

/** 附件说明: a name that wraps continues under its own first character (7.3.4). */
function attachmentNoteMarkup(doc: Doc, context: RenderContext): string[] {
  const { profile, formats, keepNext } = context
  const texts = attachmentNoteText(doc)
  const indent = profile.styles.attachmentNote.leftIndent?.value ?? 0
  return texts.map((text, index) => {
    const number = texts.length > 1 ? `${index + 1}.` : ''
    const hanging = widthInCharacters(index === 0 ? NOTE_LABEL + number : number)
    const left = indent + widthInCharacters(NOTE_LABEL + number)
    const changes = {
      indent: { left: cellsToTwips(left, profile), hanging: cellsToTwips(hanging, profile) },
      ...(index === 0 ? {} : { spacing: { before: 0 } }),
      ...(keepNext && index >= texts.length - KEPT_ENTRIES ? { keepNext } : {}),
    }
    return textParagraph(text, 'attachmentNote', context, formats.paragraph('attachmentNote', changes))
  })
}

/** What stands under an attachment's title is set as under the document's (7.3.7: 附件格式要求同正文). */
function attachmentStretches(attachment: Attachment, index: number, context: RenderContext): Stretch[] {
  const { formats, bookmarks, profile } = context
  const { title, body, orientation = 'portrait' } = attachment
  const runs = (text: string) => roleRuns([{ kind: 'text', text }], 'attachmentLabel', context)
  const label = bookmarks.target(attachmentId(index), runs(attachment.label))
  const head = [
    paragraphMarkup(formats.paragraph('attachmentLabel'), runs(attachment.documentNumber ?? '') + label),
    paragraphMarkup(
      formats.paragraph('attachmentTitle', emptyLineBelow(profile)),
      roleRuns(title, 'attachmentTitle', context),
    ),
  ]
  return [{ orientation, markup: head }, ...blockStretches(body, orientation, () => context)]
}
