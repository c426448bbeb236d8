// Table 4 on paper: all groups side by side in one row of fifteen numbers, as the sheet has them; where the numbers are too
// long for an upright page, reviews above lawsuits. A landscape page would part the table from its heading.

import type { Cell, Row } from '../../../src/template-api.ts'
import type { TableData } from '../data/table-data.ts'
import { type Entry, leavesOf } from '../tables/table-spec.ts'
import type { Content } from './content.ts'
import { columnHeads, depthOf } from './grid.ts'
import { numberCell } from './number-cell.ts'
import { setColumns } from './widths.ts'

// 结果维持 one character under the other; by twos where ten columns stand side by side.
const COLUMN = 2.4
const WIDE_COLUMN = 3.4

export function reviewContent(data: TableData): Content {
  const groups = data.spec.blocks.flatMap(({ rows, columns }) => rows.map((row) => withColumns(row, columns)))
  const cells = groups.flatMap((group) => numbersOf(group, data))
  const setting = setColumns({ labels: [], least: cells.map(() => COLUMN), rows: [cells] })
  if (setting.orientation === 'landscape') return stacked(groups, data)
  return { ...setting, columns: cells.map(() => 'center'), head: columnHeads(groups, depthOf(groups)), rows: [cells] }
}

/** The groups under one another, each over the whole width with heads of its own. */
function stacked(groups: readonly Entry[], data: TableData): Content {
  const lines = groups.map((group) => numbersOf(group, data))
  const widest = lines.reduce((most, line) => (line.length > most.length ? line : most), [])
  const rows = groups.flatMap((group, index): Row[] => {
    const line = lines[index] ?? []
    const factor = widest.length / line.length
    const heads = columnHeads([group], depthOf([group])).map((cells) =>
      cells.map((cell): Cell => ({ ...cell, headsColumns: true })),
    )
    return [...heads, line].map((cells) => cells.map((cell) => widened(cell, factor)))
  })
  const setting = setColumns({ labels: [], least: widest.map(() => WIDE_COLUMN), rows: [widest] })
  return { ...setting, columns: widest.map(() => 'center'), head: [], rows }
}

function widened(cell: Cell, factor: number): Cell {
  const colSpan = (cell.colSpan ?? 1) * factor
  return colSpan > 1 ? { ...cell, colSpan } : cell
}

/** A row with the columns under it. */
function withColumns(row: Entry, columns: readonly Entry[]): Entry {
  return { ...row, parts: row.parts?.map((part) => withColumns(part, columns)) ?? columns }
}

function numbersOf(group: Entry, data: TableData): Cell[] {
  return leavesOf([group]).map(({ entry, heads }) => numberCell(heads.at(-1)?.id ?? '', entry.id, data))
}
