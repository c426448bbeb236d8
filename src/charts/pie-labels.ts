// Parts of a pie → what stands at its sides: names, values and shares, with a leader from each part.

import type { PieArcDatum } from 'd3-shape'
import type { Chart } from '../model/chart.ts'
import { shareOf } from '../model/chart-values.ts'
import type { Size } from './frame.ts'
import { lettering, type Point, place, RULE, shape } from './marks.ts'
import { LINE_PITCH, wrap } from './wrap.ts'

export interface Part {
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

/** From the edge to the elbow of a leader. */
export const LEADER = 10
const BEFORE_TEXT = 4
/** Of the room at a side, what is not for text. */
export const ROOM_TAKEN = 2 * LEADER + BEFORE_TEXT
const BETWEEN = 4

export interface PiePlace {
  readonly size: Size
  readonly centre: Point
  readonly radius: number
  /** For text at a side. */
  readonly room: number
}

export function labelOf(part: PieArcDatum<Part>, { series, unit }: Chart, { centre, radius, room }: PiePlace): Label {
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
      x: x + side * BEFORE_TEXT,
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
