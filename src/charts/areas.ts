// A rectangle in the style of its series, hatched by lines that end at its edges: patterns and clips are for few programs.

import { type Box, type Point, place, rectangle, shape } from './marks.ts'
import type { AreaStyle, Hatching } from './series-styles.ts'

const OUTLINE = '#404040'
// Between the lines, across them.
const GAP = 3.5
const LINE = 0.5

export function area(box: Box, style: AreaStyle): string {
  if (box.width <= 0 || box.height <= 0) return ''
  const lines = hatch(box, style.hatching)
  return (
    rectangle(box, { fill: style.fill }) +
    (lines === '' ? '' : shape(lines, { stroke: style.ink, strokeWidth: LINE })) +
    rectangle(box, { stroke: OUTLINE })
  )
}

function hatch(box: Box, hatching: Hatching): string {
  const runs: Readonly<Record<Hatching, readonly (readonly [Point, Point])[]>> = {
    none: [],
    up: slanted(box, -1, GAP),
    down: slanted(box, 1, GAP),
    sparse: slanted(box, -1, 2 * GAP),
    level: level(box),
    upright: upright(box),
    crossed: [...slanted(box, -1, GAP), ...slanted(box, 1, GAP)],
    squared: [...level(box), ...upright(box)],
  }
  return runs[hatching].map(([from, to]) => `M${place(from)}L${place(to)}`).join('')
}

function level({ left, top, width, height }: Box): [Point, Point][] {
  return steps(height, GAP).map((step) => [
    { x: left, y: top + height - step },
    { x: left + width, y: top + height - step },
  ])
}

function upright({ left, top, width, height }: Box): [Point, Point][] {
  return steps(width, GAP).map((step) => [
    { x: left + step, y: top },
    { x: left + step, y: top + height },
  ])
}

/** Lines of 45°: downwards to the right where `slope` is 1, upwards where it is -1. */
function slanted({ left, top, width, height }: Box, slope: 1 | -1, gap: number): [Point, Point][] {
  // On such a line x - y (or x + y) is the same everywhere: `step` counts it from the corner that it meets first.
  return steps(width + height, gap * Math.SQRT2).map((step) => {
    const [from, to] = [Math.max(0, step - height), Math.min(width, step)]
    const y = (x: number) => (slope === -1 ? top + step - x : top + height - step + x)
    return [
      { x: left + from, y: y(from) },
      { x: left + to, y: y(to) },
    ]
  })
}

function steps(length: number, gap: number): number[] {
  return Array.from({ length: Math.max(0, Math.ceil(length / gap) - 1) }, (_, index) => (index + 1) * gap)
}
