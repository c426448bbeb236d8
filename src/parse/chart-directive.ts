// `::图表[图题]{数据=网络舆情 类型=柱形图}` → a figure that asks for a chart; facts/ fills in what is drawn.

import type { ChartRequest } from '../model/chart.ts'
import type { Inline } from '../model/doc.ts'
import type { SectionBlock } from '../model/section.ts'
import { chartAttributes, chartKeys } from '../model/section-keys.ts'
import type { Span } from '../source/span.ts'
import { readAttributes } from './attributes.ts'
import { CHART_FORM, reportUndefined, toChartKind, toChartWidth, toSeriesInRows } from './chart-values.ts'
import type { DirectiveAttribute, DirectiveLabel, LeafDirective } from './directive-nodes.ts'
import { chartForm } from './findings.ts'
import { lowerInlines } from './inlines.ts'
import { type Lowering, report, spanBetween, spanOf } from './lowering.ts'
import { type Complain, toName } from './table-values.ts'

type Attributes = { readonly [K in keyof typeof chartAttributes]?: DirectiveAttribute }

export function lowerChartDirective(node: LeafDirective, lowering: Lowering): readonly SectionBlock[] {
  const attributes = readAttributes(node.attributes, chartAttributes, lowering, chartForm)
  const span = spanOf(node, lowering)
  const caption = captionOf(node, lowering)
  const request = requestOf(attributes, span, lowering)
  if (request === undefined) return []
  const { width, note, id } = attributes
  const widthGiven = width && toChartWidth(width.value ?? '', complaint(width, lowering))
  const name = id && toName(id.value ?? '', complaint(id, lowering))
  return [
    {
      kind: 'figure',
      source: '',
      alt: '',
      caption,
      request,
      span,
      ...(note?.value ? { note: [{ kind: 'text', text: note.value, span: placeOf(note, lowering) }] } : {}),
      ...(id && name !== undefined ? { name: { text: name, span: placeOf(id, lowering) } } : {}),
      ...(widthGiven ? { width: widthGiven } : {}),
    },
  ]
}

/** Undefined after a finding. */
function requestOf(attributes: Attributes, span: Span, lowering: Lowering): ChartRequest | undefined {
  const { data, type, rows, columns, series } = attributes
  for (const key of ['data', 'type'] as const) {
    if (!attributes[key]?.value?.trim()) reportUndefined(chartKeys[key], span, lowering.log)
  }
  if (!data?.value?.trim() || !type?.value?.trim()) return undefined
  const kind = toChartKind(type.value, placeOf(type, lowering), lowering.log)
  if (kind === undefined) return undefined
  return {
    kind,
    data: data.value.trim(),
    span: placeOf(data, lowering),
    ...(rows ? { rows: namesIn(rows) } : {}),
    ...(columns ? { columns: namesIn(columns) } : {}),
    ...(series && toSeriesInRows(series.value ?? '', complaint(series, lowering)) ? { seriesInRows: true } : {}),
  }
}

function namesIn({ value = '' }: DirectiveAttribute): string[] {
  return value.split(/\s*[,，、]\s*/).filter((name) => name !== '')
}

function captionOf({ children }: LeafDirective, lowering: Lowering): readonly Inline[] {
  const label = children.find((child): child is DirectiveLabel => child.type === 'directiveLabel')
  const content = label ? lowerInlines(label.children, lowering) : []
  if (label !== undefined && content.length === 0) {
    report(chartForm, label, lowering, {
      message: { zh: '图题是空的', en: 'an empty caption' },
      expected: CHART_FORM,
      help: { zh: '写上图题，或删去方括号', en: 'write the caption, or delete the brackets' },
    })
  }
  return content
}

function complaint(attribute: DirectiveAttribute, lowering: Lowering): Complain {
  return (message, expected) =>
    lowering.log.add(chartForm, {
      message,
      expected,
      help: { zh: '照上面的样子改写', en: 'write it like that' },
      span: placeOf(attribute, lowering),
    })
}

function placeOf({ start, end }: DirectiveAttribute, lowering: Lowering): Span {
  return spanBetween(start, end, lowering)
}
