// The elements of the paper, top to bottom, each in its place by GB/T 9704-2012 → the body of word/document.xml.

import type { IParagraphPropertiesOptions } from 'docx'
import type { Attachment, Doc } from '../../model/doc.ts'
import { addresseesText, apartAttachments, attachmentNoteText, boundAttachments } from '../../model/doc-text.ts'
import { widthInCharacters } from '../../model/measure.ts'
import type { Profile } from '../../model/profile.ts'
import { blockStretches } from './blocks.ts'
import { imprintMarkup } from './imprint.ts'
import { keptBlocks } from './keep-together.ts'
import { cellsToTwips, HAIRLINE, linesToTwips } from './lengths.ts'
import { letterMastheadMarkup } from './letter.ts'
import { mastheadMarkup } from './masthead.ts'
import { paragraphMarkup, roleRuns, textParagraph } from './paragraphs.ts'
import type { RenderContext } from './render-context.ts'
import { spacerParagraph } from './rules.ts'
import { signatureMarkup } from './signature.ts'
import { portrait, type Stretch } from './stretches.ts'

/** Every element that the document has, in order, on the pages where it stands. */
export function elementStretches(doc: Doc, context: RenderContext): Stretch[] {
  const booklets = apartAttachments(doc).flatMap((attachment, index) =>
    attachmentStretches(attachment, context).map((stretch) => ({ ...stretch, booklet: index + 1 })),
  )
  const imprint = imprintMarkup(doc, context)
  // LibreOffice drops the paragraph that 版记 hangs on where it closes a section.
  const close = imprint !== '' && booklets.length > 0 ? [spacerParagraph(context.markup, HAIRLINE)] : []
  return [
    portrait(...headMarkup(doc, context)),
    ...bodyStretches(doc, context),
    ...boundAttachments(doc).flatMap((attachment) => attachmentStretches(attachment, context)),
    portrait(imprint, ...close),
    ...booklets,
  ]
}

function headMarkup(doc: Doc, context: RenderContext): string[] {
  const { masthead, form } = doc
  const markup = form === 'letter' ? letterMastheadMarkup : mastheadMarkup
  return [
    ...(masthead === undefined ? [] : markup(masthead, context)),
    titleMarkup(doc, context),
    ...addresseesText(doc).map((text) => textParagraph(text, 'addressee', context)),
  ]
}

function bodyStretches(doc: Doc, context: RenderContext): Stretch[] {
  const { body, signature, note } = doc
  const kept = { ...context, keepNext: signature !== undefined && signature.organs.length > 0 }
  const from = body.length - keptBlocks(body, context.profile)
  return [
    ...blockStretches(body.slice(0, from), 'portrait', context),
    ...blockStretches(body.slice(from), 'portrait', kept),
    portrait(
      ...attachmentNoteMarkup(doc, kept),
      ...(signature === undefined ? [] : signatureMarkup(signature, context)),
      ...(note === undefined ? [] : [textParagraph(`（${note}）`, 'note', context)]),
    ),
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
function attachmentStretches(
  { label, title, body, orientation = 'portrait' }: Attachment,
  context: RenderContext,
): Stretch[] {
  const titleFormat = context.formats.paragraph('attachmentTitle', emptyLineBelow(context.profile))
  const head = [
    textParagraph(label, 'attachmentLabel', context),
    paragraphMarkup(titleFormat, roleRuns(title, 'attachmentTitle', context)),
  ]
  return [{ orientation, markup: head }, ...blockStretches(body, orientation, context)]
}
