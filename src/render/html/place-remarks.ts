// Remarks → the block of the Doc that each stands behind in the preview: the one whose text it is about.

import type { Block, Doc, Inline, Row } from '../../model/doc.ts'
import type { Remark } from '../../model/remark.ts'

/**
 * A remark about a text that is not printed (it was refused) stands behind the block before it in the same file, else
 * behind the file's first. What concerns no file of the body or an attachment is not in the map.
 */
export function placeRemarks(doc: Doc, remarks: readonly Remark[]): ReadonlyMap<Block, readonly Remark[]> {
  const places = placesByPath(doc)
  const placed = new Map<Block, Remark[]>()
  for (const remark of remarks) {
    const block = remark.span && findBlock(places.get(remark.span.path) ?? [], remark.span.start)
    if (block) placed.set(block, [...(placed.get(block) ?? []), remark])
  }
  return placed
}

type Span = NonNullable<Remark['span']>

interface Place {
  readonly block: Block
  readonly start: number
}

function placesByPath(doc: Doc): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>()
  const blocks = [doc.body, ...doc.attachments.map(({ body }) => body)].flat()
  for (const block of blocks) {
    for (const [path, start] of firstPlaces(block)) {
      const ofFile = places.get(path)
      if (ofFile) ofFile.push({ block, start })
      else places.set(path, [{ block, start }])
    }
  }
  return places
}

// Blocks of one file follow each other as their texts do: the last that begins before the place holds or precedes it.
function findBlock(places: readonly Place[], at: number): Block | undefined {
  return (places.findLast(({ start }) => start <= at) ?? places[0])?.block
}

/** Where a block begins, in every file that it has text of: a paragraph may be joined of several. */
function firstPlaces(block: Block): ReadonlyMap<string, number> {
  const first = new Map<string, number>()
  for (const { path, start } of spansOf(block)) first.set(path, Math.min(first.get(path) ?? start, start))
  return first
}

function* spansOf(block: Block): Generator<Span> {
  if (block.span) yield block.span
  if (block.kind === 'heading') yield* inlineSpans(block.content)
  else if (block.kind === 'paragraph') {
    if (block.lead) yield* spansOf(block.lead)
    yield* inlineSpans(block.content)
  } else if (block.kind === 'table') {
    yield* inlineSpans(block.caption)
    for (const row of [...block.head, ...block.rows]) yield* rowSpans(row)
  } else yield* inlineSpans(block.caption)
}

function* rowSpans(row: Row): Generator<Span> {
  for (const cell of row) {
    if (cell.span) yield cell.span
    yield* inlineSpans(cell.content)
  }
}

function* inlineSpans(content: readonly Inline[]): Generator<Span> {
  for (const inline of content) {
    if ('span' in inline && inline.span) yield inline.span
    if ('content' in inline) yield* inlineSpans(inline.content)
  }
}
