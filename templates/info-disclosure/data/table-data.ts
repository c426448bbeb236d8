// An official table filled with facts: what rules weigh and the paper prints.

import type { Fact, FactGroup, Finding, Message } from '../../../src/template-api.ts'
import type { Leaf, TableSpec } from '../tables/table-spec.ts'

export interface CellData {
  readonly row: Leaf
  readonly column: Leaf
  readonly fact?: Fact
  /** What data/ calls its row and its column, which may be short names; absent where it has no such cell. */
  readonly written?: { readonly row: string; readonly column: string }
  /** A count; 0 where the cell is blank. Absent where there is no usable number, which has a finding of its own. */
  readonly count?: bigint
}

/** What is wrong with the data, by the rule that says so. */
export interface DataFault {
  readonly kind: 'missing' | 'unknown' | 'number' | 'blank'
  readonly finding: Finding
}

export interface TableData {
  readonly spec: TableSpec
  /** Absent where data/ has no such group. */
  readonly group?: FactGroup
  /** By `cellKey`; every cell of the table. */
  readonly cells: ReadonlyMap<string, CellData>
  readonly faults: readonly DataFault[]
}

/** `“予以公开”的“自然人”`. */
export function cellName(cell: CellData): Message {
  const [across, down] = [`“${rowName(cell)}”`, `“${columnName(cell)}”`]
  return { zh: `${across}的${down}`, en: `${down} of ${across}` }
}

/** In the author's words, else as the sheet calls it. */
export function rowName({ row, written }: CellData): string {
  return nameOf(row, written?.row)
}

export function columnName({ column, written }: CellData): string {
  return nameOf(column, written?.column)
}

export function leafName(leaf: Leaf): string {
  return nameOf(leaf, undefined)
}

/** 其他 with its head, since there are several. */
function nameOf({ entry, heads }: Leaf, written: string | undefined): string {
  const parent = heads.at(-1)
  return entry.label.endsWith('其他') && parent ? `${parent.label}${entry.label}` : (written ?? entry.label)
}
