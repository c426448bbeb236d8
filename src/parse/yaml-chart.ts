// `图表: {数据: …, 类型: …}` in a YAML section → a figure that asks for a chart; facts/ fills in what is drawn.

import type { ChartRequest } from '../model/chart.ts'
import type { Located, LocatedMap } from '../model/located.ts'
import type { SectionBlock } from '../model/section.ts'
import { chartKeys } from '../model/section-keys.ts'
import { CHART_FORM, reportUndefined, toChartKind, toChartWidth, toSeriesInRows } from './chart-values.ts'
import { chartForm } from './findings.ts'
import { type Complain, toName } from './table-values.ts'
import { complain, readFields } from './yaml-fields.ts'
import { type SectionContext, toInlines } from './yaml-texts.ts'

type Fields = { readonly [K in keyof typeof chartKeys]?: Located }

export function toChart(chart: Located, context: SectionContext): SectionBlock[] {
  if (chart.kind !== 'map') {
    complain(chart.span, { zh: '图表应写明数据和类型', en: 'a chart needs its data and type' }, context.log)
    return []
  }
  const fields = readFields(chart, chartKeys, context.log)
  const request = requestOf(fields, chart, context)
  if (request === undefined) return []
  const { caption, note, width, id } = fields
  const noteGiven = toInlines(note, context)
  const widthGiven = width && toChartWidth(textOf(width), complaint(width, context))
  const name = id && toName(textOf(id), complaint(id, context))
  return [
    {
      kind: 'figure',
      source: '',
      alt: '',
      caption: toInlines(caption, context),
      request,
      span: chart.span,
      ...(noteGiven.length > 0 ? { note: noteGiven } : {}),
      ...(id && name !== undefined ? { name: { text: name, span: id.span } } : {}),
      ...(widthGiven ? { width: widthGiven } : {}),
    },
  ]
}

/** Undefined after a finding. */
function requestOf(fields: Fields, { span }: LocatedMap, context: SectionContext): ChartRequest | undefined {
  const { data, type, rows, columns, series } = fields
  for (const key of ['data', 'type'] as const) {
    if (textOf(fields[key]) === '') reportUndefined(chartKeys[key], span, context.log)
  }
  if (data === undefined || type === undefined || textOf(data) === '' || textOf(type) === '') return undefined
  const kind = toChartKind(textOf(type), type.span, context.log)
  if (kind === undefined) return undefined
  return {
    kind,
    data: textOf(data),
    span: data.span,
    ...(rows ? { rows: namesIn(rows) } : {}),
    ...(columns ? { columns: namesIn(columns) } : {}),
    ...(series && toSeriesInRows(textOf(series), complaint(series, context)) ? { seriesInRows: true } : {}),
  }
}

/** A list's names, or the one that stands without its list. */
function namesIn(located: Located): string[] {
  return (located.kind === 'list' ? located.items : [located]).map(textOf).filter((name) => name !== '')
}

function textOf(located: Located | undefined): string {
  return located?.kind === 'scalar' ? located.text.trim() : ''
}

function complaint({ span }: Located, { log }: SectionContext): Complain {
  return (message, expected) => log.add(chartForm, { message, expected, help: CHART_FORM, span })
}
