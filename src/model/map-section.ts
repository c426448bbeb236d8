// Section blocks with each of their texts, tables and figures replaced. Where a block of a section gets a place for
// text, it is added here.

import { dispatch, type Handlers, type Inline, type Row, type Text } from './doc.ts'
import type { SectionBlock, SectionFigure, SectionTable } from './section.ts'

export interface SectionMapper {
  text(text: Text): Text
  /** See the table and the figure after their texts. */
  table(table: SectionTable): SectionTable
  figure(figure: SectionFigure): SectionFigure
}

export function mapSectionBlocks(blocks: readonly SectionBlock[], mapper: SectionMapper): readonly SectionBlock[] {
  return blocks.map((block) => dispatch(mappers, block, mapper))
}

export function mapSectionTexts(content: readonly Inline[], mapper: SectionMapper): readonly Inline[] {
  return content.map((inline) => {
    if (inline.kind === 'text') return mapper.text(inline)
    return 'content' in inline ? { ...inline, content: mapSectionTexts(inline.content, mapper) } : inline
  })
}

const mappers: Handlers<SectionBlock, SectionMapper, SectionBlock> = {
  heading: (block, mapper) => ({ ...block, content: mapSectionTexts(block.content, mapper) }),
  paragraph: (block, mapper) => ({ ...block, content: mapSectionTexts(block.content, mapper) }),
  points: (block, mapper) => ({ ...block, items: block.items.map((item) => mapSectionBlocks(item, mapper)) }),
  dashes: (block, mapper) => ({ ...block, items: block.items.map((item) => mapSectionBlocks(item, mapper)) }),
  table: (block, mapper) => {
    const { head, rows, caption, notes } = block
    const map = (content: readonly Inline[]) => mapSectionTexts(content, mapper)
    const mapRow = (row: Row) => row.map((cell) => ({ ...cell, content: map(cell.content) }))
    return mapper.table({
      ...block,
      head: head.map(mapRow),
      rows: rows.map(mapRow),
      caption: map(caption),
      notes: notes.map(map),
    })
  },
  figure: (block, mapper) => {
    const { caption, note } = block
    return mapper.figure({
      ...block,
      caption: mapSectionTexts(caption, mapper),
      ...(note ? { note: mapSectionTexts(note, mapper) } : {}),
    })
  },
}
