// A table in a YAML section → the same table that Markdown gives.

import type { Alignment, Cell, Inline } from '../model/doc.ts'
import type { Located, LocatedScalar } from '../model/located.ts'
import type { SectionBlock } from '../model/section.ts'
import { cellKeys, tableKeys } from '../model/section-keys.ts'
import { MAX_COLUMNS } from '../model/table-columns.ts'
import { joinCells, joinOf, type MarkedCell, type MarkedRow } from './joined-cells.ts'
import { toSectionTable } from './table-form.ts'
import { type Complain, toCount, toFlag, toName, toUnit, toWidths } from './table-values.ts'
import { complain, readFields } from './yaml-fields.ts'
import { markdownOf, type SectionContext, toInlines } from './yaml-texts.ts'

const alignments: Readonly<Record<string, Alignment>> = {
  左: 'left',
  中: 'center',
  右: 'right',
  left: 'left',
  center: 'center',
  right: 'right',
}

type Fields = { readonly [K in keyof typeof tableKeys]?: Located }

export function toTable(table: Located, context: SectionContext): SectionBlock[] {
  const fields: Fields = table.kind === 'map' ? readFields(table, tableKeys, context.log) : {}
  const head = toHead(fields.head, context)
  if ((head[0]?.cells.length ?? 0) === 0 || fields.rows?.kind !== 'list') {
    complain(table.span, { zh: '表格要有表头和各行', en: 'a table needs its head and rows' }, context.log)
    return []
  }
  const built = toSectionTable(
    {
      alignments: toAlignments(fields.align, context),
      head: joinCells(head, context.log),
      rows: joinCells(
        fields.rows.items.map((row) => toRow(row, context)),
        context.log,
      ),
      caption: toCaption(fields.caption, context),
      notes: toNotes(fields.notes, context),
      span: table.span,
      ...toSettings(fields, context),
    },
    context.log,
  )
  return built ? [built] : []
}

function toSettings({ unit, headColumns, widths, landscape, id }: Fields, context: SectionContext) {
  const unitGiven = read(unit, toUnit, context)
  const name = read(id, toName, context)
  const widthsGiven = widths && toWidths(itemsOf(widths).map(textOf), complaintAt(widths, context))
  return {
    orientation: read(landscape, toFlag, context) === true ? ('landscape' as const) : ('portrait' as const),
    headColumns: read(headColumns, toCount, context) ?? 0,
    ...(unitGiven === undefined ? {} : { unit: unitGiven }),
    ...(id && name !== undefined ? { name: { text: name, span: id.span } } : {}),
    ...(widthsGiven === undefined ? {} : { widths: widthsGiven }),
  }
}

function read<T>(
  located: Located | undefined,
  reader: (written: string, complain: Complain) => T,
  context: SectionContext,
): T | undefined {
  return located && reader(textOf(located), complaintAt(located, context))
}

function complaintAt({ span }: Located, { log }: SectionContext): Complain {
  return (message, expected) => complain(span, message, log, undefined, expected)
}

function textOf(located: Located): string {
  return located.kind === 'scalar' ? located.text : ''
}

/** A list's items, or the one that stands without its list. */
function itemsOf(located: Located): readonly Located[] {
  return located.kind === 'list' ? located.items : [located]
}

function toCaption(caption: Located | undefined, context: SectionContext): readonly Inline[] {
  if (caption?.kind === 'scalar' && caption.text.trim() === '')
    complain(caption.span, { zh: '表题是空的', en: 'an empty caption' }, context.log)
  return toInlines(caption, context)
}

function toNotes(notes: Located | undefined, context: SectionContext): readonly (readonly Inline[])[] {
  if (notes === undefined) return []
  return itemsOf(notes).map((note) => {
    if (textOf(note).trim() === '') complain(note.span, { zh: '表注应为一段文字', en: 'a note is a text' }, context.log)
    return note.kind === 'scalar' ? toInlines(withoutMark(note), context) : []
  })
}

/** 注： is printed before the notes whether the author wrote it or not. */
function withoutMark(note: LocatedScalar): LocatedScalar {
  const mark = /^注[：:]\s*/.exec(note.text)?.[0].length ?? 0
  return mark === 0 ? note : { ...note, text: note.text.slice(mark), offsetAt: (index) => note.offsetAt(index + mark) }
}

/** One list of cells, or a list of such lists. */
function toHead(head: Located | undefined, context: SectionContext): MarkedRow[] {
  if (head === undefined) return []
  const isSeveral = head.kind === 'list' && head.items.length > 0 && head.items.every(({ kind }) => kind === 'list')
  return isSeveral ? head.items.map((row) => toRow(row, context)) : [toRow(head, context)]
}

function toRow(row: Located, context: SectionContext): MarkedRow {
  if (row.kind === 'list') return { cells: row.items.map((cell) => toCell(cell, context)), span: row.span }
  complain(row.span, { zh: '一行应为列表，如 [甲, 1, 2]', en: 'a row is a list, such as [a, 1, 2]' }, context.log)
  return { cells: [], span: row.span }
}

function toCell(located: Located, context: SectionContext): MarkedCell {
  const { span } = located
  if (located.kind === 'map')
    return { cell: toSpannedCell(readFields(located, cellKeys, context.log), located, context), span }
  const join = located.kind === 'scalar' ? joinOf(markdownOf(located).text) : undefined
  return { cell: { content: join ? [] : toInlines(located, context), span }, span, ...(join ? { join } : {}) }
}

function toSpannedCell(
  fields: { readonly [K in keyof typeof cellKeys]?: Located },
  { span }: Located,
  context: SectionContext,
): Cell {
  const colSpan = read(fields.colSpan, toCount, context) ?? 1
  const rowSpan = read(fields.rowSpan, toCount, context) ?? 1
  const align = fields.align && toAlignment(fields.align, context)
  return {
    content: toInlines(fields.text, context),
    span,
    ...(colSpan > 1 ? { colSpan: Math.min(colSpan, MAX_COLUMNS + 1) } : {}),
    ...(rowSpan > 1 ? { rowSpan } : {}),
    ...(align ? { align } : {}),
    ...(read(fields.header, toFlag, context) === true ? { header: true } : {}),
  }
}

/** One for all columns, or a list. */
function toAlignments(align: Located | undefined, context: SectionContext): (Alignment | undefined)[] {
  if (align === undefined) return []
  if (align.kind === 'list') return align.items.map((item) => toAlignment(item, context))
  const all = toAlignment(align, context)
  return Array.from({ length: MAX_COLUMNS }, () => all)
}

function toAlignment(align: Located, { log }: SectionContext): Alignment | undefined {
  const known = align.kind === 'scalar' && Object.hasOwn(alignments, align.text) ? alignments[align.text] : undefined
  if (known === undefined)
    complain(align.span, { zh: '对齐应为 左、中 或 右', en: 'expected left, center or right' }, log)
  return known
}
