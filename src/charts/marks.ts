// The few shapes that charts are made of → SVG markup. Plain paths, rectangles and lines in hexadecimal colours: Word
// paints patterns, clips and CSS colours black or not at all.

import { BASELINE, outlineOf, TYPE_SCALE, widthOf } from './lettering.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export const INK = '#262626'
export const RULE = '#595959'
export const GRID = '#d0d0d0'
export const PAPER = '#ffffff'

/** Hundredths of a point: finer than any printer, and equal on every processor. */
export function rounded(value: number): string {
  // Adding 0 makes -0 a plain 0.
  return String(Math.round(value * 100) / 100 + 0)
}

export interface Paint {
  readonly fill?: string
  readonly stroke?: string
  readonly strokeWidth?: number
  /** Lengths of dashes and gaps. */
  readonly dash?: readonly number[]
}

export function rectangle({ left, top, width, height }: Box, paint: Paint): string {
  const [x, y, w, h] = [left, top, width, height].map(rounded)
  return `<rect x="${x}" y="${y}" width="${w}" height="${h}"${attributes(paint)}/>`
}

export function segment(from: Point, to: Point, paint: Paint): string {
  return shape(`M${place(from)}L${place(to)}`, paint)
}

export function shape(path: string, paint: Paint): string {
  return `<path d="${path}"${attributes(paint)}/>`
}

export function place({ x, y }: Point): string {
  return `${rounded(x)} ${rounded(y)}`
}

function attributes({ fill = 'none', stroke, strokeWidth = 0.5, dash }: Paint): string {
  const line = stroke === undefined ? '' : ` stroke="${stroke}" stroke-width="${rounded(strokeWidth)}"`
  return ` fill="${fill}"${line}${dash === undefined ? '' : ` stroke-dasharray="${dash.map(rounded).join(' ')}"`}`
}

export type Anchor = 'start' | 'middle' | 'end'

export interface Lettered extends Point {
  /** `x` and `y` are the middle of the line's height, and this of its width. */
  readonly anchor: Anchor
  /** Read from below upwards; `anchor` then runs up the page. */
  readonly turned?: boolean
  readonly fill?: string
}

/** One line of text as outlines. */
export function lettering(text: string, { x, y, anchor, turned = false, fill = INK }: Lettered): string {
  const path = outlineOf(text)
  if (path === '') return ''
  const back = { start: 0, middle: widthOf(text) / 2, end: widthOf(text) }[anchor]
  const at = turned ? { x: x + BASELINE, y: y + back } : { x: x - back, y: y + BASELINE }
  const turn = turned ? ' rotate(-90)' : ''
  return `<path transform="translate(${place(at)})${turn} scale(${TYPE_SCALE})" d="${path}" fill="${fill}"/>`
}
