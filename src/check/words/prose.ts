// A report → everything that its author wrote to be read, in the order of the paper: titles, headings, paragraphs,
// captions, cells, notes and footnotes, each as one running text that knows what it is.

import type { Inline, Level } from '../../model/doc.ts'
import type { Passage, Report } from '../../model/report.ts'
import type { SectionBlock, SectionTable } from '../../model/section.ts'
import { maskAddresses, maskQuoted } from './mask.ts'
import { type Words, wordsOf } from './words.ts'

/** `run-in`: a heading that its paragraph goes on with (接排). */
export type ProseKind = 'title' | 'heading' | 'run-in' | 'paragraph' | 'caption' | 'cell' | 'note'

export interface Prose {
  readonly kind: ProseKind
  readonly words: Words
  /** Their text, character for character, with what is no prose blotted out. */
  readonly masked: string
  /** And with what stands in titles and quotation marks blotted out, too. */
  readonly unquoted: string
}

function toProse(kind: ProseKind, content: readonly Inline[]): Prose {
  const words = wordsOf(content)
  const masked = maskAddresses(words.text)
  return { kind, words, masked, unquoted: maskQuoted(masked) }
}

export function proseOf({ sections, attachments, footnotes }: Report): Prose[] {
  return [
    ...sections.flatMap(({ title, passages }): Prose[] => [
      ...(title.length > 0 ? [toProse('title', title)] : []),
      ...passages.flatMap(passageProse),
    ]),
    ...attachments.flatMap(({ passage }) => passageProse(passage)),
    ...footnotes.flatMap(({ content }) => content.map((text) => toProse('note', text))),
  ]
}

/** It stands in an attachment, which is a document of its own. */
export function isAttached({ words }: Prose): boolean {
  return words.pieces[0]?.node.span?.path.startsWith('attachments/') === true
}

/** That of blocks which stand in no section, such as last year's. */
export function proseOfBlocks(blocks: readonly SectionBlock[]): Prose[] {
  return blocks.flatMap((block) => blockProse(block, []))
}

function passageProse({ blocks, layout }: Passage): Prose[] {
  return blocks.flatMap((block) => blockProse(block, layout.runIn))
}

function blockProse(block: SectionBlock, runIn: readonly Level[]): Prose[] {
  switch (block.kind) {
    case 'heading':
      return [toProse(runIn.includes(block.level) ? 'run-in' : 'heading', block.content)]
    case 'paragraph':
      return [toProse('paragraph', block.content)]
    case 'points':
    case 'dashes':
      return block.items.flatMap((item) => item.flatMap((inner) => blockProse(inner, runIn)))
    case 'table':
      return tableProse(block)
    case 'figure':
      return [toProse('caption', block.caption), ...(block.note ? [toProse('note', block.note)] : [])]
  }
}

function tableProse({ caption, head, rows, notes }: SectionTable): Prose[] {
  return [
    toProse('caption', caption),
    ...[...head, ...rows].flatMap((row) => row.map(({ content }) => toProse('cell', content))),
    ...notes.map((note) => toProse('note', note)),
  ]
}
