// A chart → one SVG of shapes alone, of the size that model/chart-size.ts gives it. Loaded only for a Doc that has one.

import type { Chart, ChartKind } from '../model/chart.ts'
import { drawBars } from './bars.ts'
import type { Size } from './frame.ts'
import { drawLines } from './lines.ts'
import { rounded } from './marks.ts'
import { drawPie } from './pie.ts'
import { drawStackedBars } from './stacked-bars.ts'

const drawers: Readonly<Record<ChartKind, (chart: Chart, size: Size) => string>> = {
  bar: drawBars,
  'stacked-bar': drawStackedBars,
  line: drawLines,
  pie: drawPie,
}

const POINTS_PER_PIXEL = 72 / 96

/** `size` in pixels of 1/96 inch. */
export function drawChart(chart: Chart, size: Size): Uint8Array {
  const points = { width: size.width * POINTS_PER_PIXEL, height: size.height * POINTS_PER_PIXEL }
  const box = `0 0 ${rounded(points.width)} ${rounded(points.height)}`
  const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="${box}">`
  return new TextEncoder().encode(`${head}${drawers[chart.kind](chart, points)}</svg>\n`)
}
