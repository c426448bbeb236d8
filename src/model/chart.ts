// Charts: what is drawn, as data. facts/ makes them of groups, charts/ draws them, renderers print drawing and data.

import type { Span } from '../source/span.ts'

/** 柱形图 bar · 堆积柱形图 stacked bar · 折线图 line · 饼图 pie. */
export type ChartKind = 'bar' | 'stacked-bar' | 'line' | 'pie'

export interface ChartSeries {
  readonly name: string
  /** One entry a category: an exact decimal as in FactNumber, or undefined where there is no value. */
  readonly values: readonly (string | undefined)[]
}

/** A pie has one series. */
export interface Chart {
  readonly kind: ChartKind
  readonly categories: readonly string[]
  readonly series: readonly ChartSeries[]
  /** 计量单位 of all values; empty where there is none. */
  readonly unit: string
}

/** What an author asked for: `::图表[图题]{数据=申请 类型=柱形图 行=… 列=…}`. */
export interface ChartRequest {
  readonly kind: ChartKind
  /** Name of a group of facts. */
  readonly data: string
  /** Which of its rows and columns, where not all. */
  readonly rows?: readonly string[]
  readonly columns?: readonly string[]
  /** Rows are series and columns categories; else the other way round. */
  readonly seriesInRows?: boolean
  readonly span: Span
}
