// Footnotes in the order in which the text first calls them; one that nothing calls is reported, since it would
// vanish from the paper.

import type { Block, Footnote, Inline } from '../model/doc.ts'
import type { ArrangeContext } from './arrange-blocks.ts'
import { footnoteUnused } from './findings.ts'

export function numberFootnotes(stretches: readonly (readonly Block[])[], context: ArrangeContext): Footnote[] {
  if (context.footnotes.length === 0) return []
  const texts = new Map(context.footnotes.map((footnote) => [footnote.key, footnote]))
  const called = new Set(stretches.flat().flatMap(inlinesOf).flatMap(callsIn))
  for (const footnote of context.footnotes) {
    if (called.has(footnote.key)) continue
    context.log.add(footnoteUnused, {
      message: { zh: '这条脚注没有被引用，不会印出', en: 'nothing calls this footnote; it is not printed' },
      expected: { zh: '正文里有对应的 [^…] 标记', en: 'a [^…] mark in the text' },
      help: { zh: '在正文里加上标记，或删去这条脚注', en: 'add the mark, or delete the footnote' },
      span: footnote.span,
    })
  }
  return [...called].flatMap((key, index) => {
    const text = texts.get(key)
    return text ? [{ key, number: index + 1, content: text.content }] : []
  })
}

function inlinesOf(block: Block): readonly Inline[] {
  switch (block.kind) {
    case 'heading':
      return block.content
    case 'paragraph':
      return [...(block.lead?.content ?? []), ...block.content]
    case 'table':
      return [
        ...block.caption,
        ...[...block.head, ...block.rows].flat().flatMap((cell) => cell.content),
        ...block.notes.flat(),
      ]
    case 'figure':
      return [...(block.note ?? []), ...block.caption]
  }
}

function callsIn(inline: Inline): readonly string[] {
  if (inline.kind === 'footnote-ref') return [inline.key]
  return 'content' in inline ? inline.content.flatMap(callsIn) : []
}
