// The tables of a Doc → their files beside the report's: names first, since the page links to them, then the files
// themselves, each held against its table. Pure, like compile.ts.

import { partStem } from './build/file-name.ts'
import type { Doc, Table } from './model/doc.ts'
import { inlineText } from './model/inline-text.ts'
import type { BesideFile, TableRenderer } from './model/renderer.ts'
import { differenceFromTable } from './model/table-lines.ts'

/** A file with the name that it is to have. */
export interface NamedFile {
  readonly format: string
  readonly name: string
  readonly bytes: Uint8Array
}

function tablesOf(doc: Doc): Table[] {
  const blocks = [doc.body, ...doc.attachments.map(({ body }) => body)].flat()
  return blocks.filter((block) => block.kind === 'table')
}

/** `stem`: the report's own name. */
export function tableFileNames(doc: Doc, stem: string, { format, extensions }: TableRenderer): BesideFile[] {
  return tablesOf(doc).flatMap((table) =>
    extensions.map((extension) => ({ format, name: nameOf(table, stem, extension), table })),
  )
}

/** Throws where a file does not hold its table: a bug of the renderer. */
export function makeTableFiles(doc: Doc, stem: string, renderer: TableRenderer): NamedFile[] {
  return tablesOf(doc).flatMap((table) =>
    renderer.render(table, doc).map(({ extension, bytes, readBack }) => {
      const name = nameOf(table, stem, extension)
      const difference = differenceFromTable(table, readBack)
      if (difference !== undefined) throw new Error(`the file ${name} does not hold its table: ${difference}`)
      return { format: renderer.format, name, bytes }
    }),
  )
}

// Its number tells a table apart, and its id one without a caption, which has no number.
function nameOf({ id, number, caption }: Table, stem: string, extension: string): string {
  return `${partStem(stem, number || id, inlineText(caption))}.${extension}`
}
