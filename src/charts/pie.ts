// 饼图: parts from twelve o'clock onwards in the order of the data, each named and given at its side with a leader.

import { arc, type PieArcDatum, pie } from 'd3-shape'
import type { Chart } from '../model/chart.ts'
import { shareOf } from '../model/chart-values.ts'
import type { Size } from './frame.ts'
import { lettering, type Point, place, RULE, shape } from './marks.ts'
import { areaStyle } from './series-styles.ts'
import { LINE_PITCH, wrap } from './wrap.ts'

interface Part {
  readonly name: string
  readonly value: string
}

interface Label {
  readonly lines: readonly string[]
  /** Where its leader begins, at the edge. */
  readonly edge: Point
  readonly elbow: Point
  readonly right: boolean
}

const LARGEST_RADIUS = 90
const OUTLINE = '#404040'
/** From the edge to the elbow of a leader, and on to its text. */
const LEADER = 10
const BEFORE_TEXT = 4
const BETWEEN = 4

export function drawPie(chart: Chart, size: Size): string {
  const parts = partsOf(chart)
  const radius = Math.min(LARGEST_RADIUS, size.width * 0.2, size.height / 2 - LEADER)
  const centre = { x: size.width / 2, y: size.height / 2 }
  const arcs = pie<Part>()
    .sort(null)
    .value(({ value }) => Number(value))(parts)
  const draw = arc<PieArcDatum<Part>>().innerRadius(0).outerRadius(radius).digits(2)
  const sectors = arcs.map((part) =>
    part.endAngle > part.startAngle
      ? shape(draw(part) ?? '', { fill: fillOf(part.index, parts.length), stroke: OUTLINE })
      : '',
  )
  const room = size.width / 2 - radius - 2 * LEADER - BEFORE_TEXT
  const labels = arcs.map((part) => labelOf(part, chart, { centre, radius, room }))
  const group = `<g transform="translate(${place(centre)})">${sectors.join('')}</g>`
  return group + [false, true].flatMap((right) => drawSide(labels, right, size, centre, radius)).join('')
}

function partsOf({ categories, series }: Chart): Part[] {
  return categories.flatMap((name, index) => {
    const value = series[0]?.values[index]
    return value === undefined ? [] : [{ name, value }]
  })
}

// The last part lies beside the first.
function fillOf(index: number, count: number): string {
  const isTwin = index > 0 && index === count - 1 && areaStyle(index).fill === areaStyle(0).fill
  return areaStyle(isTwin ? index + 2 : index).fill
}

interface Place {
  readonly centre: Point
  readonly radius: number
  /** For text at a side. */
  readonly room: number
}

function labelOf(part: PieArcDatum<Part>, { series, unit }: Chart, { centre, radius, room }: Place): Label {
  const { name, value } = part.data
  const angle = (part.startAngle + part.endAngle) / 2
  const at = (distance: number) => ({
    x: centre.x + distance * Math.sin(angle),
    y: centre.y - distance * Math.cos(angle),
  })
  const share = shareOf(value, series[0]?.values ?? [])
  const lines = [...wrap(name, room), ...wrap(`${value}${unit}（${share}%）`, room)]
  const whole = `${name} ${value}${unit}（${share}%）`
  return {
    lines: wrap(whole, room).length === 1 ? [whole] : lines,
    edge: at(radius),
    elbow: at(radius + LEADER),
    right: angle < Math.PI,
  }
}

/** Labels of one side from top to bottom, moved apart where they would meet. */
function drawSide(labels: readonly Label[], right: boolean, size: Size, centre: Point, radius: number): string[] {
  const own = labels.filter((label) => label.right === right).sort((a, b) => a.elbow.y - b.elbow.y)
  const heights = own.map(({ lines }) => lines.length * LINE_PITCH)
  const middles = spread(
    own.map(({ elbow }) => elbow.y),
    heights,
    size.height,
  )
  const x = centre.x + (right ? 1 : -1) * (radius + 2 * LEADER)
  return own.map(({ lines, edge, elbow }, index) => {
    const y = middles[index] ?? elbow.y
    const leader = `M${[edge, elbow, { x, y }].map(place).join('L')}`
    const text = lines.map((line, at) =>
      lettering(line, {
        x: x + (right ? BEFORE_TEXT : -BEFORE_TEXT),
        y: y + (at - (lines.length - 1) / 2) * LINE_PITCH,
        anchor: right ? 'start' : 'end',
      }),
    )
    return shape(leader, { stroke: RULE }) + text.join('')
  })
}

/** Middles in their order, each as near to where it wants to be as its neighbours and the edges let it. */
function spread(wanted: readonly number[], heights: readonly number[], room: number): readonly number[] {
  const middles: number[] = []
  let floor = 0
  for (const [index, want] of wanted.entries()) {
    const half = (heights[index] ?? 0) / 2
    middles.push(Math.max(want, floor + half))
    floor = (middles[index] ?? 0) + half + BETWEEN
  }
  let ceiling = room
  for (const index of [...wanted.keys()].reverse()) {
    const half = (heights[index] ?? 0) / 2
    middles[index] = Math.min(middles[index] ?? 0, ceiling - half)
    ceiling = (middles[index] ?? 0) - half - BETWEEN
  }
  return middles
}
