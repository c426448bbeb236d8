// 柱形图: bars of a category side by side, each with its value where there is room for it.

import type { Chart } from '../model/chart.ts'
import { LINE_PITCH } from '../model/chart-type.ts'
import { area } from './areas.ts'
import { drawFrame, isWhole, plotWidth, type Size, type Slot } from './frame.ts'
import { widthOf } from './lettering.ts'
import { type Box, lettering } from './marks.ts'
import { axisOf } from './scale.ts'
import { areaStyle } from './series-styles.ts'

/** Of a slot, what its bars take; and the widest that one bar becomes, in points. */
export const BAR_SHARE = 0.72
export const WIDEST_BAR = 44

interface Bar {
  readonly text: string
  readonly value: number
  readonly series: number
  readonly box: Box
}

type LabelForm = 'none' | 'level' | 'turned'

export function drawBars(chart: Chart, size: Size): string {
  const values = chart.series.flatMap((series) =>
    series.values.flatMap((value) => (value === undefined ? [] : [value])),
  )
  const form = labelForm(chart, values, size)
  const room = { none: 2, level: LINE_PITCH + 1, turned: Math.max(0, ...values.map(widthOf)) + 5 }[form]
  const frame = drawFrame(chart, size, {
    reach: values.map(Number),
    above: room,
    below: values.some((value) => Number(value) < 0) ? room : 0,
    sign: (index, box) => area(box, areaStyle(index)),
  })
  const bars = frame.slots.flatMap((slot, category) => barsOf(chart, category, slot, frame.y))
  const marks = bars.map(({ box, series }) => area(box, areaStyle(series)))
  return frame.markup + marks.join('') + bars.map((bar) => drawLabel(bar, form)).join('')
}

/** Labels are all there, or none. */
function labelForm(chart: Chart, values: readonly string[], size: Size): LabelForm {
  const { categories, series } = chart
  const slot = plotWidth(axisOf(values.map(Number), isWhole(chart)), size) / categories.length
  const bar = series.length === 1 ? slot : Math.min((slot * BAR_SHARE) / series.length, WIDEST_BAR)
  if (Math.max(0, ...values.map(widthOf)) + 3 <= bar) return 'level'
  return bar >= LINE_PITCH - 2 ? 'turned' : 'none'
}

function barsOf({ series }: Chart, category: number, slot: Slot, y: (value: number) => number): Bar[] {
  const width = Math.min((slot.width * BAR_SHARE) / series.length, WIDEST_BAR)
  const start = slot.left + (slot.width - width * series.length) / 2
  return series.flatMap(({ values }, index) => {
    const text = values[category]
    if (text === undefined) return []
    const [end, zero] = [y(Number(text)), y(0)]
    const box = { left: start + index * width, top: Math.min(end, zero), width, height: Math.abs(end - zero) }
    return [{ text, value: Number(text), series: index, box }]
  })
}

function drawLabel({ text, value, box }: Bar, form: LabelForm): string {
  if (form === 'none') return ''
  const x = box.left + box.width / 2
  const edge = value < 0 ? box.top + box.height : box.top
  const away = value < 0 ? 1 : -1
  if (form === 'level') return lettering(text, { x, y: edge + (away * LINE_PITCH) / 2, anchor: 'middle' })
  return lettering(text, { x, y: edge + away * 3, anchor: value < 0 ? 'end' : 'start', turned: true })
}
