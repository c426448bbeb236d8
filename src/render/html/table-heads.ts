// Which heading cells a cell of a table stands under: by their ids, where a screen reader could not tell from the rows.

import type { Cell, Table } from '../../model/doc.ts'
import { type PlacedCell, placeCells } from '../../model/table-grid.ts'

export interface HeadCells {
  /** Ids of heading cells; empty for a table of one plain row of headings. */
  readonly ids: ReadonlyMap<Cell, string>
  /** For each column the cells above it. */
  readonly ofColumns: readonly (readonly PlacedCell[])[]
  /** For each row of the body the headings at its left. */
  readonly ofRows: readonly (readonly PlacedCell[])[]
  /** For each row of the body the headings of columns that its block has in the body itself. */
  readonly ofBlocks: readonly (readonly PlacedCell[])[]
}

export function headCells(table: Table): HeadCells {
  const width = table.columns.length
  const head = placeCells(table.head, width).rows
  const body = placeCells(table.rows, width).rows
  const ofColumns = table.columns.map((_, column) =>
    head.flatMap((cells, row) => cells.filter((placed) => placed.row === row && covers(placed, column))),
  )
  const ofRows = body.map((cells) => cells.filter(({ cell }) => cell.header === true))
  const isPlain = head.length === 1 && ofRows.every((cells) => cells.length <= 1) && !isMerged([...head, ...body])
  const blockHeads = body.map((cells, row) => begun(cells, row).filter(({ cell }) => cell.headsColumns === true))
  const inBody = body.flatMap((_, row) => [...(blockHeads[row] ?? []), ...begun(ofRows[row] ?? [], row)])
  const all = isPlain ? [] : [...head.flatMap(begun), ...inBody]
  const ids = new Map(all.map(({ cell }, index) => [cell, `${table.id}-${index + 1}`]))
  return { ids, ofColumns, ofRows, ofBlocks: headsByRow(blockHeads) }
}

/** The rows of such headings that stand together next above each row. */
function headsByRow(headings: readonly (readonly PlacedCell[])[]): PlacedCell[][] {
  let open: PlacedCell[] = []
  return headings.map((cells, row) => {
    const continues = (headings[row - 1]?.length ?? 0) > 0
    const above = open
    if (cells.length > 0) open = continues ? [...open, ...cells] : [...cells]
    return cells.length > 0 && !continues ? [] : above
  })
}

function begun(cells: readonly PlacedCell[], row: number): PlacedCell[] {
  return cells.filter((placed) => placed.row === row)
}

function isMerged(rows: readonly (readonly PlacedCell[])[]): boolean {
  return rows.flat().some(({ colSpan, rowSpan }) => colSpan > 1 || rowSpan > 1)
}

function covers({ column, colSpan }: PlacedCell, wanted: number): boolean {
  return column <= wanted && wanted < column + colSpan
}

/** The ids of the headings of a cell, outer ones first; of a heading, those that it stands under itself. */
export function headersOf(placed: PlacedCell, part: 'head' | 'body', heads: HeadCells): string[] {
  const { ids, ofColumns, ofRows, ofBlocks } = heads
  const columns = ofColumns.slice(placed.column, placed.column + placed.colSpan).flat()
  const above = part === 'head' ? columns.filter(({ row }) => row < placed.row) : columns
  const rows = part === 'head' ? [] : ofRows.slice(placed.row, placed.row + placed.rowSpan).flat()
  const left = rows.filter(({ column }) => column < placed.column)
  const last = placed.column + placed.colSpan
  const blocks = part === 'head' ? [] : (ofBlocks[placed.row] ?? [])
  const inBlock = blocks.filter(({ column, colSpan }) => column < last && placed.column < column + colSpan)
  const found = [...above, ...inBlock, ...left].flatMap(({ cell }) => ids.get(cell) ?? [])
  return [...new Set(found)]
}

/** `colgroup` where a group of columns stands under the cell: table.ts makes one for each cell of the first row. */
export function scopeOf({ row, colSpan }: PlacedCell, part: 'head' | 'body'): string {
  if (part === 'body') return 'row'
  return row === 0 && colSpan > 1 ? 'colgroup' : 'col'
}
