// What bars and lines stand in: an axis of values with thin lines across, the unit above it, names of categories and the
// legend below.

import { scaleBand, scaleLinear } from 'd3-scale'
import type { Chart } from '../model/chart.ts'
import { BEHIND_TICKS, RIGHT } from '../model/chart-axis.ts'
import { layOutLegend } from '../model/chart-legend.ts'
import { layOutNames } from '../model/chart-names.ts'
import { chartUnitText } from '../model/chart-size.ts'
import { LINE_PITCH } from '../model/chart-type.ts'
import { drawLegend, type Sign } from './legend.ts'
import { widthOf } from './lettering.ts'
import { type Box, GRID, lettering, RULE, segment } from './marks.ts'
import { drawName } from './names.ts'
import { type Axis, axisOf } from './scale.ts'

export interface Size {
  readonly width: number
  readonly height: number
}

/** A category's share of the axis. */
export interface Slot {
  readonly left: number
  readonly width: number
}

export interface Frame {
  readonly plot: Box
  readonly slots: readonly Slot[]
  readonly y: (value: number) => number
  /** Behind what the frame is for. */
  readonly markup: string
}

export interface FrameNeeds {
  /** What the axis must reach. */
  readonly reach: readonly number[]
  /** Room for labels above the highest and below the lowest value, in points. */
  readonly above: number
  readonly below: number
  readonly sign: Sign
}

export function drawFrame(chart: Chart, size: Size, needs: FrameNeeds): Frame {
  const axis = axisOf(needs.reach, isWhole(chart))
  const width = plotWidth(axis, size)
  const left = size.width - RIGHT - width
  const names = layOutNames(chart.categories, width / chart.categories.length)
  const legend = layOutLegend(
    chart.series.map(({ name }) => name),
    size.width,
  )
  const top = chart.unit === '' ? LINE_PITCH / 2 : LINE_PITCH * 1.5
  const plot = { left, top, width, height: size.height - top - names.height - legend.height - 1 }
  const y = heights(axis, plot, needs)
  const slots = slotsOf(chart.categories.length, plot)
  const bottom = plot.top + plot.height
  const nameMarks = names.lines.map((lines, index) => {
    const slot = slots[index] ?? { left, width }
    return drawName(names, lines, slot.left + slot.width / 2, bottom)
  })
  const unit =
    chart.unit === '' ? '' : lettering(chartUnitText(chart.unit), { x: 0, y: LINE_PITCH / 2, anchor: 'start' })
  const below = drawLegend(legend, bottom + names.height, size.width, needs.sign)
  return { plot, slots, y, markup: [unit, ...drawAxis(axis, plot, y), ...nameMarks, below].join('') }
}

/** What the figures of the axis leave of the width. */
export function plotWidth({ ticks }: Axis, { width }: Size): number {
  return width - Math.max(...ticks.map(({ text }) => widthOf(text))) - BEHIND_TICKS - RIGHT
}

/** The axis takes the whole height, but for room that labels need beyond its ends. */
function heights({ least, most }: Axis, { top, height }: Box, { reach, above, below }: FrameNeeds): Frame['y'] {
  const [low, high] = [Math.min(0, ...reach), Math.max(0, ...reach)]
  const beyond = (room: number, rest: number) => Math.max(0, room - rest * height) / Math.max(0.1, 1 - rest)
  return scaleLinear()
    .domain([least, most])
    .range([
      top + height - beyond(below, (low - least) / (most - least)),
      top + beyond(above, (most - high) / (most - least)),
    ])
}

function drawAxis({ ticks }: Axis, plot: Box, y: (value: number) => number): string[] {
  const right = plot.left + plot.width
  return ticks.map(({ value, text }) => {
    const at = y(value)
    const line = { stroke: value === 0 ? RULE : GRID, strokeWidth: value === 0 ? 0.75 : 0.5 }
    return (
      segment({ x: plot.left, y: at }, { x: right, y: at }, line) +
      lettering(text, { x: plot.left - BEHIND_TICKS, y: at, anchor: 'end' })
    )
  })
}

function slotsOf(count: number, plot: Box): Slot[] {
  const bands = scaleBand<number>()
    .domain(Array.from({ length: count }, (_, index) => index))
    .range([plot.left, plot.left + plot.width])
  return bands.domain().map((index) => ({ left: bands(index) ?? plot.left, width: bands.bandwidth() }))
}

export function isWhole({ series }: Chart): boolean {
  return series.every(({ values }) => values.every((value) => value === undefined || !value.includes('.')))
}
