// A section or attachment → its headings, paragraphs and lists in order, as far as counting them needs.

import type { Inline } from '../../model/doc.ts'
import type { Passage, Report } from '../../model/report.ts'
import type { SectionBlock } from '../../model/section.ts'
import { type Words, wordsOf } from './words.ts'

export type Line =
  | { readonly kind: 'heading'; readonly level: number; readonly words: Words }
  | { readonly kind: 'paragraph'; readonly words: Words }
  | { readonly kind: 'list'; readonly items: number }
  | { readonly kind: 'other' }

/** One list a section; attachments follow. */
export function sectionLinesOf({ sections, attachments }: Report): Line[][] {
  return [
    ...sections.map(({ title, passages }) => [...titleLine(title), ...passages.flatMap(linesOf)]),
    ...attachments.map(({ passage }) => linesOf(passage)),
  ]
}

function titleLine(title: readonly Inline[]): Line[] {
  return title.length > 0 ? [{ kind: 'heading', level: 1, words: wordsOf(title) }] : []
}

function linesOf({ blocks }: Passage): Line[] {
  return blocks.flatMap((block): Line[] => [toLine(block), ...nested(block)])
}

function toLine(block: SectionBlock): Line {
  if (block.kind === 'heading') return { kind: 'heading', level: block.level, words: wordsOf(block.content) }
  if (block.kind === 'paragraph') return { kind: 'paragraph', words: wordsOf(block.content) }
  if (block.kind === 'points' || block.kind === 'dashes') return { kind: 'list', items: block.items.length }
  return { kind: 'other' }
}

/** Paragraphs inside the items of a list, behind a line that parts them from what the list itself belongs to. */
function nested(block: SectionBlock): Line[] {
  if (block.kind !== 'points' && block.kind !== 'dashes') return []
  return block.items.flatMap((item) => [
    { kind: 'other' } as const,
    ...item.flatMap((inner) => [toLine(inner), ...nested(inner)]),
  ])
}
