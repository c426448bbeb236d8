// Data as it stands in a YAML text: keys, values and their places, free of the YAML library's own nodes.

import type { Span } from '../source/span.ts'

export interface LocatedScalar {
  readonly kind: 'scalar'
  readonly value: string | number | boolean | null
  /** As written for what is not a string (`08` stays `08`); a string's own value otherwise. */
  readonly text: string
  readonly span: Span
  /** Offset in the source of the value's character at `index`; for values that are strings. */
  readonly offsetAt: (index: number) => number
}

export interface LocatedList {
  readonly kind: 'list'
  readonly items: readonly Located[]
  readonly span: Span
}

export interface LocatedMap {
  readonly kind: 'map'
  readonly entries: readonly LocatedEntry[]
  readonly span: Span
  /** A finding says that the text is not sound YAML; these are the entries that could be made out all the same. */
  readonly broken?: boolean
}

export interface LocatedEntry {
  /** The key as the author wrote it. */
  readonly key: string
  readonly keySpan: Span
  readonly value: Located
}

export type Located = LocatedScalar | LocatedList | LocatedMap

/** A CSV file: lines of cells, as uneven as they were written, without the empty lines. */
export interface LocatedTable {
  readonly kind: 'table'
  readonly rows: readonly LocatedRow[]
  readonly span: Span
}

export type LocatedRow = readonly LocatedCell[]

export interface LocatedCell {
  /** Without quotes and outer white space. */
  readonly text: string
  /** The cell with its quotes; may be empty. */
  readonly span: Span
  /** Offset in the source of the text's character at `index`; approximate behind a doubled quote. */
  readonly offsetAt: (index: number) => number
}

/** The files of `data/` by path, sorted. */
export interface DataFiles {
  readonly maps: ReadonlyMap<string, LocatedMap>
  readonly tables: ReadonlyMap<string, LocatedTable>
}
