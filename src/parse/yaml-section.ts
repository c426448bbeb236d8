// The content of a YAML section → the same blocks that Markdown gives. A string is a text in the Markdown dialect; an
// item with a key is a heading with what stands under it, points, dashes, a table or an image.

import type { Log } from '../diagnostics/diagnostic.ts'
import type { FigureWidth, Level } from '../model/doc.ts'
import type { Located, LocatedMap, LocatedScalar } from '../model/located.ts'
import { parseFigureWidth } from '../model/measure.ts'
import type { FootnoteText, SectionBlock } from '../model/section.ts'
import { contentKeys, figureKeys } from '../model/section-keys.ts'
import type { Span } from '../source/span.ts'
import { takeName } from './braces.ts'
import { badContent, headingTooDeep } from './findings.ts'
import { parseMarkdown } from './markdown.ts'
import { toChart } from './yaml-chart.ts'
import { toYamlDataTable } from './yaml-data-table.ts'
import { complain, readFields } from './yaml-fields.ts'
import { toTable } from './yaml-table.ts'
import { markdownOf, type SectionContext, toInlines } from './yaml-texts.ts'

export interface ParsedContent {
  readonly blocks: readonly SectionBlock[]
  readonly footnotes: readonly FootnoteText[]
}

/** `level` is that of the first headings inside: 2 in a section, 3 in a sub-section of a folder. */
export function parseContent(content: Located, level: number, log: Log): ParsedContent {
  const context = { log, footnotes: [], level }
  return { blocks: toBlocks(content, context), footnotes: context.footnotes }
}

function toBlocks(content: Located, context: SectionContext): SectionBlock[] {
  if (content.kind === 'scalar') return toText(content, context)
  if (content.kind === 'list') return content.items.flatMap((item) => toBlocks(item, context))
  return toItem(content, context)
}

function toText(scalar: LocatedScalar, context: SectionContext): SectionBlock[] {
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

const readItem = (map: LocatedMap, log: Log) => readFields(map, contentKeys, log)

function toItem(map: LocatedMap, context: SectionContext): SectionBlock[] {
  const fields = readItem(map, context.log)
  if (holdsTwo(map, fields, context.log)) return []
  if (fields.heading) return toHeading(fields.heading, fields.content, map.span, context)
  if (fields.points) return toList('points', fields.points, context)
  if (fields.dashes) return toList('dashes', fields.dashes, context)
  if (fields.table) return toTable(fields.table, context)
  if (fields.dataTable) return [...toYamlDataTable(fields.dataTable, context)]
  if (fields.figure) return toFigure(fields.figure, context)
  if (fields.chart) return [...toChart(fields.chart, context)]
  if (map.entries.length === 0 || fields.content) {
    complain(map.span, { zh: '这一项没有写明是什么', en: 'this item does not say what it is' }, context.log)
  }
  return []
}

/** True after a finding: what an item holds beside the first would be lost. */
function holdsTwo(map: LocatedMap, fields: ReturnType<typeof readItem>, log: Log): boolean {
  const { heading, content, ...others } = fields
  const kinds = Object.keys(others).length + (heading ? 1 : 0)
  if (kinds <= 1 && (content === undefined || heading !== undefined || kinds === 0)) return false
  complain(map.span, { zh: '一项里写了几种内容', en: 'an item holds more than one thing' }, log, {
    zh: '拆成几项，各以“- ”开头；小标题下面的，都写进“内容”里',
    en: 'make each an item of its own with “- ”; what belongs to a heading goes under content',
  })
  return true
}

function toHeading(
  heading: Located,
  content: Located | undefined,
  span: Span,
  context: SectionContext,
): SectionBlock[] {
  if (context.level > 4) {
    context.log.add(headingTooDeep, {
      message: { zh: '小标题到了第五级', en: 'a heading of the fifth level' },
      expected: { zh: '最多四级：一、（一）1.（1）', en: 'at most four levels: 一、（一）1.（1）' },
      help: { zh: '并入上一级，或改成“要点”', en: 'merge it upward, or use points' },
      span: heading.span,
    })
    return []
  }
  const title = takeName(toInlines(heading, context), context.log)
  // Where there is text, a finding says what is wrong with it.
  if (heading.kind === 'scalar' && heading.text.trim() === '')
    complain(span, { zh: '小标题没有文字', en: 'a heading without text' }, context.log)
  // Checked just above: at most 4.
  const block: SectionBlock = { kind: 'heading', level: context.level as Level, ...title, span: heading.span }
  return [block, ...(content ? toBlocks(content, { ...context, level: context.level + 1 }) : [])]
}

function toList(kind: 'points' | 'dashes', list: Located, context: SectionContext): SectionBlock[] {
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

function toFigure(figure: Located, context: SectionContext): SectionBlock[] {
  const fields = figure.kind === 'map' ? readFields(figure, figureKeys, context.log) : {}
  const source = fields.file?.kind === 'scalar' ? fields.file.text : ''
  if (source === '') {
    complain(figure.span, { zh: '图片要写明文件', en: 'an image needs its file' }, context.log)
    return []
  }
  const alt = fields.alt?.kind === 'scalar' ? fields.alt.text : ''
  const width = toWidth(fields.width, context.log)
  const note = toInlines(fields.note, context)
  return [
    {
      kind: 'figure',
      source,
      alt,
      caption: toInlines(fields.caption, context),
      span: fields.file?.span ?? figure.span,
      ...(fields.name?.kind === 'scalar' ? { name: { text: fields.name.text.trim(), span: fields.name.span } } : {}),
      ...(width ? { width } : {}),
      ...(note.length > 0 ? { note } : {}),
    },
  ]
}

function toWidth(width: Located | undefined, log: Log): FigureWidth | undefined {
  const parsed = width?.kind === 'scalar' ? parseFigureWidth(width.text) : undefined
  if (width !== undefined && parsed === undefined)
    complain(width.span, { zh: '宽度应为 80% 或 100mm 这样的写法', en: 'a width is written 80% or 100mm' }, log)
  return parsed
}
