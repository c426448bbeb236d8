// The content of a YAML section → the same blocks that Markdown gives. A string is a text in the Markdown dialect; an
// item with a key is a heading with what stands under it, points, dashes, a table or an image.

import type { Log } from '../diagnostics/diagnostic.ts'
import type { Alignment, Cell, Inline, Level } from '../model/doc.ts'
import type { Located, LocatedMap, LocatedScalar } from '../model/located.ts'
import type { FootnoteText, SectionBlock } from '../model/section.ts'
import { contentKeys, figureKeys, tableKeys } from '../model/section-keys.ts'
import type { Span } from '../source/span.ts'
import { badContent, headingTooDeep } from './findings.ts'
import { parseInlineMarkdown, parseMarkdown } from './markdown.ts'
import { isTooWide, reportWideRow } from './tables.ts'
import { complain, readFields } from './yaml-fields.ts'

interface Context {
  readonly log: Log
  /** Footnotes of all strings are gathered here: each string defines its own. */
  readonly footnotes: FootnoteText[]
  /** The level that a heading at this depth has. */
  readonly level: number
}

export interface ParsedContent {
  readonly blocks: readonly SectionBlock[]
  readonly footnotes: readonly FootnoteText[]
}

/** `level` is that of the first headings inside: 2 in a section, 3 in a sub-section of a folder. */
export function parseContent(content: Located, level: number, log: Log): ParsedContent {
  const context = { log, footnotes: [], level }
  return { blocks: toBlocks(content, context), footnotes: context.footnotes }
}

function toBlocks(content: Located, context: Context): SectionBlock[] {
  if (content.kind === 'scalar') return toText(content, context)
  if (content.kind === 'list') return content.items.flatMap((item) => toBlocks(item, context))
  return toItem(content, context)
}

function toText(scalar: LocatedScalar, context: Context): SectionBlock[] {
  if (swallowedKey(scalar)) {
    context.log.add(badContent, {
      message: { zh: '键后面用了全角冒号“：”', en: 'a full-width colon follows the key' },
      expected: { zh: '要点: （半角冒号）', en: 'points: (half-width colon)' },
      help: { zh: '把“：”改成“:”', en: 'write “:” for “：”' },
      span: scalar.span,
    })
    return []
  }
  const { blocks, footnotes } = parseMarkdown(markdownOf(scalar), context.log)
  context.footnotes.push(...footnotes)
  return [...blocks]
}

/** `要点：` over a list is, to YAML, one text with the list inside. */
function swallowedKey(scalar: LocatedScalar): boolean {
  const key = /^([^：\s]+)：(?=\s|$)/.exec(scalar.text)?.[1]
  return Object.values(contentKeys).some(({ en, zh }) => key === en || key === zh)
}

function markdownOf(scalar: LocatedScalar) {
  return { path: scalar.span.path, text: scalar.text, offsetAt: scalar.offsetAt }
}

function toInlines(located: Located | undefined, context: Context): readonly Inline[] {
  if (located === undefined) return []
  if (located.kind !== 'scalar') {
    complain(located.span, { zh: '这里应为一段文字', en: 'expected a text' }, context.log)
    return []
  }
  const { content, footnotes } = parseInlineMarkdown(markdownOf(located), context.log)
  context.footnotes.push(...footnotes)
  return content
}

function toItem(map: LocatedMap, context: Context): SectionBlock[] {
  const fields = readFields(map, contentKeys, context.log)
  if (fields.heading) return toHeading(fields.heading, fields.content, map.span, context)
  if (fields.points) return toList('points', fields.points, context)
  if (fields.dashes) return toList('dashes', fields.dashes, context)
  if (fields.table) return toTable(fields.table, context)
  if (fields.figure) return toFigure(fields.figure, context)
  if (map.entries.length === 0 || fields.content) {
    complain(map.span, { zh: '这一项没有写是什么', en: 'this item does not say what it is' }, context.log)
  }
  return []
}

function toHeading(heading: Located, content: Located | undefined, span: Span, context: Context): SectionBlock[] {
  if (context.level > 4) {
    context.log.add(headingTooDeep, {
      message: { zh: '小标题到了第五级', en: 'a heading of the fifth level' },
      expected: { zh: '最多四级：一、（一）1.（1）', en: 'at most four levels: 一、（一）1.（1）' },
      help: { zh: '并入上一级，或改成“要点”', en: 'merge it upward, or use points' },
      span: heading.span,
    })
    return []
  }
  const title = toInlines(heading, context)
  if (title.length === 0) complain(span, { zh: '小标题没有文字', en: 'a heading without text' }, context.log)
  // Checked just above: at most 4.
  const block: SectionBlock = { kind: 'heading', level: context.level as Level, content: title, span: heading.span }
  return [block, ...(content ? toBlocks(content, { ...context, level: context.level + 1 }) : [])]
}

function toList(kind: 'points' | 'dashes', list: Located, context: Context): SectionBlock[] {
  if (list.kind !== 'list' || list.items.length === 0) {
    complain(
      list.span,
      { zh: '这里应为列表，每项以“- ”开头', en: 'expected a list, each item opening with “- ”' },
      context.log,
    )
    return []
  }
  const items = list.items.map((item) => toBlocks(item, context))
  const bad = items.findIndex(
    (item) =>
      item[0]?.kind !== 'paragraph' ||
      item.some((block) => block.kind === 'heading' || block.kind === 'points' || block.kind === kind),
  )
  if (bad >= 0) {
    complain(
      list.items[bad]?.span ?? list.span,
      {
        zh: '这一项应以文字开头，里面不能再有小标题或要点',
        en: 'an item opens with text and holds no headings or points',
      },
      context.log,
    )
    return []
  }
  return [{ kind, items, span: list.span }]
}

const alignments: Readonly<Record<string, Alignment>> = {
  左: 'left',
  中: 'center',
  右: 'right',
  left: 'left',
  center: 'center',
  right: 'right',
}

function toTable(table: Located, context: Context): SectionBlock[] {
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

function toCells(row: Located | undefined, context: Context): Cell[] {
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

function toFigure(figure: Located, context: Context): SectionBlock[] {
  const fields = figure.kind === 'map' ? readFields(figure, figureKeys, context.log) : {}
  const source = fields.file?.kind === 'scalar' ? fields.file.text : ''
  if (source === '') {
    complain(figure.span, { zh: '图片要写明文件', en: 'an image needs its file' }, context.log)
    return []
  }
  const alt = fields.alt?.kind === 'scalar' ? fields.alt.text : ''
  return [
    {
      kind: 'figure',
      source,
      alt,
      caption: toInlines(fields.caption, context),
      span: fields.file?.span ?? figure.span,
    },
  ]
}
