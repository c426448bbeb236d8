// `:::表格[表题]{单位=件 横排}` around a GFM table → the table with what GFM cannot say: caption, unit, rows of the
// head, widths, landscape. Paragraphs below the table that open with 注： are its notes.

import type { Paragraph, Table } from 'mdast'
import type { Message } from '../diagnostics/diagnostic.ts'
import type { Inline } from '../model/doc.ts'
import type { SectionBlock } from '../model/section.ts'
import { tableAttributes } from '../model/section-keys.ts'
import { readAttributes } from './attributes.ts'
import type { ContainerDirective, DirectiveAttribute, DirectiveLabel } from './directive-nodes.ts'
import { tableForm } from './findings.ts'
import { lowerInlines } from './inlines.ts'
import { type Lowering, report, spanBetween, spanOf, writtenText } from './lowering.ts'
import { type Complain, toCount, toFlag, toName, toUnit, toWidths } from './table-values.ts'
import { lowerTable, type TableSettings } from './tables.ts'

export function lowerTableDirective(node: ContainerDirective, lowering: Lowering): readonly SectionBlock[] {
  const label = node.children.find((child): child is DirectiveLabel => child.type === 'directiveLabel')
  const tables = node.children.filter((child): child is Table => child.type === 'table')
  const [table, second] = tables
  if (table === undefined || second !== undefined) {
    reportCount(node, second, lowering)
    return []
  }
  const after = node.children.slice(node.children.indexOf(table) + 1)
  const notes = after.filter((child): child is Paragraph => isNote(child, lowering))
  const strangers = node.children.filter((child) => child !== label && child !== table && !isNote(child, lowering))
  const early = node.children.slice(0, node.children.indexOf(table)).find((child) => isNote(child, lowering))
  for (const child of [...strangers, ...(early ? [early] : [])]) reportStranger(child, lowering)
  return lowerTable(table, lowering, {
    ...settingsOf(node.attributes, lowering),
    caption: captionOf(label, lowering),
    notes: notes.map((note) => noteOf(note, lowering)),
    checkLastRow: true,
  })
}

const NOTE = /^注[：:]\s*/

function isNote(node: ContainerDirective['children'][number], lowering: Lowering): node is Paragraph {
  return node.type === 'paragraph' && NOTE.test(writtenText(node, lowering))
}

function noteOf(note: Paragraph, lowering: Lowering): readonly Inline[] {
  const [first, ...rest] = note.children
  if (first?.type !== 'text') return lowerInlines(note.children, lowering)
  const mark = NOTE.exec(first.value)?.[0] ?? ''
  return lowerInlines([{ ...first, value: first.value.slice(mark.length) }, ...rest], lowering)
}

function captionOf(label: DirectiveLabel | undefined, lowering: Lowering): readonly Inline[] {
  if (label === undefined) return []
  const content = lowerInlines(label.children, lowering)
  if (content.length === 0) {
    report(tableForm, label, lowering, {
      message: { zh: '表题是空的', en: 'an empty caption' },
      expected: { zh: '[表题]', en: '[caption]' },
      help: { zh: '写上表题，或删去方括号', en: 'write the caption, or delete the brackets' },
    })
  }
  return content
}

function settingsOf(attributes: readonly DirectiveAttribute[], lowering: Lowering): TableSettings {
  const { unit, headRows, headColumns, widths, landscape, id } = readAttributes(attributes, tableAttributes, lowering)
  const complain =
    (attribute: DirectiveAttribute): Complain =>
    (message, expected) =>
      lowering.log.add(tableForm, {
        message,
        expected,
        help: { zh: '照上面的样子改写', en: 'write it like that' },
        span: spanBetween(attribute.start, attribute.end, lowering),
      })
  const widthsGiven = widths && toWidths((widths.value ?? '').split(/[,，、\s]+/), complain(widths))
  const unitGiven = unit && toUnit(unit.value ?? '', complain(unit))
  const name = id && toName(id.value ?? '', complain(id))
  const isTurned =
    landscape !== undefined && (landscape.value === undefined || toFlag(landscape.value, complain(landscape)))
  return {
    ...(headRows ? { headRows: toCount(headRows.value ?? '', complain(headRows)) } : {}),
    ...(headColumns ? { headColumns: toCount(headColumns.value ?? '', complain(headColumns)) } : {}),
    ...(isTurned ? { orientation: 'landscape' } : {}),
    ...(unitGiven === undefined ? {} : { unit: unitGiven }),
    ...(widthsGiven === undefined ? {} : { widths: widthsGiven }),
    ...(id && name !== undefined ? { name: { text: name, span: spanBetween(id.start, id.end, lowering) } } : {}),
  }
}

function reportCount(node: ContainerDirective, second: Table | undefined, lowering: Lowering): void {
  report(tableForm, second ?? node, lowering, {
    message: second
      ? { zh: '“:::表格”里有两张表', en: 'two tables in one :::表格' }
      : { zh: '“:::表格”里没有表格', en: 'no table in :::表格' },
    expected: { zh: '“:::表格”和“:::”之间正好一张表', en: 'exactly one table between :::表格 and :::' },
    help: second
      ? { zh: '每张表各用一对“:::表格”和“:::”', en: 'give each table its own :::表格 and :::' }
      : { zh: '检查表格的写法，第二行应为“| --- | --- |”', en: 'check the table; its second row is | --- | --- |' },
  })
}

function reportStranger(child: ContainerDirective['children'][number], lowering: Lowering): void {
  const expected: Message = {
    zh: '只有表格，和表格下面以“注：”开头的段落',
    en: 'the table alone, and paragraphs below it that open with 注：',
  }
  lowering.log.add(tableForm, {
    message: { zh: '“:::表格”里有表格以外的内容', en: 'something beside the table in :::表格' },
    expected,
    help: { zh: '移到“:::”后面；表注以“注：”开头，与表格空一行', en: 'move it behind :::; begin a note with 注：' },
    span: spanOf(child, lowering),
  })
}
