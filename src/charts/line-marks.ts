// The mark of a point on a line.

import { PAPER, type Paint, type Point, place, shape } from './marks.ts'
import type { Mark } from './series-styles.ts'

/** From the middle of a mark to its edge, in points. */
export const MARK_REACH = 3

const CORNERS: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  square: [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ],
  triangle: [
    [0, -1.2],
    [1.1, 0.9],
    [-1.1, 0.9],
  ],
  diamond: [
    [0, -1.3],
    [1.3, 0],
    [0, 1.3],
    [-1.3, 0],
  ],
}

const FORMS: Readonly<Record<Mark, { readonly corners: keyof typeof CORNERS | 'round'; readonly open: boolean }>> = {
  disc: { corners: 'round', open: false },
  square: { corners: 'square', open: false },
  triangle: { corners: 'triangle', open: false },
  diamond: { corners: 'diamond', open: false },
  ring: { corners: 'round', open: true },
  frame: { corners: 'square', open: true },
  'hollow-triangle': { corners: 'triangle', open: true },
  'hollow-diamond': { corners: 'diamond', open: true },
}

const RADIUS = 2.4

export function drawMark(mark: Mark, at: Point, colour: string): string {
  const { corners, open } = FORMS[mark]
  const paint: Paint = { fill: open ? PAPER : colour, stroke: colour, strokeWidth: 1 }
  return shape(corners === 'round' ? circle(at) : polygon(CORNERS[corners] ?? [], at), paint)
}

function circle({ x, y }: Point): string {
  const [left, right] = [place({ x: x - RADIUS, y }), place({ x: x + RADIUS, y })]
  return `M${left}A${RADIUS} ${RADIUS} 0 1 1 ${right}A${RADIUS} ${RADIUS} 0 1 1 ${left}Z`
}

function polygon(corners: readonly (readonly [number, number])[], { x, y }: Point): string {
  return `M${corners.map(([dx, dy]) => place({ x: x + dx * RADIUS, y: y + dy * RADIUS })).join('L')}Z`
}
