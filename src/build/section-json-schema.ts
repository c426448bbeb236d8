// The form of `content` in a YAML section as JSON Schema. parse/yaml-section.ts reads the same form by the same
// table of keys; a test holds the two together.

import { CHART_KINDS } from '../model/chart-kinds.ts'
import { FIGURE_WIDTH } from '../model/measure.ts'
import {
  cellKeys,
  chartKeys,
  contentKeys,
  dataTableKeys,
  figureKeys,
  type KeyName,
  tableKeys,
} from '../model/section-keys.ts'
import type { FieldMeta } from './fields.ts'

/** A JSON Schema node, as zod writes it and editors read it. */
export interface JsonSchema extends FieldMeta {
  properties?: Record<string, JsonSchema>
  required?: string[]
  enum?: unknown[]
  description?: string
  [keyword: string]: unknown
}

const cell: JsonSchema = { type: ['string', 'number', 'boolean', 'null'] }
const alignment: JsonSchema = { enum: ['左', '中', '右', 'left', 'center', 'right'] }
const count: JsonSchema = { type: 'integer', minimum: 1 }
const flag: JsonSchema = { enum: ['是', '否', 'yes', 'no', true, false] }
const content: JsonSchema = { $ref: '#/definitions/content' }
const text: JsonSchema = { type: 'string' }
/** One, or a list. */
const texts: JsonSchema = { anyOf: [text, { type: 'array', items: text }] }
const widths: JsonSchema = { type: 'array', items: { type: 'number', exclusiveMinimum: 0 } }
const items: JsonSchema = { type: 'array', items: content }

export function sectionContentSchema(): { content: JsonSchema; definitions: Record<string, JsonSchema> } {
  return {
    content: { ...content, zh: '内容', about: { zh: '本节内容', en: 'the text of the section' } },
    definitions: {
      content: { anyOf: [{ type: 'string' }, { type: 'array', items: content }, ...contentItems()] },
    },
  }
}

function contentItems(): JsonSchema[] {
  return [
    record([
      [contentKeys.heading, { type: 'string' }, true],
      [contentKeys.content, content, false],
    ]),
    record([[contentKeys.points, items, true]]),
    record([[contentKeys.dashes, items, true]]),
    record([[contentKeys.table, tableSchema(), true]]),
    record([[contentKeys.dataTable, dataTableSchema(), true]]),
    record([[contentKeys.figure, figureSchema(), true]]),
    record([[contentKeys.chart, chartSchema(), true]]),
  ]
}

function tableSchema(): JsonSchema {
  const row = { type: 'array', items: { anyOf: [cell, cellSchema()] } }
  return record([
    [tableKeys.caption, text, false],
    [tableKeys.unit, text, false],
    [tableKeys.head, { anyOf: [row, { type: 'array', items: row }] }, true],
    [tableKeys.rows, { type: 'array', items: row }, true],
    [tableKeys.align, { anyOf: [alignment, { type: 'array', items: alignment }] }, false],
    [tableKeys.notes, texts, false],
    [tableKeys.widths, widths, false],
    [tableKeys.headColumns, count, false],
    [tableKeys.landscape, flag, false],
    [tableKeys.id, text, false],
  ])
}

/** A cell that is more than its text. */
function cellSchema(): JsonSchema {
  return record([
    [cellKeys.text, cell, false],
    [cellKeys.colSpan, count, false],
    [cellKeys.rowSpan, count, false],
    [cellKeys.align, alignment, false],
    [cellKeys.header, flag, false],
  ])
}

function figureSchema(): JsonSchema {
  return record([
    [figureKeys.file, text, true],
    [figureKeys.alt, text, false],
    [figureKeys.caption, text, false],
    [figureKeys.note, text, false],
    [figureKeys.name, text, false],
    [figureKeys.width, { type: 'string', pattern: FIGURE_WIDTH.source }, false],
  ])
}

function dataTableSchema(): JsonSchema {
  return record([
    [dataTableKeys.data, text, true],
    [dataTableKeys.caption, text, false],
    [dataTableKeys.rows, texts, false],
    [dataTableKeys.columns, texts, false],
    [dataTableKeys.corner, text, false],
    [dataTableKeys.totalRow, text, false],
    [dataTableKeys.totalColumn, text, false],
    [dataTableKeys.unit, text, false],
    [dataTableKeys.notes, texts, false],
    [dataTableKeys.widths, widths, false],
    [dataTableKeys.landscape, flag, false],
    [dataTableKeys.id, text, false],
  ])
}

function chartSchema(): JsonSchema {
  return record([
    [chartKeys.data, text, true],
    [chartKeys.type, { enum: Object.values(CHART_KINDS).flat() }, true],
    [chartKeys.rows, texts, false],
    [chartKeys.columns, texts, false],
    [chartKeys.series, { enum: ['行', '列', 'rows', 'columns'] }, false],
    [chartKeys.caption, text, false],
    [chartKeys.note, text, false],
    [chartKeys.width, { type: 'string', pattern: FIGURE_WIDTH.source }, false],
    [chartKeys.id, text, false],
  ])
}

/** An object with these keys, each under either name. */
function record(fields: readonly (readonly [KeyName, JsonSchema, boolean])[]): JsonSchema {
  const described = fields.flatMap(([{ en, zh, about }, schema]) => {
    const both = '$ref' in schema ? schema : { ...schema, description: `${about.zh} / ${about.en}` }
    return [[zh, both] as const, [en, both] as const]
  })
  const required = fields.filter(([, , needed]) => needed)
  return {
    type: 'object',
    properties: Object.fromEntries(described),
    additionalProperties: false,
    allOf: required.map(([{ en, zh }]) => ({ anyOf: [{ required: [en] }, { required: [zh] }] })),
  }
}
