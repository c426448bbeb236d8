// Every block of a report's sections and attachments, those inside list items too, in the order of the files.

import type { Report } from '../model/report.ts'
import type { SectionBlock } from '../model/section.ts'

export function* blocksOf({ sections, attachments }: Report): Iterable<SectionBlock> {
  const passages = [...sections.flatMap((section) => section.passages), ...attachments.map(({ passage }) => passage)]
  for (const passage of passages) yield* withNested(passage.blocks)
}

function* withNested(blocks: readonly SectionBlock[]): Iterable<SectionBlock> {
  for (const block of blocks) {
    yield block
    if (block.kind === 'points' || block.kind === 'dashes') for (const item of block.items) yield* withNested(item)
  }
}
