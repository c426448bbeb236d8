// `::数据表[表题]{数据=申请 合计列=合计 注="……"}` → a table of data.

import type { FindingKind, Message } from '../diagnostics/diagnostic.ts'
import type { Inline } from '../model/doc.ts'
import type { SectionBlock } from '../model/section.ts'
import { dataTableKeys } from '../model/section-keys.ts'
import { readAttributes } from './attributes.ts'
import { type DataTableSettings, itemsOf, type Setting, toDataTable } from './data-table.ts'
import type { DirectiveAttribute, LeafDirective } from './directive-nodes.ts'
import { tableForm } from './findings.ts'
import { splitFormulas } from './formula-text.ts'
import { lowerInlines } from './inlines.ts'
import { type Lowering, report, spanBetween, spanOf } from './lowering.ts'

const AS_SHOWN: Message = { zh: '照上面的样子改写', en: 'write it like that' }

// The caption stands in the brackets.
const { caption: _, ...attributeNames } = dataTableKeys

export function lowerDataTable(node: LeafDirective, lowering: Lowering): readonly SectionBlock[] {
  const attributes = readAttributes(node.attributes, attributeNames, lowering)
  const label = node.children.flatMap((child) => (child.type === 'directiveLabel' ? child.children : []))
  const texts = {
    caption: lowerInlines(label, lowering),
    notes: attributes.notes ? [textOf(attributes.notes, lowering)] : [],
    span: spanOf(node, lowering),
  }
  const table = toDataTable(settingsOf(attributes, lowering), texts, (message, expected) =>
    report(tableForm, node, lowering, { message, expected, help: AS_SHOWN }),
  )
  return table ? [table] : []
}

type Attributes = { readonly [K in keyof typeof attributeNames]?: DirectiveAttribute }

function settingsOf(attributes: Attributes, lowering: Lowering): DataTableSettings {
  const entries = Object.entries(attributes).map(([name, attribute]) => [name, toSetting(attribute, lowering)])
  // Object.fromEntries forgets the names; they are those of the attributes.
  return Object.fromEntries(entries) as DataTableSettings
}

export function toSetting(
  { value, start, end }: DirectiveAttribute,
  lowering: Lowering,
  kind: FindingKind = tableForm,
): Setting {
  const span = spanBetween(start, end, lowering)
  return {
    ...(value === undefined ? {} : { text: value }),
    items: itemsOf(value ?? ''),
    span,
    complain: (message, expected) => lowering.log.add(kind, { message, expected, help: AS_SHOWN, span }),
  }
}

/** An attribute's text with its formulas. */
export function textOf({ value = '', start, end }: DirectiveAttribute, lowering: Lowering): readonly Inline[] {
  const at = start + Math.max(0, lowering.text.slice(start, end).indexOf(value))
  return splitFormulas(value, spanBetween(start, end, lowering), (index) => lowering.offsetAt(at + index))
}
