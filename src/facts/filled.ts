// What was chosen of a grid for a table of data.

import type { Fact } from '../model/facts.ts'
import type { TableRequest } from '../model/section.ts'
import type { FactGrid, Names } from './table-grid.ts'

export interface Filled {
  readonly grid: FactGrid
  readonly rows: readonly Names[]
  readonly columns: readonly Names[]
  /** What stands above the columns. */
  readonly heads: readonly Names[]
  readonly request: TableRequest
}

export function factsIn({ grid, rows, columns }: Pick<Filled, 'grid' | 'rows' | 'columns'>): Fact[] {
  return rows.flatMap((row) => columns.flatMap((column) => grid.at(row, column) ?? []))
}

/** How many columns of the table hold the names of the rows. */
export function labelColumns({ rows, request }: Filled): number {
  const names = request.totalRow === undefined ? rows : [...rows, [request.totalRow]]
  return names.reduce((most, { length }) => Math.max(most, length), 1)
}
