// A Doc → its parts with what is in them: the text before the first heading, each 一、, each attachment, and the rest.

import {
  type Attachment,
  type Block,
  type Doc,
  dispatch,
  type Handlers,
  type Heading,
  type Inline,
} from '../model/doc.ts'
import { attachmentId } from '../model/doc-contents.ts'
import { attachmentHead, blocksText, docText, withoutSpace } from '../model/doc-text.ts'
import { inlineText } from '../model/inline-text.ts'
import { countText, type TextCount, withoutSerial } from './bound-text.ts'
import type { PartStatistics } from './statistics.ts'

type Starts = ReadonlyMap<string, number>

export function countParts(doc: Doc, starts: Starts): PartStatistics[] {
  const parts = [
    ...bodyParts(doc.body, starts),
    ...doc.attachments.map((attachment, index) => attachmentPart(attachment, index, starts)),
    ...footnotePart(doc),
  ]
  const counted = parts.reduce((sum, { characters }) => sum + characters, 0)
  const rest: PartStatistics = {
    ...EMPTY,
    kind: 'rest',
    characters: withoutSpace(docText(doc)).length - counted,
    ...countAll([doc.title]),
  }
  return [...parts, rest]
}

const EMPTY = { number: '', heading: '', tables: 0, figures: 0 } as const

interface Part {
  readonly heading?: Heading
  readonly blocks: readonly Block[]
}

function bodyParts(body: readonly Block[], starts: Starts): PartStatistics[] {
  return splitBody(body).map(({ heading, blocks }) => {
    const page = heading ? starts.get(heading.id) : 1
    return {
      kind: heading ? 'section' : 'opening',
      number: heading?.number ?? '',
      heading: heading ? inlineText(heading.content).replaceAll('\n', '') : '',
      ...(page === undefined ? {} : { page }),
      characters: withoutSpace(blocksText(blocks)).length,
      ...countBlocks(blocks),
    }
  })
}

/** At every heading of the first level, run in or not. */
function splitBody(body: readonly Block[]): Part[] {
  const parts: { heading?: Heading; blocks: Block[] }[] = []
  for (const block of body) {
    const heading = block.kind === 'heading' ? block : block.kind === 'paragraph' ? block.lead : undefined
    const last = parts.at(-1)
    if (heading?.level === 1) parts.push({ heading, blocks: [block] })
    else if (last) last.blocks.push(block)
    else parts.push({ blocks: [block] })
  }
  return parts
}

function attachmentPart(attachment: Attachment, index: number, starts: Starts): PartStatistics {
  const { title, body } = attachment
  const page = attachment.boundApart ? undefined : starts.get(attachmentId(index))
  const counts = countBlocks(body)
  const own = countText(title)
  return {
    kind: 'attachment',
    number: attachment.label,
    heading: inlineText(title).replaceAll('\n', ''),
    ...(page === undefined ? {} : { page }),
    characters: withoutSpace([attachmentHead(attachment), inlineText(title), ...blocksText(body)]).length,
    ...counts,
    ...sum([counts, own]),
  }
}

function footnotePart({ footnotes }: Doc): PartStatistics[] {
  if (footnotes.length === 0) return []
  const contents = footnotes.flatMap(({ content }) => content)
  return [
    { ...EMPTY, kind: 'footnotes', characters: withoutSpace(contents.map(inlineText)).length, ...countAll(contents) },
  ]
}

function countBlocks(blocks: readonly Block[]): TextCount & Pick<PartStatistics, 'tables' | 'figures'> {
  return {
    ...countAll(blocks.flatMap((block) => dispatch(blockContents, block, undefined))),
    tables: blocks.filter(({ kind }) => kind === 'table').length,
    figures: blocks.filter(({ kind }) => kind === 'figure').length,
  }
}

/** Every stretch of inline content in a block, each apart. */
const blockContents: Handlers<Block, undefined, readonly (readonly Inline[])[]> = {
  heading: ({ content }) => [content],
  paragraph: ({ lead, content }) => [...(lead ? [lead.content] : []), content],
  table: ({ caption, head, rows, notes }) => [
    caption,
    ...[...head, ...rows].flatMap((row) => row.map((cell) => withoutSerial(cell.content))),
    ...notes,
  ],
  figure: ({ note, caption }) => [...(note ? [note] : []), caption],
}

function countAll(contents: readonly (readonly Inline[])[]): TextCount {
  return sum(contents.map(countText))
}

export function sum(counts: readonly TextCount[]): TextCount {
  let [boundCharacters, total, bound] = [0, 0, 0]
  for (const count of counts) {
    boundCharacters += count.boundCharacters
    total += count.numbers.total
    bound += count.numbers.bound
  }
  return { boundCharacters, numbers: { total, bound } }
}
