// Strings inside a YAML section → texts in the Markdown dialect, and what the reading of a section carries along.

import type { Log } from '../diagnostics/diagnostic.ts'
import type { Comment } from '../model/comment.ts'
import type { Inline } from '../model/doc.ts'
import type { Located, LocatedScalar } from '../model/located.ts'
import type { FootnoteText } from '../model/section.ts'
import type { MarkdownText } from './lowering.ts'
import { parseInlineMarkdown } from './markdown.ts'
import { complain } from './yaml-fields.ts'

export interface SectionContext {
  readonly log: Log
  /** Footnotes of all strings are gathered here: each string defines its own. */
  readonly footnotes: FootnoteText[]
  /** So are comments. */
  readonly comments: Comment[]
  /** The level that a heading at this depth has. */
  readonly level: number
}

export function markdownOf(scalar: LocatedScalar): MarkdownText {
  return { path: scalar.span.path, text: scalar.text, offsetAt: scalar.offsetAt }
}

export function toInlines(located: Located | undefined, context: SectionContext): readonly Inline[] {
  if (located === undefined) return []
  if (located.kind !== 'scalar') {
    complain(located.span, { zh: '这里应为一段文字', en: 'expected a text' }, context.log)
    return []
  }
  const { content, footnotes, comments } = parseInlineMarkdown(markdownOf(located), context.log)
  context.footnotes.push(...footnotes)
  context.comments.push(...comments)
  return content
}
