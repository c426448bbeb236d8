// The tables of a Doc → their files beside the report's: names first, since the page links to them, then the files
// themselves, each held against its table. Pure, like compile.ts.

import { partStem } from './build/file-name.ts'
import type { Block, Doc, Table } from './model/doc.ts'
import { inlineText } from './model/inline-text.ts'
import type { BesideFile, TableRenderer } from './model/renderer.ts'
import { differenceFromTable } from './model/table-lines.ts'

/** A file with the name that it is to have. */
export interface NamedFile {
  readonly format: string
  readonly name: string
  readonly bytes: Uint8Array
}

interface NamedTable {
  readonly table: Table
  /** Of its files, without extension. */
  readonly stem: string
}

/** `stem`: the report's own name. */
export function tableFileNames(doc: Doc, stem: string, { format, extensions }: TableRenderer): BesideFile[] {
  return nameTables(doc, stem).flatMap(({ table, stem: own }) =>
    extensions.map((extension) => ({ format, name: `${own}.${extension}`, table })),
  )
}

/** Throws where a file does not hold its table: a bug of the renderer. */
export function makeTableFiles(doc: Doc, stem: string, renderer: TableRenderer): NamedFile[] {
  return nameTables(doc, stem).flatMap(({ table, stem: own }) =>
    renderer.render(table, doc).map(({ extension, bytes, readBack }) => {
      const name = `${own}.${extension}`
      const difference = differenceFromTable(table, readBack)
      if (difference !== undefined) throw new Error(`the file ${name} does not hold its table: ${difference}`)
      return { format: renderer.format, name, bytes }
    }),
  )
}

/**
 * Its number tells a table apart. One without a caption has none: it goes by the heading of its section where it is the
 * only such table under such a heading, as the official tables of some reports are, and else by its place among them.
 */
function nameTables(doc: Doc, stem: string): NamedTable[] {
  const tables = placedTables(doc).map((placed) => ({ ...placed, heading: partStem(stem, placed.heading, '') }))
  const uncaptioned = tables.filter(({ table }) => table.number === '')
  return tables.map(({ table, heading }) => {
    if (table.number !== '') return { table, stem: partStem(stem, table.number, inlineText(table.caption)) }
    const isOnly = uncaptioned.filter((other) => other.heading === heading).length === 1
    const place = uncaptioned.findIndex((other) => other.table === table) + 1
    return { table, stem: isOnly ? heading : partStem(stem, `未命名表${place}`, '') }
  })
}

interface PlacedTable {
  readonly table: Table
  /** Of its section or attachment. */
  readonly heading: string
}

function placedTables({ body, attachments }: Doc): PlacedTable[] {
  return [
    ...tablesUnder(body, '正文'),
    ...attachments.flatMap(({ label, title, body: blocks }) => tablesUnder(blocks, inlineText(title) || label)),
  ]
}

/** `title`: what stands over the first heading. */
function tablesUnder(blocks: readonly Block[], title: string): PlacedTable[] {
  const tables: PlacedTable[] = []
  let current = title
  for (const block of blocks) {
    const heading = block.kind === 'heading' ? block : block.kind === 'paragraph' ? block.lead : undefined
    if (heading?.level === 1) current = inlineText(heading.content) || title
    if (block.kind === 'table') tables.push({ table: block, heading: current })
  }
  return tables
}
