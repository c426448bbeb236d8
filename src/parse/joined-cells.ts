// Cells of `^^` and `<<` → cells that cover several places: one joins the cell above, the other the cell at its left.

import type { Log } from '../diagnostics/diagnostic.ts'
import type { Cell } from '../model/doc.ts'
import type { Span } from '../source/span.ts'
import { tableSpan } from './findings.ts'
import type { WrittenRow } from './table-form.ts'

export interface MarkedRow {
  readonly cells: readonly MarkedCell[]
  readonly span: Span
}

export interface MarkedCell {
  readonly cell: Cell
  readonly join?: 'above' | 'left'
  readonly span: Span
}

/** `^^` and `<<` as the author wrote them; in a text that says more they are text. */
export function joinOf(written: string): MarkedCell['join'] {
  const text = written.trim()
  return text === '^^' ? 'above' : text === '<<' ? 'left' : undefined
}

/** A cell and the places that joined it, as rows and columns of what was written. */
interface Block {
  readonly origin: MarkedCell
  readonly row: number
  readonly column: number
  lastRow: number
  lastColumn: number
  places: number
}

/** The rows of a head or of a body. Each written cell is one place; cells with spans of their own join no others. */
export function joinCells(rows: readonly MarkedRow[], log: Log): readonly WrittenRow[] {
  if (rows.every(({ cells }) => cells.every(({ join }) => join === undefined)))
    return rows.map(({ cells, span }) => ({ cells: cells.map(({ cell }) => cell), span }))
  const owners: (Block | undefined)[][] = []
  for (const [row, { cells }] of rows.entries()) {
    const line: (Block | undefined)[] = []
    owners.push(line)
    for (const [column, marked] of cells.entries()) {
      const owner = ownerOf(marked, row, column, owners)
      line.push(owner)
      if (owner === undefined) reportJoin(marked, log)
      else extend(owner, row, column)
    }
  }
  return rows.map(({ span }, row) => ({ cells: cellsOf(owners[row] ?? [], row, log), span }))
}

function ownerOf(
  marked: MarkedCell,
  row: number,
  column: number,
  owners: readonly (readonly (Block | undefined)[])[],
): Block | undefined {
  if (marked.join === undefined) {
    return { origin: marked, row, column, lastRow: row, lastColumn: column, places: 0 }
  }
  const owner = marked.join === 'left' ? owners[row]?.[column - 1] : owners[row - 1]?.[column]
  const { colSpan = 1, rowSpan = 1 } = owner?.origin.cell ?? {}
  return colSpan > 1 || rowSpan > 1 ? undefined : owner
}

function extend(block: Block, row: number, column: number): void {
  block.places += 1
  block.lastRow = Math.max(block.lastRow, row)
  block.lastColumn = Math.max(block.lastColumn, column)
}

function cellsOf(line: readonly (Block | undefined)[], row: number, log: Log): Cell[] {
  const begun = line.filter((block, column): block is Block => block?.row === row && block.column === column)
  return begun.map(({ origin, column, lastRow, lastColumn, places }) => {
    const [rowSpan, colSpan] = [lastRow - row + 1, lastColumn - column + 1]
    if (rowSpan * colSpan !== places) {
      reportShape(origin.span, log)
      return origin.cell
    }
    return {
      ...origin.cell,
      ...(colSpan > 1 ? { colSpan } : {}),
      ...(rowSpan > 1 ? { rowSpan } : {}),
    }
  })
}

function reportJoin({ join, span }: MarkedCell, log: Log): void {
  const isLeft = join === 'left'
  log.add(tableSpan, {
    message: isLeft
      ? { zh: '“<<”左边没有可以合并的格', en: 'nothing stands at the left of << to join' }
      : { zh: '“^^”上面没有可以合并的格', en: 'nothing stands above ^^ to join' },
    expected: {
      zh: '“<<”并入左边一格，“^^”并入上面一格；表头和表身分开，已写跨行、跨列的格不用这两种记号',
      en: '<< joins the cell at its left, ^^ the one above, within head or body; neither one with spans of its own',
    },
    help: { zh: '写上文字，或改正记号；要印出记号本身就写“\\^^”“\\<<”', en: 'mend it; write \\^^ or \\<< to print it' },
    span,
  })
}

function reportShape(span: Span, log: Log): void {
  log.add(tableSpan, {
    message: { zh: '与这一格合并的格不成矩形', en: 'the cells joined to this one are no rectangle' },
    expected: { zh: '合并的格排成矩形', en: 'joined cells that fill a rectangle' },
    help: { zh: '补上或删去“<<”“^^”', en: 'add or delete << and ^^' },
    span,
  })
}
