// What reading a table comes upon, cell by cell, before it is known how far each of them reaches.

import type { Fact, FactGroup, FactNode } from '../../../src/template-api.ts'
import type { BlockSpec, Entry, Leaf } from '../tables/table-spec.ts'
import type { CellData } from './table-data.ts'

export interface UnknownRow {
  readonly name: string
  readonly node: FactNode
  /** Where it was looked for. */
  readonly entries: readonly Entry[]
}

export interface SheetRow {
  readonly block: BlockSpec
  readonly row: Leaf
  /** Absent where data/ has no such row. */
  readonly node?: FactNode
}

export interface RowPlace extends SheetRow {
  readonly node: FactNode
}

export interface UnknownColumn extends RowPlace {
  readonly name: string
  /** The cell. */
  readonly cell: FactNode
}

/** A cell that its row does not have. */
export interface Gap extends RowPlace {
  readonly column: Leaf
}

export interface Blank extends RowPlace {
  readonly cell: CellData & { readonly fact: Fact }
}

export interface Oddities {
  readonly group: FactGroup
  /** In the sheet's order. */
  readonly rows: readonly SheetRow[]
  readonly unknownRows: readonly UnknownRow[]
  readonly unknownColumns: readonly UnknownColumn[]
  readonly gaps: readonly Gap[]
  readonly blanks: readonly Blank[]
}
