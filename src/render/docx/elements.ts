// The elements of the paper, top to bottom, each in its place by GB/T 9704-2012 → the body of word/document.xml.

import type { IParagraphPropertiesOptions } from 'docx'
import { type Attachment, type Doc, printedDate, type Signature } from '../../model/doc.ts'
import { addresseesText, attachmentNoteText, imprintText } from '../../model/doc-text.ts'
import { signatureGaps, widthInCharacters } from '../../model/measure.ts'
import type { Profile } from '../../model/profile.ts'
import { blockStretches } from './blocks.ts'
import { imprintMarkup } from './imprint.ts'
import { cellsToTwips, linesToTwips } from './lengths.ts'
import { mastheadMarkup } from './masthead.ts'
import { paragraphMarkup, roleRuns, textParagraph } from './paragraphs.ts'
import type { RenderContext } from './render-context.ts'
import { portrait, type Stretch } from './stretches.ts'

/** Every element that the document has, in order, on the pages where it stands. */
export function elementStretches(doc: Doc, context: RenderContext): Stretch[] {
  return [
    portrait(
      ...(doc.masthead === undefined ? [] : mastheadMarkup(doc.masthead, context)),
      titleMarkup(doc, context),
      ...addresseesText(doc).map((text) => textParagraph(text, 'addressee', context)),
    ),
    ...blockStretches(doc.body, 'portrait', context),
    portrait(
      ...attachmentNoteMarkup(doc, context),
      ...(doc.signature === undefined ? [] : signatureMarkup(doc.signature, context)),
      ...(doc.note === undefined ? [] : [textParagraph(`（${doc.note}）`, 'note', context)]),
    ),
    ...doc.attachments.flatMap((attachment) => attachmentStretches(attachment, context)),
    portrait(...imprintText(doc).map((text) => imprintMarkup(text, context))),
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

/** 附件说明: a name that wraps continues under its own first character (7.3.4). */
function attachmentNoteMarkup(doc: Doc, context: RenderContext): string[] {
  const { profile, formats } = context
  const texts = attachmentNoteText(doc)
  const indent = profile.styles.attachmentNote.leftIndent?.value ?? 0
  return texts.map((text, index) => {
    const number = texts.length > 1 ? `${index + 1}.` : ''
    const hanging = widthInCharacters(index === 0 ? NOTE_LABEL + number : number)
    const left = indent + widthInCharacters(NOTE_LABEL + number)
    const changes = {
      indent: { left: cellsToTwips(left, profile), hanging: cellsToTwips(hanging, profile) },
      ...(index === 0 ? {} : { spacing: { before: 0 } }),
    }
    return textParagraph(text, 'attachmentNote', context, formats.paragraph('attachmentNote', changes))
  })
}

function signatureMarkup(signature: Signature, context: RenderContext): string[] {
  const { profile, formats } = context
  const date = signature.date === undefined ? '' : printedDate(signature.date)
  const gaps = signatureGaps(signature.organs, date, profile)
  const before = linesToTwips(profile.styles.signature.linesBefore?.value ?? 0, profile)
  const organs = signature.organs.map((organ, index) => {
    const indent = { right: cellsToTwips(gaps.organs, profile) }
    const changes = index === 0 ? { indent } : { indent, spacing: { before: 0 } }
    return textParagraph(organ, 'signature', context, formats.paragraph('signature', changes))
  })
  if (date === '') return organs
  const indent = { right: cellsToTwips(gaps.date, profile) }
  const changes = organs.length > 0 ? { indent } : { indent, spacing: { before } }
  return [...organs, textParagraph(date, 'signingDate', context, formats.paragraph('signingDate', changes))]
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
