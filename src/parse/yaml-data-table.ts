// `数据表: {数据: 申请, 题: ……}` in a YAML section → a table of data.

import type { Located } from '../model/located.ts'
import type { SectionBlock } from '../model/section.ts'
import { dataTableKeys } from '../model/section-keys.ts'
import { type DataTableSettings, itemsOf, type Setting, toDataTable } from './data-table.ts'
import { complain, readFields } from './yaml-fields.ts'
import { type SectionContext, toInlines } from './yaml-texts.ts'

export function toYamlDataTable(located: Located, context: SectionContext): readonly SectionBlock[] {
  const fields = located.kind === 'map' ? readFields(located, dataTableKeys, context.log) : {}
  const { caption, notes } = fields
  const texts = {
    caption: toInlines(caption, context),
    notes: (notes?.kind === 'list' ? notes.items : notes ? [notes] : []).map((note) => toInlines(note, context)),
    span: located.span,
  }
  const entries = Object.entries(fields).map(([name, value]) => [name, toSetting(value, context)])
  // Object.fromEntries forgets the names; they are those of the fields.
  const table = toDataTable(Object.fromEntries(entries) as DataTableSettings, texts, (message, expected) =>
    complain(located.span, message, context.log, undefined, expected),
  )
  return table ? [table] : []
}

export function toSetting(located: Located, { log }: SectionContext): Setting {
  const items = located.kind === 'list' ? located.items : [located]
  const texts = items.map((item) => (item.kind === 'scalar' ? item.text.trim() : ''))
  return {
    text: texts[0] ?? '',
    items: located.kind === 'list' ? texts : itemsOf(texts[0] ?? ''),
    span: located.span,
    complain: (message, expected) => complain(located.span, message, log, undefined, expected),
  }
}
