// Draft → Doc: the paper's parts in place, their blocks numbered and arranged, footnotes in order of first call.

import type { Attachment, Block, Doc } from '../model/doc.ts'
import type { AttachedText, Draft, DraftSection } from '../model/report.ts'
import {
  type ArrangeContext,
  type Arrangement,
  addPassage,
  addTitle,
  closeLead,
  startArrangement,
  startCounts,
} from './arrange-blocks.ts'
import { numberFootnotes } from './footnotes.ts'

export function lowerDraft(draft: Draft, context: ArrangeContext): Doc {
  const { body: sections, attachments: attached, ...rest } = draft
  const counts = startCounts()
  const body = lowerBody(sections, startArrangement('h', counts, 'portrait'), context)
  const several = draft.attachmentNote.length > 1
  const attachments = attached.map((entry) => {
    const page = startArrangement(`a${entry.number}`, counts, entry.orientation)
    return lowerAttachment(entry, attachmentLabel(entry, several, draft), page, context)
  })
  const footnotes = numberFootnotes([body, ...attachments.map((attachment) => attachment.body)], context)
  return { ...rest, body, attachments, footnotes }
}

function lowerBody(sections: readonly DraftSection[], page: Arrangement, context: ArrangeContext): readonly Block[] {
  for (const section of sections) {
    addTitle(section, page)
    for (const passage of section.passages) addPassage(passage, page, context)
    closeLead(page)
  }
  return page.blocks
}

/** A single one has no number; one that is bound apart says to which document it belongs (GB/T 9704-2012 7.3.7). */
function attachmentLabel({ number, boundApart }: AttachedText, several: boolean, { masthead }: Draft): string {
  const document = boundApart ? (masthead?.documentNumber ?? '') : ''
  return `${document}附件${several ? number : ''}`
}

/** Numbers start anew in each attachment. */
function lowerAttachment(entry: AttachedText, label: string, page: Arrangement, context: ArrangeContext): Attachment {
  addPassage(entry.passage, page, context)
  closeLead(page)
  return {
    ...(entry.boundApart ? { boundApart: true } : {}),
    label,
    title: [{ kind: 'text', text: entry.title }],
    orientation: entry.orientation,
    body: page.blocks,
  }
}
