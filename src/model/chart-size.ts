// How large a chart is drawn, before it is: by its kind, its width on paper and how much text there is. An estimate that
// needs no font; the drawing has this room and uses it.

import type { Chart } from './chart.ts'
import type { FigureWidth, Orientation } from './doc.ts'
import { gbt9704 } from './gbt9704.ts'
import { turned, typeArea, widthInCharacters } from './measure.ts'

const PIXELS_PER_MILLIMETRE = 96 / 25.4

/** In pixels of 1/96 inch, whole ones. As wide as 版心 of a portrait page where the author says nothing. */
export function chartSize(
  chart: Chart,
  width: FigureWidth | undefined,
  orientation: Orientation,
): { readonly width: number; readonly height: number } {
  const millimetres = printedWidth(width, orientation)
  const height = chart.kind === 'pie' ? pieHeight(chart, millimetres) : plotHeight(chart, millimetres)
  return {
    width: Math.floor(millimetres * PIXELS_PER_MILLIMETRE),
    height: Math.ceil(height * PIXELS_PER_MILLIMETRE),
  }
}

/** Letters are drawn in their size on paper, so the width there must be known: what is wider than 版心 becomes as wide. */
function printedWidth(width: FigureWidth | undefined, orientation: Orientation): number {
  const portrait = typeArea(gbt9704).width
  const room = orientation === 'landscape' ? typeArea(turned(gbt9704)).width : portrait
  if (width === undefined) return portrait
  return Math.min(room, width.unit === '%' ? (room * width.value) / 100 : width.value)
}

// All in millimetres, of what charts/ draws: a line of type, the axis with its figures, a sign of the legend with its gaps.
const LINE = 4.5
const CHARACTER = 3.6
const AXIS = 18
const SIGN = 15
const ABOVE = 7
const MOST_LINES = 4
const LONGEST_TURNED = 36

function plotHeight(chart: Chart, width: number): number {
  return Math.max(38, width * 0.36) + ABOVE + namesHeight(chart, width) + legendHeight(chart, width)
}

function namesHeight({ categories }: Chart, width: number): number {
  const longest = Math.max(1, ...categories.map(widthInCharacters)) * CHARACTER
  const band = (width - AXIS) / Math.max(1, categories.length)
  const lines = Math.ceil(longest / Math.max(CHARACTER, band - 2))
  if (lines <= MOST_LINES) return lines * LINE
  // Turned, side by side as far as there is room; or upright, a line for each character.
  const breaks = Math.ceil(longest / LONGEST_TURNED) <= Math.floor(band / LINE)
  return (breaks ? Math.min(longest, LONGEST_TURNED) : longest) * (LINE / CHARACTER)
}

function legendHeight({ series }: Chart, width: number): number {
  if (series.every(({ name }) => name === '')) return 0
  const names = series.map(({ name }) => SIGN + widthInCharacters(name) * CHARACTER)
  return Math.ceil(names.reduce((sum, name) => sum + name, 0) / width) * LINE + 3
}

// Names stand at both sides, in two lines each where they are long.
function pieHeight({ categories }: Chart, width: number): number {
  return Math.max(width * 0.46, Math.ceil(categories.length * 0.6) * 2 * LINE + LINE)
}
