// What Markdown and YAML both make of a table: rows filled up to the grid, spans and widths checked, columns aligned.

import type { Log } from '../diagnostics/diagnostic.ts'
import type { Alignment, Cell, Row, TableContent } from '../model/doc.ts'
import type { SectionTable } from '../model/section.ts'
import { alignColumns, MAX_COLUMNS } from '../model/table-columns.ts'
import { fillRows, type Grid, type GridFault, placeCells } from '../model/table-grid.ts'
import type { Span } from '../source/span.ts'
import { tableColumns, tableSpan } from './findings.ts'

/** A table as written: `rows` and `head` may be uneven, `alignments` has an entry where the author gave one. */
export interface WrittenTable extends Omit<SectionTable, 'columns' | 'kind' | 'head' | 'rows'> {
  readonly alignments: readonly (Alignment | undefined)[]
  readonly head: readonly WrittenRow[]
  readonly rows: readonly WrittenRow[]
  /** How many columns at the left are headings of their rows. */
  readonly headColumns: number
}

export interface WrittenRow {
  readonly cells: readonly Cell[]
  readonly span: Span
}

/** Undefined after a finding without which no table can be made. The first row of the head says how wide it is. */
export function toSectionTable(written: WrittenTable, log: Log): SectionTable | undefined {
  const { alignments, head, rows, headColumns, ...rest } = written
  const width = (head[0]?.cells ?? []).reduce((sum, cell) => sum + (cell.colSpan ?? 1), 0)
  if (isTooWide(width, written.span, log)) return undefined
  const headCells = checkedRows(head, width, log)
  const bodyCells = checkedRows(rows, width, log).map((row) => row)
  const headed = withRowHeads(bodyCells, width, headColumns)
  const columns = alignColumns(
    Array.from({ length: width }, (_, column) => alignments[column]),
    headCells,
    headed,
  )
  return { kind: 'table', columns, head: headCells, rows: headed, ...checkedWidths(rest, width, log) }
}

function checkedRows(rows: readonly WrittenRow[], width: number, log: Log): Row[] {
  const cells = rows.map((row) => row.cells)
  const grid = placeCells(cells, width)
  const reported = new Set<number>()
  for (const fault of grid.faults) {
    const { row } = fault.placed
    // One mistake, one finding: the first of a row shifts all that follow.
    if (reported.has(row)) continue
    reported.add(row)
    const span = rows[row]?.span
    if (span) reportFault(fault, grid, span, log)
  }
  return grid.faults.length > 0 ? cells.map((row) => [...row]) : fillRows(cells, width)
}

function reportFault({ kind, placed }: GridFault, grid: Grid, rowSpan: Span, log: Log): void {
  const span = placed.cell.span ?? rowSpan
  if (kind === 'right' && placed.colSpan === 1) {
    const found = (grid.rows[placed.row] ?? []).reduce((sum, { colSpan }) => sum + colSpan, 0)
    reportWideRow(rowSpan, found, grid.width, log)
    return
  }
  const what = {
    overlap: { zh: '这一格与上面跨行的格重叠', en: 'this cell overlaps one that reaches down from above' },
    below: { zh: `这一格跨${placed.rowSpan}行，超出了表格下边`, en: 'this cell reaches below the table' },
    right: { zh: `这一格跨${placed.colSpan}列，超出了表格右边`, en: 'this cell reaches beyond the right edge' },
  } as const
  log.add(tableSpan, {
    message: what[kind],
    expected: {
      zh: `合并的格都在${grid.width}列之内，不跨出表头或表身，也不重叠`,
      en: `merged cells within ${grid.width} columns and within head or body, without overlap`,
    },
    help: {
      zh: '核对各格跨的行数、列数，补上或删去多余的格',
      en: 'check its spans, and the number of cells in the rows',
    },
    span,
  })
}

function reportWideRow(span: Span, found: number, expected: number, log: Log): void {
  log.add(tableColumns, {
    message: { zh: `这一行有${found}格，表头只有${expected}格`, en: `${found} cells, but the head has ${expected}` },
    expected: { zh: '各行格数不多于表头', en: 'no row wider than the head' },
    help: {
      zh: '给表头补列，或删去多余的格（Markdown 里要印出“|”本身就写“\\|”）',
      en: 'add a column to the head, or delete a cell (in Markdown write \\| to print the bar itself)',
    },
    span,
  })
}

/** True after a finding. */
function isTooWide(columns: number, span: Span, log: Log): boolean {
  if (columns <= MAX_COLUMNS) return false
  log.add(tableColumns, {
    message: { zh: `表格有${columns}列`, en: `a table of ${columns} columns` },
    expected: {
      zh: `最多${MAX_COLUMNS}列，Word 打不开更宽的表格`,
      en: `at most ${MAX_COLUMNS}; Word opens no wider one`,
    },
    help: { zh: '拆成几张表，或行列互换', en: 'split the table, or turn rows into columns' },
    span,
  })
  return true
}

/** Cells that begin in one of the leftmost columns become headings of their rows. */
function withRowHeads(rows: readonly Row[], width: number, headColumns: number): readonly Row[] {
  if (headColumns === 0) return rows
  const placed = placeCells(rows, width).rows
  return rows.map((_, index) =>
    (placed[index] ?? [])
      .filter(({ row }) => row === index)
      .map(({ cell, column }) => (column < headColumns ? { ...cell, header: true } : cell)),
  )
}

function checkedWidths<T extends Pick<TableContent, 'widths' | 'span'>>(table: T, width: number, log: Log): T {
  if (table.widths === undefined || table.widths.length === width) return table
  log.add(tableColumns, {
    message: {
      zh: `列宽写了${table.widths.length}个数，表格有${width}列`,
      en: `${table.widths.length} widths for ${width} columns`,
    },
    expected: { zh: '每列一个数', en: 'one number a column' },
    help: { zh: '补齐或删去多余的数，也可以不写列宽', en: 'give one for each column, or none' },
    ...(table.span ? { span: table.span } : {}),
  })
  return table
}
