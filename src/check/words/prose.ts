// A report → everything that its author wrote to be read, in the order of the paper: titles, headings, paragraphs,
// captions, cells, notes and footnotes, each as one running text that knows what it is.

import type { Level } from '../../model/doc.ts'
import type { Passage, Report } from '../../model/report.ts'
import type { SectionBlock, SectionTable } from '../../model/section.ts'
import { type Words, wordsOf } from './words.ts'

/** `run-in`: a heading that its paragraph goes on with (接排). */
export type ProseKind = 'title' | 'heading' | 'run-in' | 'paragraph' | 'caption' | 'cell' | 'note'

export interface Prose {
  readonly kind: ProseKind
  readonly words: Words
}

export function proseOf({ sections, attachments, footnotes }: Report): Prose[] {
  return [
    ...sections.flatMap(({ title, passages }): Prose[] => [
      ...(title.length > 0 ? [{ kind: 'title', words: wordsOf(title) } as const] : []),
      ...passages.flatMap(passageProse),
    ]),
    ...attachments.flatMap(({ passage }) => passageProse(passage)),
    ...footnotes.flatMap(({ content }) => content.map((text): Prose => ({ kind: 'note', words: wordsOf(text) }))),
  ]
}

function passageProse({ blocks, layout }: Passage): Prose[] {
  return blocks.flatMap((block) => blockProse(block, layout.runIn))
}

function blockProse(block: SectionBlock, runIn: readonly Level[]): Prose[] {
  switch (block.kind) {
    case 'heading':
      return [{ kind: runIn.includes(block.level) ? 'run-in' : 'heading', words: wordsOf(block.content) }]
    case 'paragraph':
      return [{ kind: 'paragraph', words: wordsOf(block.content) }]
    case 'points':
    case 'dashes':
      return block.items.flatMap((item) => item.flatMap((inner) => blockProse(inner, runIn)))
    case 'table':
      return tableProse(block)
    case 'figure':
      return [
        { kind: 'caption', words: wordsOf(block.caption) },
        ...(block.note ? [{ kind: 'note', words: wordsOf(block.note) } as const] : []),
      ]
  }
}

function tableProse({ caption, head, rows, notes }: SectionTable): Prose[] {
  return [
    { kind: 'caption', words: wordsOf(caption) },
    ...[...head, ...rows].flatMap((row) =>
      row.map(({ content }): Prose => ({ kind: 'cell', words: wordsOf(content) })),
    ),
    ...notes.map((note): Prose => ({ kind: 'note', words: wordsOf(note) })),
  ]
}
