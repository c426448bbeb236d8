// Draft → Doc: the paper's parts in place, their blocks numbered and arranged, footnotes in order of first call.

import type { Attachment, Block, Doc } from '../model/doc.ts'
import { attachmentId } from '../model/doc-contents.ts'
import type { AttachedText, Draft, DraftSection } from '../model/report.ts'
import {
  type ArrangeContext,
  type Arrangement,
  addPassage,
  addTitle,
  closeLead,
  startArrangement,
  startShared,
} from './arrange-blocks.ts'
import { resolveReferences } from './cross-references.ts'
import { numberFootnotes } from './footnotes.ts'
import { captionReference } from './targets.ts'

export function lowerDraft(draft: Draft, context: ArrangeContext): Doc {
  const { body: sections, attachments: attached, ...rest } = draft
  const shared = startShared()
  const paper = { idPrefix: 'h', place: '', orientation: 'portrait' } as const
  const body = lowerBody(sections, startArrangement(paper, shared), context)
  const several = draft.attachmentNote.length > 1
  const attachments = attached.map((entry, index) => {
    // A reference says 附件1, wherever it is bound.
    const place = several ? `附件${entry.number}` : '附件'
    const id = attachmentId(index)
    shared.targets.push({ id, text: entry.title, reference: captionReference(id, place) })
    const stretch = { idPrefix: `a${entry.number}`, place, orientation: entry.orientation }
    return lowerAttachment(entry, draft, startArrangement(stretch, shared), context)
  })
  const footnotes = numberFootnotes([body, ...attachments.map((attachment) => attachment.body)], context)
  return resolveReferences({ ...rest, body, attachments, footnotes }, shared.targets, context.log)
}

function lowerBody(sections: readonly DraftSection[], page: Arrangement, context: ArrangeContext): readonly Block[] {
  for (const section of sections) {
    addTitle(section, page)
    for (const passage of section.passages) addPassage(passage, page, context)
    closeLead(page)
  }
  return page.blocks
}

/** Numbers start anew in each attachment; one bound apart says to which document it belongs (GB/T 9704-2012 7.3.7). */
function lowerAttachment(
  entry: AttachedText,
  { masthead }: Draft,
  page: Arrangement,
  context: ArrangeContext,
): Attachment {
  addPassage(entry.passage, page, context)
  closeLead(page)
  const document = entry.boundApart ? (masthead?.documentNumber ?? '') : ''
  return {
    ...(entry.boundApart ? { boundApart: true } : {}),
    ...(document === '' ? {} : { documentNumber: document }),
    label: page.place,
    title: [{ kind: 'text', text: entry.title }],
    orientation: entry.orientation,
    body: page.blocks,
  }
}
