// A column that is narrower than one of its numbers: the number would be broken in two.

import type { Doc, Table } from '../../../model/doc.ts'
import { turned } from '../../../model/measure.ts'
import type { Rule } from '../../../model/rule.ts'
import { narrowColumns } from '../../../model/table-columns.ts'

export const narrowColumn: Rule = {
  id: 'table/narrow-column',
  summary: { zh: '表格的列太窄，数字会断开', en: 'a column too narrow for its numbers' },
  severity: 'warning',
  basis: '实务（GB/T 9704-2012 未规定；一个数不断开移行）',
  examples: {
    found: [':::表格{列宽=1,9}\n| 件数 | 说明 |\n| --- | --- |\n| 12345678 | 共计 |\n:::'],
    silent: ['| 件数 | 说明 |\n| --- | --- |\n| 12345678 | 共计 |'],
  },
  *check({ doc, profile }) {
    for (const table of tablesOf(doc)) {
      const [column] = narrowColumns(table, table.orientation === 'landscape' ? turned(profile) : profile)
      if (column === undefined) continue
      const isTurned = table.orientation === 'landscape'
      yield {
        message: {
          zh: `表格第${column + 1}列放不下其中的数字或西文`,
          en: `column ${column + 1} is too narrow for a number or a Latin word in it`,
        },
        expected: { zh: '数字排在一行之内', en: 'numbers on one line' },
        help: isTurned
          ? { zh: '减少列数、拆成几张表，或调整列宽', en: 'fewer columns, several tables, or other widths' }
          : {
              zh: '设为“横排”、减少列数，或调整列宽',
              en: 'make it landscape, or give it fewer columns or other widths',
            },
        ...(table.span ? { span: table.span } : {}),
      }
    }
  },
}

function tablesOf({ body, attachments }: Doc): Table[] {
  const blocks = [body, ...attachments.map((attachment) => attachment.body)].flat()
  return blocks.filter((block) => block.kind === 'table')
}
