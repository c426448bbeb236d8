// What a renderer is: a Doc and a profile in, one finished file out. Renderers hold no state.

import type { Asset } from '../source/source.ts'
import type { Doc, Table } from './doc.ts'
import type { PrintedContent } from './printed-content.ts'
import type { Profile } from './profile.ts'
import type { TableLines } from './table-lines.ts'

/** A file that the same run makes beside another, in the same folder. */
export interface BesideFile {
  readonly format: string
  /** With its extension. */
  readonly name: string
  /** What it holds, where that is one table of the report. */
  readonly table?: Pick<Table, 'id' | 'number' | 'caption'>
}

/** A finished file. */
export interface Artefact {
  readonly format: string
  /** File name extension without its dot. */
  readonly extension: string
  readonly bytes: Uint8Array
  /** Read back from `bytes` themselves; must equal the Doc's own (see printed-content.ts). */
  readonly readBack: PrintedContent
}

export interface RenderInput {
  readonly doc: Doc
  readonly profile: Profile
  readonly assets: ReadonlyMap<string, Asset>
  /** Seconds since 1970 (SOURCE_DATE_EPOCH), written where a format demands a time of making. */
  readonly epochSeconds: number
  /** In the order in which they are made; none where not given. */
  readonly beside?: readonly BesideFile[]
}

export interface Renderer {
  readonly format: string
  /** Of the file that it makes, without its dot. */
  readonly extension: string
  render(input: RenderInput): Promise<Artefact>
}

/** A finished file of one table. */
export interface TableFile {
  /** Without its dot. */
  readonly extension: string
  readonly bytes: Uint8Array
  /** Read back from `bytes` themselves; must hold the table's own cells (see table-lines.ts). */
  readonly readBack: TableLines
}

/** Makes files of each table of a report, for those who work with its numbers. */
export interface TableRenderer {
  readonly format: string
  /** Of the files that it makes of a table, in their order. */
  readonly extensions: readonly string[]
  render(table: Table, doc: Doc): readonly TableFile[]
}
