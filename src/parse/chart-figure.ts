// What an author says of a chart, in Markdown or YAML → a figure that asks for it: facts/ fills in what is drawn.

import type { Log, Message } from '../diagnostics/diagnostic.ts'
import { closest } from '../diagnostics/suggest.ts'
import type { ChartKind, ChartRequest } from '../model/chart.ts'
import { CHART_KINDS, chartKindOf } from '../model/chart-kinds.ts'
import type { Inline } from '../model/doc.ts'
import { parseFigureWidth } from '../model/measure.ts'
import type { SectionFigure } from '../model/section.ts'
import type { chartKeys } from '../model/section-keys.ts'
import type { Span } from '../source/span.ts'
import type { Setting } from './data-table.ts'
import { chartKind } from './findings.ts'
import { type Complain, toName } from './table-values.ts'

export type ChartSettings = { readonly [K in keyof typeof chartKeys]?: Setting }

export interface ChartTexts {
  readonly caption: readonly Inline[]
  readonly note: readonly Inline[]
  readonly span: Span
}

/** Undefined after a finding. */
export function toChartFigure(
  settings: ChartSettings,
  { caption, note, span }: ChartTexts,
  complain: Complain,
  log: Log,
): SectionFigure | undefined {
  const { width, id } = settings
  const request = toRequest(settings, complain, log)
  if (request === undefined) return undefined
  const widthGiven = width && parseFigureWidth(width.text ?? '')
  if (width && widthGiven === undefined)
    width.complain({ zh: `宽度“${width.text ?? ''}”写法不对`, en: `“${width.text ?? ''}” is no width` }, WIDTH)
  const name = id && toName(id.text ?? '', id.complain)
  return {
    kind: 'figure',
    source: '',
    alt: '',
    caption,
    request,
    span,
    ...(note.length > 0 ? { note } : {}),
    ...(id && name !== undefined ? { name: { text: name, span: id.span } } : {}),
    ...(widthGiven ? { width: widthGiven } : {}),
  }
}

const WIDTH: Message = { zh: '80% 或 100mm 这样的写法', en: 'a width such as 80% or 100mm' }

function toRequest(settings: ChartSettings, complain: Complain, log: Log): ChartRequest | undefined {
  const { data, type, rows, columns, series } = settings
  if (!data?.text || !type?.text) {
    const lacking = data?.text ? { zh: '类型', en: 'type' } : { zh: '数据', en: 'data' }
    complain(
      { zh: `图表没有写明${lacking.zh}`, en: `a chart without its ${lacking.en}` },
      { zh: '数据=名称 类型=柱形图', en: 'data=name type=bar' },
    )
    return undefined
  }
  const kind = toKind(type.text, type.span, log)
  if (kind === undefined) return undefined
  return {
    kind,
    data: data.text,
    span: data.span,
    ...(rows ? { rows: rows.items } : {}),
    ...(columns ? { columns: columns.items } : {}),
    ...(series && isInRows(series) ? { seriesInRows: true } : {}),
  }
}

function toKind(written: string, span: Span, log: Log): ChartKind | undefined {
  const kind = chartKindOf(written)
  if (kind !== undefined) return kind
  const names = Object.values(CHART_KINDS)
  const guess = closest(written, names.flat())
  log.add(chartKind, {
    message: { zh: `不认识的图表类型“${written}”`, en: `unknown type of chart “${written}”` },
    expected: { zh: names.map(([zh]) => zh).join('、'), en: Object.keys(CHART_KINDS).join(', ') },
    help: guess
      ? { zh: `是不是“${guess}”？`, en: `did you mean “${guess}”?` }
      : { zh: '改用上面的类型', en: 'use one of these types' },
    span,
  })
  return undefined
}

const SERIES: Readonly<Record<string, boolean>> = { 行: true, 列: false, rows: true, columns: false }

function isInRows({ text = '', complain }: Setting): boolean {
  const known = Object.hasOwn(SERIES, text) ? SERIES[text] : undefined
  if (known === undefined)
    complain(
      { zh: `“${text}”不是 行 或 列`, en: `“${text}” is not rows or columns` },
      { zh: '系列=行 或 系列=列', en: 'series=rows or series=columns' },
    )
  return known ?? false
}
