// A chart → what it says to those who cannot see it: a sentence or a few of its kind, caption and values, and a table.

import type { Chart, ChartKind, ChartSeries } from './chart.ts'
import { extremesOf } from './chart-values.ts'
import type { Cell, Inline, Table } from './doc.ts'

export const CHART_KINDS: Readonly<Record<ChartKind, string>> = {
  bar: '柱形图',
  'stacked-bar': '堆积柱形图',
  line: '折线图',
  pie: '饼图',
}

/** Up to so many values all are told beside a table of them, and where there is none. */
export const MOST_TOLD = 12
export const MOST_TOLD_ALONE = 120

/** `caption` without its number, or empty. More than `most` values are told by their number, least and greatest. */
export function chartText(chart: Chart, caption: string, most: number): string {
  const { kind, unit, series, categories } = chart
  const head = CHART_KINDS[kind] + (caption === '' ? '' : `：${caption}`) + (unit === '' ? '' : `（单位：${unit}）`)
  const tell = series.length * categories.length <= most ? allOf : extentOf
  return `${[head, ...series.map((one) => tell(one, chart))].join('。')}。`
}

const ABSENT = '无数据'

function allOf({ name, values }: ChartSeries, { categories }: Chart): string {
  return named(name, categories.map((category, index) => `${category}${spaced(category, values[index])}`).join('，'))
}

/** A digit that a name ends with would run into the value. */
function spaced(name: string, value: string = ABSENT): string {
  return /[\d.]$/.test(name) && /^[\d-]/.test(value) ? `为${value}` : value
}

function extentOf({ name, values }: ChartSeries, { categories }: Chart): string {
  const nameOf = (index: number) => categories[index] ?? ''
  const known = values.filter((value) => value !== undefined).length
  const count = known < values.length ? `，其中${values.length - known}项${ABSENT}` : ''
  const extent = `${nameOf(0)}至${nameOf(categories.length - 1)}共${categories.length}项${count}`
  const extremes = extremesOf(values)
  if (extremes === undefined) return named(name, extent)
  const { least, most } = extremes
  const range = `最小${least.value}（${nameOf(least.index)}），最大${most.value}（${nameOf(most.index)}）`
  return named(name, `${extent}，${range}`)
}

function named(name: string, text: string): string {
  return name === '' ? text : `${name}：${text}`
}

/** A row a category, a column a series. `id` is that of the chart's figure. */
export function chartTable({ series, categories, unit }: Chart, id: string): Table {
  const cell = (value: string, header = false): Cell => ({ content: text(value), ...(header ? { header } : {}) })
  const heading = (name: string) => cell(name === '' ? '数值' : name)
  return {
    kind: 'table',
    id: `${id}-data`,
    number: '',
    caption: [],
    columns: ['left', ...series.map(() => 'right' as const)],
    head: [[cell('项目'), ...series.map(({ name }) => heading(name))]],
    rows: categories.map((category, index) => [
      cell(category, true),
      ...series.map(({ values }) => cell(values[index] ?? ABSENT)),
    ]),
    notes: [],
    orientation: 'portrait',
    ...(unit === '' ? {} : { unit }),
  }
}

function text(value: string): readonly Inline[] {
  return [{ kind: 'text', text: value }]
}
