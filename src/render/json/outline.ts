// Blocks in the order of the paper → a tree of sections by the levels of their headings, and back.

import type { Block, Heading } from '../../model/doc.ts'
import { inlineText } from '../../model/inline-text.ts'
import { blockData, readBlock } from './blocks.ts'
import type { BlockData, PartData, SectionData } from './report-data.ts'

interface OpenPart {
  readonly level: number
  readonly content: BlockData[]
  readonly sections: SectionData[]
}

/** Time is linear in the number of blocks. */
export function partData(blocks: readonly Block[]): PartData {
  const root: OpenPart = { level: 0, content: [], sections: [] }
  const open = [root]
  for (const block of blocks) {
    const heading = block.kind === 'heading' ? block : block.kind === 'paragraph' ? block.lead : undefined
    if (heading) openSection(open, heading, block.kind === 'paragraph')
    if (block.kind !== 'heading') (open.at(-1) ?? root).content.push(blockData(block))
  }
  return { content: root.content, sections: root.sections }
}

function openSection(open: OpenPart[], { level, number, content, id }: Heading, runIn: boolean): void {
  while ((open.at(-1)?.level ?? 0) >= level) open.pop()
  const section = {
    level,
    number,
    heading: inlineText(content),
    id,
    ...(runIn ? { runIn: true as const } : {}),
    content: [],
    sections: [],
  }
  open.at(-1)?.sections.push(section)
  open.push(section)
}

/** The blocks that the part stands for, with nothing but their texts in them. */
export function readPart({ content, sections }: PartData): Block[] {
  return [...content.map(readBlock), ...sections.flatMap(readSection)]
}

function readSection(section: SectionData): Block[] {
  const { level, number, heading, id, runIn, content } = section
  const lead: Heading = { kind: 'heading', level, number, content: [{ kind: 'text', text: heading }], id }
  const [first, ...rest] = readPart({ content, sections: [] })
  const sections = section.sections.flatMap(readSection)
  if (runIn && first?.kind === 'paragraph') return [{ ...first, lead }, ...rest, ...sections]
  return [lead, ...(first ? [first] : []), ...rest, ...sections]
}
