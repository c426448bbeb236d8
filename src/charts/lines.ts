// 折线图: one line a series, broken where there is no value; values stand at their points where all have room.

import { line } from 'd3-shape'
import type { Chart } from '../model/chart.ts'
import { LINE_PITCH } from '../model/chart-type.ts'
import { drawFrame, type Frame, type Size } from './frame.ts'
import { type Labelled, type PlacedLabel, placeLabels } from './line-labels.ts'
import { drawMark, MARK_REACH } from './line-marks.ts'
import { type Box, lettering, segment, shape } from './marks.ts'
import { type LineStyle, lineStyle } from './series-styles.ts'

const LINE_WIDTH = 1.5

export function drawLines(chart: Chart, size: Size): string {
  const values = chart.series.flatMap((series) =>
    series.values.flatMap((value) => (value === undefined ? [] : [value])),
  )
  const frame = drawFrame(chart, size, {
    reach: values.map(Number),
    above: LINE_PITCH + MARK_REACH,
    below: values.some((value) => Number(value) < 0) ? LINE_PITCH + MARK_REACH : 0,
    sign: drawSign,
  })
  const points = chart.series.map((series) => pointsOf(series.values, frame))
  const labels = placeLabels(points, frame.plot, frame.plot.width / chart.categories.length)
  return (
    frame.markup + points.map((own, index) => drawLine(own, lineStyle(index))).join('') + labels.map(drawLabel).join('')
  )
}

function drawSign(index: number, { left, top, width, height }: Box): string {
  const { stroke, dash, mark } = lineStyle(index)
  const y = top + height / 2
  const paint = { stroke, strokeWidth: LINE_WIDTH, ...(dash ? { dash } : {}) }
  return segment({ x: left, y }, { x: left + width, y }, paint) + drawMark(mark, { x: left + width / 2, y }, stroke)
}

function pointsOf(values: readonly (string | undefined)[], { slots, y }: Frame): (Labelled | undefined)[] {
  return values.map((text, index) => {
    const slot = slots[index]
    return text === undefined || slot === undefined
      ? undefined
      : { text, x: slot.left + slot.width / 2, y: y(Number(text)) }
  })
}

function drawLine(points: readonly (Labelled | undefined)[], { stroke, dash, mark }: LineStyle): string {
  const path = line<Labelled | undefined>()
    .defined((point) => point !== undefined)
    .x((point) => point?.x ?? 0)
    .y((point) => point?.y ?? 0)
    .digits(2)(points)
  const marks = points.flatMap((point) => (point === undefined ? [] : [drawMark(mark, point, stroke)]))
  const paint = { stroke, strokeWidth: LINE_WIDTH, ...(dash ? { dash } : {}) }
  return (path === null ? '' : shape(path, paint)) + marks.join('')
}

function drawLabel({ text, box }: PlacedLabel): string {
  const at = { x: box.left + box.width / 2, y: box.top + box.height / 2, anchor: 'middle' } as const
  return lettering(text, at)
}
