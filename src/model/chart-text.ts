// A chart → what it says to those who cannot see it: a sentence or a few of its kind, caption and values, and a table.

import type { Chart, ChartSeries } from './chart.ts'
import { CHART_KINDS } from './chart-kinds.ts'
import { type Extreme, extremesOf, shareOf } from './chart-values.ts'
import type { Cell, Inline, Table } from './doc.ts'

/** Up to so many values all are told beside a table of them, and where there is none. */
export const MOST_TOLD = 12
export const MOST_TOLD_ALONE = 120

/** `caption` without its number, or empty. More than `most` values are told by their number, least and greatest. */
export function chartText(chart: Chart, caption: string, most: number): string {
  const { kind, unit, series, categories } = chart
  const isShort = series.length * categories.length <= most
  const head = CHART_KINDS[kind][0] + (caption === '' ? '' : `：${caption}`) + (unit === '' ? '' : `（单位：${unit}）`)
  const sentences = isShort
    ? series.map((one) => named(one.name, valuesOf(one, chart)))
    : [categoriesOf(chart), ...series.map((one) => named(one.name, extentOf(one, chart)))]
  return `${[head, ...sentences].join('。')}。`
}

const ABSENT = '无数据'

function valuesOf({ values }: ChartSeries, { kind, categories }: Chart): string {
  const tell = (value: string | undefined) => {
    if (value === undefined) return ABSENT
    return kind === 'pie' ? `${value}（${shareOf(value, values)}%）` : value
  }
  return categories.map((category, index) => joined(category, tell(values[index]))).join('，')
}

/** A digit that a name ends with would run into the value. */
function joined(name: string, value: string): string {
  return /[\d.]$/.test(name) ? `${name}为${value}` : name + value
}

function categoriesOf({ categories }: Chart): string {
  return `从${categories[0] ?? ''}到${categories.at(-1) ?? ''}共${categories.length}项`
}

function extentOf({ values }: ChartSeries, { categories }: Chart): string {
  const extremes = extremesOf(values)
  if (extremes === undefined) return ABSENT
  const absent = values.filter((value) => value === undefined).length
  const at = ({ index, value }: Extreme) => `${value}（${categories[index] ?? ''}）`
  const range = `最小${at(extremes.least)}，最大${at(extremes.most)}`
  return absent === 0 ? range : `${range}，${absent}项${ABSENT}`
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
