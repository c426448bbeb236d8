// An official table filled with facts: what rules weigh and the paper prints.

import type { Fact, FactGroup, Finding, Message } from '../../../src/template-api.ts'
import type { Leaf, TableSpec } from '../tables/table-spec.ts'

export interface CellData {
  readonly row: Leaf
  readonly column: Leaf
  readonly fact?: Fact
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
export function cellName({ row, column }: Pick<CellData, 'row' | 'column'>): Message {
  const [across, down] = [`“${leafName(row)}”`, `“${leafName(column)}”`]
  return { zh: `${across}的${down}`, en: `${down} of ${across}` }
}

/** As the sheet calls it; 其他 with its head, since there are several. */
export function leafName({ entry, heads }: Leaf): string {
  const parent = heads.at(-1)
  const name = entry.aliases[0] ?? entry.label
  return entry.label.endsWith('其他') && parent ? `${parent.label}${entry.label}` : name
}
