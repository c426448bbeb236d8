// GFM tables → SectionTable: rows as wide as the head, none silently cut.

import type { Table, TableRow } from 'mdast'
import type { Alignment, Cell } from '../model/doc.ts'
import type { SectionBlock } from '../model/section.ts'
import { tableColumns } from './findings.ts'
import { lowerInlines } from './inlines.ts'
import { type Lowering, report, spanOf } from './lowering.ts'

export function lowerTable(node: Table, lowering: Lowering): readonly SectionBlock[] {
  const [head, ...rows] = node.children.map((row) => lowerRow(row, lowering))
  if (head === undefined) return []
  const columns = head.map((_, index): Alignment => node.align?.[index] ?? 'left')
  for (const [index, row] of rows.entries()) {
    const written = node.children[index + 1]
    if (row.length <= head.length || written === undefined) continue
    report(tableColumns, written, lowering, {
      message: {
        zh: `这一行有${row.length}格，表头只有${head.length}格`,
        en: `${row.length} cells, but the head has ${head.length}`,
      },
      expected: { zh: '各行格数不多于表头', en: 'no row wider than the head' },
      help: {
        zh: '给表头补列，或删去多余的“|”；要印出“|”本身就写“\\|”',
        en: 'add a column to the head, or delete a |; write \\| to print it',
      },
    })
  }
  const padded = rows.map((row) => columns.map((_, index): Cell => row[index] ?? { content: [] }))
  return [{ kind: 'table', columns, head, rows: padded, span: spanOf(node, lowering) }]
}

function lowerRow(row: TableRow, lowering: Lowering): Cell[] {
  return row.children.map((cell) => ({ content: lowerInlines(cell.children, lowering) }))
}
