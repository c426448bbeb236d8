// 堆积柱形图: the bars of a category on top of each other, negative ones below the axis; values stand in their parts.

import { type Series, stack, stackOffsetDiverging } from 'd3-shape'
import type { Chart } from '../model/chart.ts'
import { LINE_PITCH } from '../model/chart-type.ts'
import { area } from './areas.ts'
import { BAR_SHARE, WIDEST_BAR } from './bars.ts'
import { drawFrame, type Frame, type Size } from './frame.ts'
import { widthOf } from './lettering.ts'
import { type Box, lettering, rectangle } from './marks.ts'
import { type AreaStyle, areaStyle } from './series-styles.ts'

export function drawStackedBars(chart: Chart, size: Size): string {
  const stacked = stack<number, number>()
    .keys(chart.series.map((_, index) => index))
    .value((category, index) => Number(chart.series[index]?.values[category] ?? 0))
    .offset(stackOffsetDiverging)(chart.categories.map((_, index) => index))
  const frame = drawFrame(chart, size, {
    reach: stacked.flat(2),
    above: 2,
    below: 0,
    sign: (index, box) => area(box, areaStyle(index)),
  })
  return frame.markup + stacked.map((parts) => drawParts(parts, chart, frame)).join('')
}

function drawParts(parts: Series<number, number>, chart: Chart, { slots, y }: Frame): string {
  const style = areaStyle(parts.key)
  return parts
    .map(([from, to], category) => {
      const text = chart.series[parts.key]?.values[category]
      const slot = slots[category]
      if (text === undefined || slot === undefined) return ''
      const width = Math.min(slot.width * BAR_SHARE, WIDEST_BAR)
      const left = slot.left + (slot.width - width) / 2
      const box = { left, width, top: y(Math.max(from, to)), height: Math.abs(y(from) - y(to)) }
      return area(box, style) + drawLabel(text, box, style)
    })
    .join('')
}

/** On a hatched part, the text has a ground of its own. */
function drawLabel(text: string, box: Box, { fill, ink, hatching }: AreaStyle): string {
  const width = widthOf(text)
  if (box.height < LINE_PITCH || box.width < width + 3) return ''
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
  const ground = { left: x - width / 2 - 1.5, top: y - LINE_PITCH / 2 + 1, width: width + 3, height: LINE_PITCH - 2 }
  return (
    (hatching === 'none' ? '' : rectangle(ground, { fill })) + lettering(text, { x, y, anchor: 'middle', fill: ink })
  )
}
