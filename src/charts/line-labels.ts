// Where the values of lines stand: beside their points, clear of each other, of the points and of the lines.

import { LINE_PITCH } from '../model/chart-type.ts'
import { widthOf } from './lettering.ts'
import { MARK_REACH } from './line-marks.ts'
import type { Box, Point } from './marks.ts'

export interface Labelled extends Point {
  readonly text: string
}

export interface PlacedLabel {
  readonly text: string
  readonly box: Box
}

type Points = readonly (Labelled | undefined)[]
type Stroke = readonly [Point, Point]

/** `slot`: the width that a category has. All labels, or none: a reader would look for the others. */
export function placeLabels(series: readonly Points[], plot: Box, slot: number): readonly PlacedLabel[] {
  const points = series.flat().filter((point) => point !== undefined)
  if (points.some(({ text }) => widthOf(text) + BETWEEN > slot)) return []
  const marks = points.map(({ x, y }) => around(x, y, 2 * MARK_REACH, 2 * MARK_REACH))
  const strokes = series.flatMap(strokesOf)
  const placed: PlacedLabel[] = []
  for (const point of points) {
    const taken = [...marks, ...placed.map(({ box }) => box)]
    const box = candidates(point).find(
      (candidate) =>
        isInside(candidate, plot) &&
        !taken.some((other) => overlap(candidate, other)) &&
        !strokes.some((stroke) => crosses(stroke, inner(candidate))),
    )
    if (box === undefined) return []
    placed.push({ text: point.text, box })
  }
  return placed
}

const BETWEEN = 4

function strokesOf(points: Points): Stroke[] {
  return points.flatMap((to, index): Stroke[] => {
    const from = points[index - 1]
    return from === undefined || to === undefined ? [] : [[from, to]]
  })
}

/** Above and below, in the middle and to both sides. */
function candidates({ text, x, y }: Labelled): Box[] {
  const width = widthOf(text) + 2
  const away = MARK_REACH + LINE_PITCH / 2
  return [0, -0.45, 0.45].flatMap((aside) =>
    [y - away, y + away].map((middle) => around(x + aside * width, middle, width, LINE_PITCH - 2)),
  )
}

/** A line may touch a corner of the box, where there is no ink. */
function inner({ left, top, width, height }: Box): Box {
  return { left: left + 2, top: top + 2, width: width - 4, height: height - 4 }
}

function around(x: number, y: number, width: number, height: number): Box {
  return { left: x - width / 2, top: y - height / 2, width, height }
}

function isInside(box: Box, plot: Box): boolean {
  return (
    box.top >= plot.top &&
    box.top + box.height <= plot.top + plot.height &&
    box.left >= plot.left &&
    box.left + box.width <= plot.left + plot.width
  )
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height
}

/** Points go from left to right: what lies of the stroke over the box's width is compared with its height. */
function crosses([from, to]: Stroke, { left, top, width, height }: Box): boolean {
  const [start, end] = [Math.max(from.x, left), Math.min(to.x, left + width)]
  if (start > end) return false
  const at = (x: number) => from.y + ((to.y - from.y) * (x - from.x)) / (to.x - from.x)
  const [high, low] = [Math.min(at(start), at(end)), Math.max(at(start), at(end))]
  return high < top + height && low > top
}
