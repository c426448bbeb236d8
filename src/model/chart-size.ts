// How large a chart is drawn, before it is: by its kind, its width on paper and how much text there is.

import type { Chart } from './chart.ts'
import { roomBesidePlot } from './chart-axis.ts'
import { layOutLegend, leastLegendWidth } from './chart-legend.ts'
import { layOutNames } from './chart-names.ts'
import { leastPieWidth, pieHeight } from './chart-pie.ts'
import { chartTextWidth } from './chart-type.ts'
import { isNegative } from './chart-values.ts'
import type { FigureWidth, Orientation } from './doc.ts'
import { gbt9704 } from './gbt9704.ts'
import { millimetresToPoints, turned, typeArea } from './measure.ts'

const PIXELS_PER_POINT = 96 / 72

/** In pixels of 1/96 inch, whole ones: as wide as it is wanted, or as wide as what it holds needs where there is room. */
export function chartSize(
  chart: Chart,
  width: FigureWidth | undefined,
  orientation: Orientation,
): { readonly width: number; readonly height: number } {
  const wanted = Math.max(wantedChartWidth(width, orientation), leastChartWidth(chart))
  const pixels = Math.floor(Math.min(wanted, widestChart(orientation)) * PIXELS_PER_POINT)
  const points = pixels / PIXELS_PER_POINT
  const height = chart.kind === 'pie' ? pieHeight(chart, points) : plotHeight(chart, points)
  return { width: pixels, height: Math.ceil(height * PIXELS_PER_POINT) }
}

/** In points. Letters are drawn in their size on paper, so the width there must be known: 版心 is the widest. */
export function wantedChartWidth(width: FigureWidth | undefined, orientation: Orientation): number {
  const room = widestChart(orientation)
  if (width === undefined) return widestChart('portrait')
  return Math.min(room, width.unit === '%' ? (room * width.value) / 100 : millimetresToPoints(width.value))
}

/** In points. */
export function widestChart(orientation: Orientation): number {
  return millimetresToPoints(typeArea(orientation === 'landscape' ? turned(gbt9704) : gbt9704).width)
}

// 实务, in points: narrower, and names that are turned touch each other, or bars are hairlines.
const LEAST_BAND = 11
const LEAST_BAR = 3
const BAR_SHARE = 0.72
const LEAST_WIDTH = 110

/** The narrowest drawing, in points, in which all text can be read. A pixel is left for rounding. */
export function leastChartWidth(chart: Chart): number {
  if (chart.kind === 'pie') return Math.max(LEAST_WIDTH, leastPieWidth(chart)) + 1
  const { categories, series, unit } = chart
  const plot = roomBesidePlot(chart) + categories.length * bandOf(chart)
  const legend = leastLegendWidth(series.map(({ name }) => name))
  return Math.max(LEAST_WIDTH, plot, legend, chartTextWidth(chartUnitText(unit))) + 1
}

/** How many categories have room in a drawing of this width, in points. */
export function mostCategories(chart: Chart, width: number): number {
  return Math.max(1, Math.floor((width - 1 - roomBesidePlot(chart)) / bandOf(chart)))
}

function bandOf({ kind, series }: Chart): number {
  return kind === 'bar' ? Math.max(LEAST_BAND, (series.length * LEAST_BAR) / BAR_SHARE) : LEAST_BAND
}

export function chartUnitText(unit: string): string {
  return unit === '' ? '' : `单位：${unit}`
}

/** The plot itself, and above it the unit. */
const LEAST_PLOT = 108
const PLOT_SHARE = 0.36
const ABOVE = 20

function plotHeight(chart: Chart, width: number): number {
  const band = (width - roomBesidePlot(chart)) / Math.max(1, chart.categories.length)
  const legend = layOutLegend(
    chart.series.map(({ name }) => name),
    width,
  )
  const names = layOutNames(chart.categories, band)
  const above = ABOVE + turnedLabelsHeight(chart, band)
  return Math.max(LEAST_PLOT, width * PLOT_SHARE) + above + names.height + legend.height
}

/** Values stand upright above narrow bars, and below negative ones. */
function turnedLabelsHeight({ kind, series }: Chart, band: number): number {
  const values = series.flatMap((one) => one.values.filter((value) => value !== undefined))
  const longest = Math.max(0, ...values.map(chartTextWidth))
  const bar = series.length === 1 ? band : (band * BAR_SHARE) / series.length
  if (kind !== 'bar' || longest < bar) return 0
  return values.some(isNegative) ? 2 * longest : longest
}
