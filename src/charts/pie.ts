// 饼图: parts from twelve o'clock onwards in the order of the data, each named and given at its side with a leader.

import { arc, type PieArcDatum, pie } from 'd3-shape'
import type { Chart } from '../model/chart.ts'
import { type PiePart, piePartsOf, pieRoom } from '../model/chart-pie.ts'
import { LINE_PITCH } from '../model/chart-type.ts'
import type { Size } from './frame.ts'
import { place, shape } from './marks.ts'
import { drawLabel, labelOf, type PieLabel, type PiePlace, placeSide } from './pie-labels.ts'
import { areaStyle } from './series-styles.ts'

const OUTLINE = '#404040'

export function drawPie(chart: Chart, size: Size): string {
  const parts = piePartsOf(chart)
  const { radius, room } = pieRoom(chart, size.width)
  const spot: PiePlace = {
    size,
    centre: { x: size.width / 2, y: size.height / 2 },
    radius,
    room,
  }
  const turns = [...evenTurns, ...dividingTurns(parts)].map((start) => layOut(parts, chart, start, spot))
  const [first] = turns
  if (first === undefined) return ''
  // From twelve o'clock, unless labels of small parts would be far from them there.
  const { arcs, labels } =
    first.moved <= MOST_MOVED ? first : turns.reduce((best, turn) => (turn.moved < best.moved ? turn : best), first)
  const draw = arc<PieArcDatum<PiePart>>().innerRadius(0).outerRadius(radius).digits(2)
  const sectors = arcs.flatMap((part) =>
    part.endAngle > part.startAngle
      ? [shape(draw(part) ?? '', { fill: fillOf(part.index, parts.length), stroke: OUTLINE })]
      : [],
  )
  const group = `<g transform="translate(${place(spot.centre)})">${sectors.join('')}</g>`
  return group + labels.map((label) => drawLabel(label, spot)).join('')
}

const TURNS = 24
const evenTurns = Array.from({ length: TURNS }, (_, turn) => (turn * 2 * Math.PI) / TURNS)

/** Turns that bring every number of labels to a side: one between each two at which a label changes sides. */
function dividingTurns(parts: readonly PiePart[]): number[] {
  const changes = arcsOf(parts, 0)
    .map(({ startAngle, endAngle }) => (2 * Math.PI - (startAngle + endAngle) / 2) % Math.PI)
    .sort((a, b) => a - b)
  return changes.flatMap((change, index) => {
    const middle = (change + (changes[index + 1] ?? (changes[0] ?? 0) + Math.PI)) / 2
    return [middle, middle + Math.PI]
  })
}

function arcsOf(parts: readonly PiePart[], start: number): PieArcDatum<PiePart>[] {
  return pie<PiePart>()
    .sort(null)
    .startAngle(start)
    .endAngle(start + 2 * Math.PI)
    .value(({ value }) => Number(value))([...parts])
}

/** Of all labels together, in points. */
const MOST_MOVED = 40

interface Layout {
  readonly arcs: readonly PieArcDatum<PiePart>[]
  readonly labels: readonly PieLabel[]
  /** How far labels stand from where they belong, in all. */
  readonly moved: number
}

function layOut(parts: readonly PiePart[], chart: Chart, start: number, spot: PiePlace): Layout {
  const arcs = arcsOf(parts, start)
  const wanted = arcs.map((part) => labelOf(part, chart, spot))
  const labels = [false, true].flatMap((right) => placeSide(wanted, right, spot.size))
  const moved = labels.reduce((sum, { y, elbow }) => sum + Math.abs(y - elbow.y), 0)
  const lost = labels.reduce((sum, { y, lines }) => sum + Math.max(0, (lines.length * LINE_PITCH) / 2 - y), 0)
  return { arcs, labels, moved: moved + lost * WORSE }
}

/** So much worse than a label that was moved is one that the upper edge cuts off. */
const WORSE = 1000

// The last part lies beside the first.
function fillOf(index: number, count: number): string {
  const isTwin = index > 0 && index === count - 1 && areaStyle(index).fill === areaStyle(0).fill
  return areaStyle(isTwin ? index + 2 : index).fill
}
