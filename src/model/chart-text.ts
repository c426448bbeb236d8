// A chart → what it says to those who cannot see it: a sentence or a few of its kind, caption and values, and a table.

import type { Chart, ChartSeries } from './chart.ts'
import { CHART_KINDS } from './chart-kinds.ts'
import { extremesOf } from './chart-values.ts'
import type { Cell, Inline, Table } from './doc.ts'

/** Up to so many values all are told beside a table of them, and where there is none. */
export const MOST_TOLD = 12
export const MOST_TOLD_ALONE = 120

/** `caption` without its number, or empty. More than `most` values are told by their number, least and greatest. */
export function chartText(chart: Chart, caption: string, most: number): string {
  const { kind, unit, series, categories } = chart
  const head = CHART_KINDS[kind][0] + (caption === '' ? '' : `：${caption}`) + (unit === '' ? '' : `（单位：${unit}）`)
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

/** `number` is that of the chart's figure, or empty. */
export function chartDataTitle(number: string): string {
  return `${number === '' ? '图表' : number} ${DATA}`
}

const DATA = '数据表'

/** A row a category, a column a series. `id` and `number` are those of the chart's figure. */
export function chartTable({ series, categories, unit }: Chart, id: string, number: string): Table {
  const cell = (value: string, header = false): Cell => ({ content: text(value), ...(header ? { header } : {}) })
  const heading = (name: string) => cell(name === '' ? '数值' : name)
  return {
    kind: 'table',
    id: `${id}-data`,
    number: number === '' ? '图表' : number,
    caption: text(DATA),
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
