// A table in a YAML section → the same table that Markdown gives.

import type { Log } from '../diagnostics/diagnostic.ts'
import type { Alignment, Cell } from '../model/doc.ts'
import type { Located } from '../model/located.ts'
import type { SectionBlock } from '../model/section.ts'
import { tableKeys } from '../model/section-keys.ts'
import { isTooWide, reportWideRow } from './tables.ts'
import { complain, readFields } from './yaml-fields.ts'
import { type SectionContext, toInlines } from './yaml-texts.ts'

const alignments: Readonly<Record<string, Alignment>> = {
  左: 'left',
  中: 'center',
  右: 'right',
  left: 'left',
  center: 'center',
  right: 'right',
}

export function toTable(table: Located, context: SectionContext): SectionBlock[] {
  const fields = table.kind === 'map' ? readFields(table, tableKeys, context.log) : {}
  const head = toCells(fields.head, context)
  const rows = fields.rows?.kind === 'list' ? fields.rows.items : undefined
  if (head.length === 0 || rows === undefined) {
    complain(table.span, { zh: '表格要有表头和各行', en: 'a table needs its head and rows' }, context.log)
    return []
  }
  if (isTooWide(head.length, table.span, context.log)) return []
  const columns = head.map((_, index) => toAlignment(fields.align, index, context.log))
  const body = rows.map((row) => {
    const cells = toCells(row, context)
    if (cells.length > head.length) reportWideRow(row.span, cells.length, head.length, context.log)
    return columns.map((_, index): Cell => cells[index] ?? { content: [] })
  })
  return [{ kind: 'table', columns, head, rows: body, span: table.span }]
}

function toCells(row: Located | undefined, context: SectionContext): Cell[] {
  if (row === undefined) return []
  if (row.kind !== 'list') {
    complain(row.span, { zh: '一行应为列表，如 [甲, 1, 2]', en: 'a row is a list, such as [a, 1, 2]' }, context.log)
    return []
  }
  return row.items.map((cell) => ({ content: toInlines(cell, context) }))
}

function toAlignment(align: Located | undefined, index: number, log: Log): Alignment {
  const entry = align?.kind === 'list' ? align.items[index] : align
  if (entry === undefined) return 'left'
  const known = entry.kind === 'scalar' ? alignments[entry.text] : undefined
  if (known === undefined)
    complain(entry.span, { zh: '对齐应为 左、中 或 右', en: 'expected left, center or right' }, log)
  return known ?? 'left'
}
