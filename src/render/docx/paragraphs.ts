// Text and inline content → paragraphs of the document part, in the style of their role.

import type { Inline } from '../../model/doc.ts'
import type { StyleRole } from '../../model/profile.ts'
import { plainFormat, type RunFormat } from './formats.ts'
import { formattedText, type InlinePlace, inlineRuns } from './inlines.ts'
import type { RenderContext } from './render-context.ts'

/** A paragraph from its properties and runs. */
export function paragraphMarkup(properties: string, runs: string): string {
  return `<w:p>${properties}${runs}</w:p>`
}

/** A whole paragraph of plain text in a role's style. */
export function textParagraph(text: string, role: StyleRole, context: RenderContext, properties?: string): string {
  const runs = formattedText(text, documentPlace(context, plainFormat(context.profile, role)))
  return paragraphMarkup(properties ?? context.formats.paragraph(role), runs)
}

/** Runs of the document part in a role's own format. */
export function roleRuns(content: readonly Inline[], role: StyleRole, context: RenderContext): string {
  return inlineRuns(content, documentPlace(context, plainFormat(context.profile, role)))
}

/** A place in the document part. */
export function documentPlace(context: RenderContext, format: RunFormat): InlinePlace {
  return { context, part: 'document', format }
}
