// A Doc with each of its inlines replaced, wherever text of sections stands. Where a block or an inline gets a place
// for text, it is added here.

import type { Block, Doc, Heading, Inline, Row } from '../model/doc.ts'

type Replace = (inline: Inline) => Inline

/** `replace` sees each inline after those inside it. */
export function mapInlines(doc: Doc, replace: Replace): Doc {
  const map = (content: readonly Inline[]) => content.map((inline) => mapInline(inline, replace))
  return {
    ...doc,
    body: mapBlocks(doc.body, map),
    attachments: doc.attachments.map((attachment) => ({ ...attachment, body: mapBlocks(attachment.body, map) })),
    footnotes: doc.footnotes.map((footnote) => ({ ...footnote, content: footnote.content.map(map) })),
  }
}

function mapInline(inline: Inline, replace: Replace): Inline {
  if (!('content' in inline)) return replace(inline)
  return replace({ ...inline, content: inline.content.map((inner) => mapInline(inner, replace)) })
}

type MapContent = (content: readonly Inline[]) => readonly Inline[]

function mapBlocks(blocks: readonly Block[], map: MapContent): readonly Block[] {
  return blocks.map((block) => mapBlock(block, map))
}

function mapBlock(block: Block, map: MapContent): Block {
  switch (block.kind) {
    case 'heading':
      return mapHeading(block, map)
    case 'paragraph':
      return { ...block, content: map(block.content), ...(block.lead ? { lead: mapHeading(block.lead, map) } : {}) }
    case 'table': {
      const mapRow = (row: Row) => row.map((cell) => ({ ...cell, content: map(cell.content) }))
      const { head, rows, caption, notes } = block
      return { ...block, head: head.map(mapRow), rows: rows.map(mapRow), caption: map(caption), notes: notes.map(map) }
    }
    case 'figure':
      return { ...block, caption: map(block.caption), ...(block.note ? { note: map(block.note) } : {}) }
  }
}

function mapHeading(heading: Heading, map: MapContent): Heading {
  return { ...heading, content: map(heading.content) }
}
