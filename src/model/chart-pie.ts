// A pie → the lines of its labels and the room that they have: how large its circle is, how narrow and how high it gets.

import type { Chart } from './chart.ts'
import { chartTextWidth, LINE_PITCH } from './chart-type.ts'
import { isNothing, shareOf } from './chart-values.ts'
import { leastRoom, wrap } from './chart-wrap.ts'

export interface PiePart {
  readonly name: string
  readonly value: string
}

/** From the edge to the elbow of a leader, and from its end to the text. */
export const LEADER = 10
export const BEFORE_LABEL = 4
export const BETWEEN_LABELS = 4
/** Of the room at a side, what is not for text. */
const ROOM_TAKEN = 2 * LEADER + BEFORE_LABEL
const LARGEST_RADIUS = 90
const LEAST_RADIUS = 30
/** Of the width: the radius that is given up to keep value and share in one line. */
const SMALLER = 0.14

/** The circle, and the room for text at each side; the circle gives way to the labels, down to its least size. */
export function pieRoom(chart: Chart, width: number): { readonly radius: number; readonly room: number } {
  const radius = Math.min(LARGEST_RADIUS, width * 0.2)
  const beside = width / 2 - ROOM_TAKEN
  const inOneLine = beside - figuresRoom(chart)
  const room = inOneLine >= width * SMALLER ? inOneLine : beside - leastLabelRoom(chart)
  const fitting = Math.max(LEAST_RADIUS, Math.min(radius, room))
  return { radius: fitting, room: beside - fitting }
}

export function leastPieWidth(chart: Chart): number {
  return 2 * (LEAST_RADIUS + ROOM_TAKEN + leastLabelRoom(chart))
}

export function pieHeight(chart: Chart, width: number): number {
  const { radius, room } = pieRoom(chart, width)
  return Math.max(width * 0.46, 2 * (radius + LEADER) + 1, labelsHeight(chart, room))
}

/** As many labels as come to stand at one side at most, the highest of all. */
function labelsHeight(chart: Chart, room: number): number {
  const parts = piePartsOf(chart)
  const heights = parts.map((part) => pieLabelLines(part, chart, room).length * LINE_PITCH + BETWEEN_LABELS)
  // The pie can be turned until both sides have as many; parts of nothing lie at one place, and stay together.
  const together = parts.filter(({ value }) => isNothing(value)).length
  const most = Math.ceil(parts.length / 2) + Math.floor(together / 2)
  return heights
    .sort((a, b) => b - a)
    .slice(0, most)
    .reduce((sum, height) => sum + height, 0)
}

export function piePartsOf({ categories, series }: Chart): readonly PiePart[] {
  return categories.flatMap((name, index) => {
    const value = series[0]?.values[index]
    return value === undefined ? [] : [{ name, value }]
  })
}

/** All in one line, or the name above value and share, which are parted where the two have no room side by side. */
export function pieLabelLines(part: PiePart, chart: Chart, room: number): readonly string[] {
  const { value, share } = figuresOf(part, chart)
  const whole = `${part.name} ${value}${share}`
  if (chartTextWidth(whole) <= room) return [whole]
  const figures = chartTextWidth(value + share) <= room ? [value + share] : [...wrap(value, room), share]
  return [...wrap(part.name, room), ...figures]
}

function leastLabelRoom(chart: Chart): number {
  const rooms = piePartsOf(chart).map((part) => {
    const { value, share } = figuresOf(part, chart)
    return Math.max(leastRoom(part.name), chartTextWidth(value), chartTextWidth(share))
  })
  return Math.max(0, ...rooms)
}

function figuresRoom(chart: Chart): number {
  const figures = piePartsOf(chart).map((part) => figuresOf(part, chart))
  return Math.max(leastLabelRoom(chart), ...figures.map(({ value, share }) => chartTextWidth(value + share)))
}

function figuresOf({ value }: PiePart, { series, unit }: Chart): { readonly value: string; readonly share: string } {
  return { value: `${value}${unit}`, share: `（${shareOf(value, series[0]?.values ?? [])}%）` }
}
