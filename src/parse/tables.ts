// GFM tables → SectionTable: rows as wide as the head, none silently cut.

import type { Table, TableRow } from 'mdast'
import type { Log } from '../diagnostics/diagnostic.ts'
import type { Alignment, Cell } from '../model/doc.ts'
import type { SectionBlock } from '../model/section.ts'
import type { Span } from '../source/span.ts'
import { tableColumns } from './findings.ts'
import { lowerInlines } from './inlines.ts'
import { type Lowering, spanOf } from './lowering.ts'

export function lowerTable(node: Table, lowering: Lowering): readonly SectionBlock[] {
  const [head, ...rows] = node.children.map((row) => lowerRow(row, lowering))
  if (head === undefined || isTooWide(head.length, spanOf(node, lowering), lowering.log)) return []
  const columns = head.map((_, index): Alignment => node.align?.[index] ?? 'left')
  for (const [index, row] of rows.entries()) {
    const written = node.children[index + 1]
    if (row.length <= head.length || written === undefined) continue
    reportWideRow(spanOf(written, lowering), row.length, head.length, lowering.log)
  }
  const padded = rows.map((row) => columns.map((_, index): Cell => row[index] ?? { content: [] }))
  return [{ kind: 'table', columns, head, rows: padded, span: spanOf(node, lowering) }]
}

export function reportWideRow(span: Span, found: number, expected: number, log: Log): void {
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

// Word calls a file with a wider table corrupt.
const MAX_COLUMNS = 63

/** True after a finding. */
export function isTooWide(columns: number, span: Span, log: Log): boolean {
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

function lowerRow(row: TableRow, lowering: Lowering): Cell[] {
  return row.children.map((cell) => ({ content: lowerInlines(cell.children, lowering) }))
}
