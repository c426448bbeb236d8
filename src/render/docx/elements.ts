// The elements of the paper, top to bottom, each in its place by GB/T 9704-2012 → the body of word/document.xml.

import type { IParagraphPropertiesOptions } from 'docx'
import { type Attachment, type Doc, type Inline, printedDate, type Signature } from '../../model/doc.ts'
import { attachmentId } from '../../model/doc-contents.ts'
import { addresseesText, attachmentNoteText, imprintText } from '../../model/doc-text.ts'
import { signatureGaps, widthInCharacters } from '../../model/measure.ts'
import type { Profile } from '../../model/profile.ts'
import { blockStretches } from './blocks.ts'
import { frontMatterMarkup } from './front-matter.ts'
import { imprintMarkup } from './imprint.ts'
import { cellsToTwips, linesToTwips } from './lengths.ts'
import { mastheadMarkup } from './masthead.ts'
import { paragraphMarkup, roleRuns, textParagraph } from './paragraphs.ts'
import type { RenderContext } from './render-context.ts'
import { bookmarked, portrait, type Stretch } from './stretches.ts'

/** Every element that the document has, in order, on the pages where it stands, in a bookmark of its name. */
export function elementStretches(doc: Doc, context: RenderContext): Stretch[] {
  const named = (name: string, markup: readonly string[]) => bookmarked(name, [portrait(...markup)], context)
  // Made in the order of the paper: the first call of a footnote is its own.
  return [
    portrait(...frontMatterMarkup(doc, context)),
    ...named('版头', doc.masthead === undefined ? [] : mastheadMarkup(doc.masthead, context)),
    ...named('标题', [titleMarkup(doc, context)]),
    ...named(
      '主送机关',
      addresseesText(doc).map((text) => textParagraph(text, 'addressee', context)),
    ),
    ...bookmarked('正文', blockStretches(doc.body, 'portrait', context), context),
    ...named('附件说明', attachmentNoteMarkup(doc, context)),
    portrait(...(doc.signature === undefined ? [] : signatureMarkup(doc.signature, context))),
    ...named('附注', doc.note === undefined ? [] : [textParagraph(`（${doc.note}）`, 'note', context)]),
    ...doc.attachments.flatMap((attachment, index) =>
      bookmarked(attachment.label, attachmentStretches(attachment, index, context), context),
    ),
    ...named(
      '版记',
      imprintText(doc).map((text) => imprintMarkup(text, context)),
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
  const signed = organs.length > 0 ? [context.bookmarks.named('署名', organs.join(''))] : []
  if (date === '') return signed
  const indent = { right: cellsToTwips(gaps.date, profile) }
  const changes = organs.length > 0 ? { indent } : { indent, spacing: { before } }
  const dated = textParagraph(date, 'signingDate', context, formats.paragraph('signingDate', changes))
  return [...signed, context.bookmarks.named('成文日期', dated)]
}

/** What stands under an attachment's title is set as under the document's (7.3.7: 附件格式要求同正文). */
function attachmentStretches(attachment: Attachment, index: number, context: RenderContext): Stretch[] {
  const { formats, bookmarks, profile } = context
  const { title, body, orientation = 'portrait' } = attachment
  const label: Inline = { kind: 'text', text: attachment.label }
  const head = [
    paragraphMarkup(
      formats.paragraph('attachmentLabel'),
      bookmarks.target(attachmentId(index), roleRuns([label], 'attachmentLabel', context)),
    ),
    paragraphMarkup(
      formats.paragraph('attachmentTitle', emptyLineBelow(profile)),
      roleRuns(title, 'attachmentTitle', context),
    ),
  ]
  return [{ orientation, markup: head }, ...blockStretches(body, orientation, context)]
}
