// What an author says of a table of data, in Markdown or YAML → a table without rows: facts/ fills in those of the data
// that it names.

import type { Message } from '../diagnostics/diagnostic.ts'
import type { Inline } from '../model/doc.ts'
import type { SectionTable, TableRequest } from '../model/section.ts'
import type { dataTableKeys } from '../model/section-keys.ts'
import type { Span } from '../source/span.ts'
import { type Complain, toFlag, toName, toUnit, toWidths } from './table-values.ts'

/** A setting as either form gives it. */
export interface Setting {
  /** Undefined for an attribute without a value. */
  readonly text?: string
  readonly items: readonly string[]
  readonly span: Span
  readonly complain: Complain
}

export type DataTableSettings = { readonly [K in keyof typeof dataTableKeys]?: Setting }

export interface DataTableTexts {
  readonly caption: readonly Inline[]
  readonly notes: readonly (readonly Inline[])[]
  readonly span: Span
}

/** Undefined after a finding. */
export function toDataTable(
  settings: DataTableSettings,
  { caption, notes, span }: DataTableTexts,
  complain: Complain,
): SectionTable | undefined {
  const { data, unit, widths, landscape, id } = settings
  checkSettings(settings)
  if (!data?.text) {
    complain({ zh: '没有写明是哪里的数据', en: 'it does not say which data' }, DATA)
    return undefined
  }
  const unitGiven = unit && toUnit(unit.text ?? '', unit.complain)
  const widthsGiven = widths && toWidths(widths.items, widths.complain)
  const name = id && toName(id.text ?? '', id.complain)
  const isTurned =
    landscape !== undefined && (landscape.text === undefined || toFlag(landscape.text, landscape.complain))
  return {
    kind: 'table',
    columns: [],
    head: [],
    rows: [],
    caption,
    notes,
    orientation: isTurned ? 'landscape' : 'portrait',
    request: toRequest(data.text, settings, span),
    span,
    ...(unitGiven === undefined ? {} : { unit: unitGiven }),
    ...(widthsGiven === undefined ? {} : { widths: widthsGiven }),
    ...(id && name !== undefined ? { name: { text: name, span: id.span } } : {}),
  }
}

/** Settings are plain texts: 题 and 注 alone take references. */
function checkSettings({ caption: _caption, notes: _notes, landscape: _landscape, ...plain }: DataTableSettings): void {
  const { totalRow: _row, totalColumn: _column, ...valued } = plain
  for (const { text, complain } of Object.values(plain))
    if (text?.includes('{{'))
      complain({ zh: `“${text}”里不能引用数据`, en: `no reference can stand in “${text}”` }, PLAIN)
  for (const { text, complain } of Object.values(valued))
    if (text === undefined) complain({ zh: '这个设置没有写值', en: 'a setting without a value' }, PLAIN)
}

const PLAIN: Message = {
  zh: '一段文字，如 单位=件；题和注里才能引用',
  en: 'plain words; references stand in caption and notes',
}

const DATA: Message = { zh: '数据=名称，如 数据=申请', en: 'data=name, the name of a group in data/' }

function toRequest(data: string, settings: DataTableSettings, span: Span): TableRequest {
  const { rows, columns, corner, totalRow, totalColumn } = settings
  return {
    data,
    span: settings.data?.span ?? span,
    ...(rows ? { rows: rows.items, rowsSpan: rows.span } : {}),
    ...(columns ? { columns: columns.items, columnsSpan: columns.span } : {}),
    ...(corner?.text === undefined ? {} : { corner: corner.text }),
    ...(totalRow ? { totalRow: totalRow.text || '合计' } : {}),
    ...(totalColumn ? { totalColumn: totalColumn.text || '合计' } : {}),
  }
}

/** The items of a setting that is one text: `甲、乙`. */
export function itemsOf(text: string): string[] {
  return text.split(/[,，、]/).flatMap((part) => part.trim() || [])
}
