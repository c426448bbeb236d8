// The settings of a chart, from an attribute's text or a YAML scalar's → values; each says what is wrong with it.

import type { Log, Message } from '../diagnostics/diagnostic.ts'
import { closest } from '../diagnostics/suggest.ts'
import type { ChartKind } from '../model/chart.ts'
import { CHART_KINDS, chartKindOf } from '../model/chart-kinds.ts'
import type { FigureWidth } from '../model/doc.ts'
import { parseFigureWidth } from '../model/measure.ts'
import type { Span } from '../source/span.ts'
import { chartForm, chartKind } from './findings.ts'
import type { Complain } from './table-values.ts'

export function toChartKind(written: string, span: Span, log: Log): ChartKind | undefined {
  const kind = chartKindOf(written.trim())
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

/** Whether rows are the series. */
export function toSeriesInRows(written: string, complain: Complain): boolean {
  const known = Object.hasOwn(SERIES, written.trim()) ? SERIES[written.trim()] : undefined
  if (known === undefined)
    complain(
      { zh: `“${written}”不是 行 或 列`, en: `“${written}” is not rows or columns` },
      { zh: '系列=行 或 系列=列', en: 'series=rows or series=columns' },
    )
  return known ?? false
}

export function toChartWidth(written: string, complain: Complain): FigureWidth | undefined {
  const width = parseFigureWidth(written)
  if (width === undefined)
    complain(
      { zh: `宽度“${written}”写法不对`, en: `“${written}” is no width` },
      { zh: '80% 或 100mm 这样的写法', en: 'a width such as 80% or 100mm' },
    )
  return width
}

export function reportUndefined(key: { readonly zh: string; readonly en: string }, span: Span, log: Log): void {
  log.add(chartForm, {
    message: { zh: `图表没有写明${key.zh}`, en: `a chart without its ${key.en}` },
    expected: CHART_FORM,
    help: { zh: `加上“${key.zh}”`, en: `add “${key.en}”` },
    span,
  })
}

export const CHART_FORM: Message = {
  zh: '::图表[图题]{数据=名称 类型=柱形图}，或 YAML 的 图表: { 数据: 名称, 类型: 柱形图 }',
  en: '::chart[caption]{data=name type=bar}, or in YAML chart: { data: name, type: bar }',
}
