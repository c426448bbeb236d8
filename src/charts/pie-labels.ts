// Parts of a pie → what stands at its sides: names, values and shares, with a leader from each part.

import type { PieArcDatum } from 'd3-shape'
import type { Chart } from '../model/chart.ts'
import { BEFORE_LABEL, BETWEEN_LABELS, LEADER, type PiePart, pieLabelLines } from '../model/chart-pie.ts'
import { LINE_PITCH } from '../model/chart-type.ts'
import type { Size } from './frame.ts'
import { lettering, type Point, place, RULE, shape } from './marks.ts'

interface Label {
  readonly lines: readonly string[]
  /** Where its leader begins, at the edge. */
  readonly edge: Point
  readonly elbow: Point
  readonly right: boolean
}

export interface PiePlace {
  readonly size: Size
  readonly centre: Point
  readonly radius: number
  /** For text at a side. */
  readonly room: number
}

export function labelOf(part: PieArcDatum<PiePart>, chart: Chart, { centre, radius, room }: PiePlace): Label {
  const angle = (part.startAngle + part.endAngle) / 2
  const at = (distance: number) => ({
    x: centre.x + distance * Math.sin(angle),
    y: centre.y - distance * Math.cos(angle),
  })
  return {
    lines: pieLabelLines(part.data, chart, room),
    edge: at(radius),
    elbow: at(radius + LEADER),
    right: Math.sin(angle) >= 0,
  }
}

export interface PieLabel extends Label {
  /** The middle of its lines. */
  readonly y: number
}

/** Labels of one side from top to bottom, moved apart where they would meet. */
export function placeSide(labels: readonly Label[], right: boolean, { height }: Size): PieLabel[] {
  const own = labels.filter((label) => label.right === right).sort((a, b) => a.elbow.y - b.elbow.y)
  const middles = spread(
    own.map(({ elbow }) => elbow.y),
    own.map(({ lines }) => lines.length * LINE_PITCH),
    height,
  )
  return own.map((label, index) => ({ ...label, y: middles[index] ?? label.elbow.y }))
}

export function drawLabel({ lines, edge, elbow, right, y }: PieLabel, { centre, radius }: PiePlace): string {
  const side = right ? 1 : -1
  const x = centre.x + side * (radius + 2 * LEADER)
  const leader = `M${[edge, elbow, { x, y }].map(place).join('L')}`
  const text = lines.map((line, index) =>
    lettering(line, {
      x: x + side * BEFORE_LABEL,
      y: y + (index - (lines.length - 1) / 2) * LINE_PITCH,
      anchor: right ? 'start' : 'end',
    }),
  )
  return shape(leader, { stroke: RULE }) + text.join('')
}

/** Middles in their order, each as near to where it wants to be as its neighbours and the edges let it. */
function spread(wanted: readonly number[], heights: readonly number[], room: number): readonly number[] {
  const middles: number[] = []
  let floor = 0
  for (const [index, want] of wanted.entries()) {
    const half = (heights[index] ?? 0) / 2
    middles.push(Math.max(want, floor + half))
    floor = (middles[index] ?? 0) + half + BETWEEN_LABELS
  }
  let ceiling = room
  for (const index of [...wanted.keys()].reverse()) {
    const half = (heights[index] ?? 0) / 2
    middles[index] = Math.min(middles[index] ?? 0, ceiling - half)
    ceiling = (middles[index] ?? 0) - half - BETWEEN_LABELS
  }
  return middles
}
