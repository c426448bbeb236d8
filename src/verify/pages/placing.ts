// Text and strokes of a display list → where they stand on the sheet, in millimetres.

import { type Ink, inkOf } from './glyph-ink.ts'
import type { PlacedGlyph } from './lines.ts'
import { apply, IDENTITY, type Matrix, multiply } from './matrix.ts'
import type { Stroke } from './page.ts'

/** The graphics state as far as text and rules need it. */
export interface State {
  readonly matrix: Matrix
  readonly lineWidth: number
  readonly fontId: string
  readonly size: number
  readonly charSpacing: number
  readonly wordSpacing: number
  readonly horizontalScale: number
  readonly leading: number
  readonly rise: number
}

const MILLIMETRES_PER_POINT = 25.4 / 72

export const START: State = {
  matrix: IDENTITY,
  lineWidth: 1,
  fontId: '',
  size: 0,
  charSpacing: 0,
  wordSpacing: 0,
  horizontalScale: 1,
  leading: 0,
  rise: 0,
}

/** The sheet: its upper left corner in points, its size in millimetres. */
export interface Frame {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export interface Found {
  readonly upright: PlacedGlyph[]
  readonly turned: PlacedGlyph[]
  readonly strokes: Stroke[]
  readonly fonts: Set<string>
}

export interface Fonts {
  nameOf(id: string): string
  inkOf(id: string, character: string): Ink | undefined
}

export function createFonts(objects: { get(id: string): unknown }): Fonts {
  const inks = new Map<string, Ink | undefined>()
  return {
    nameOf: (id) => {
      const font = objects.get(id)
      const name = typeof font === 'object' && font !== null && 'name' in font ? String(font.name) : ''
      // A subset's name begins with six letters of its own (ISO 32000-1, 9.6.4).
      return name.replace(/^[A-Z]{6}\+/, '')
    },
    inkOf: (id, character) => {
      const key = `${id}_path_${character}`
      if (!inks.has(key)) inks.set(key, inkOf(objects.get(key)))
      return inks.get(key)
    },
  }
}

interface Showing {
  readonly state: State
  readonly matrix: Matrix
  readonly fonts: Fonts
  readonly sheet: Frame
  readonly found: Found
}

/** What pdf.js says of a glyph. */
interface ShownGlyph {
  readonly unicode: string
  readonly fontChar: string
  readonly width: number
  readonly isSpace: boolean
}

/** Places the glyphs of one show operator and gives the text matrix behind them (ISO 32000-1, 9.4.4). */
export function showText(items: unknown, { state, matrix: start, fonts, sheet, found }: Showing): Matrix {
  let matrix = start
  const advance = (distance: number) => {
    matrix = multiply(matrix, [1, 0, 0, 1, distance * state.horizontalScale, 0])
  }
  for (const item of Array.isArray(items) ? items : []) {
    if (typeof item === 'number') advance((-item / 1000) * state.size)
    else if (item) {
      // The list comes untyped; these four are what pdf.js gives for every glyph.
      const { unicode, fontChar, width, isSpace } = item as ShownGlyph
      const ink = fonts.inkOf(state.fontId, fontChar)
      const box = { matrix: multiply(state.matrix, matrix), width: (width / 1000) * state.size, ink }
      place({ text: unicode, ...box, size: state.size, rise: state.rise }, sheet, found)
      advance(box.width + state.charSpacing + (isSpace ? state.wordSpacing : 0))
    }
  }
  return matrix
}

interface Box {
  readonly text: string
  readonly matrix: Matrix
  readonly width: number
  readonly size: number
  readonly rise: number
  readonly ink: Ink | undefined
}

function place({ text, matrix, width, size, rise, ink }: Box, sheet: Frame, found: Found): void {
  const [a, b] = matrix
  const scale = Math.hypot(a, b)
  // Text at any other angle (a watermark) is no line of the page.
  const isUpright = a > 0 && Math.abs(b) < scale * 0.01
  const isTurned = b < 0 && Math.abs(a) < scale * 0.01
  if (text === '' || (!isUpright && !isTurned)) return
  const [x, y] = apply(matrix, 0, rise)
  const fromLeft = (x - sheet.left) * MILLIMETRES_PER_POINT
  const fromTop = (sheet.top - y) * MILLIMETRES_PER_POINT
  const unit = size * scale * MILLIMETRES_PER_POINT
  // Bound, a landscape sheet lies with its head to the left (clause 8): what reads downwards on it then reads upright.
  const [left, baseline] = isUpright ? [fromLeft, fromTop] : [fromTop, sheet.width - fromLeft]
  const glyph: PlacedGlyph = {
    text,
    x: left,
    width: width * scale * MILLIMETRES_PER_POINT,
    baseline,
    top: baseline - (ink?.top ?? 0) * unit,
    bottom: baseline - (ink?.bottom ?? 0) * unit,
    size: Math.round(size * scale * 100) / 100,
  }
  ;(isUpright ? found.upright : found.turned).push(glyph)
}

// Long and thin is a rule, whether drawn as a line or as a filled box.
const LONG = 20
const THIN = 1.5

export function strokeOf(bounds: unknown, state: State, isStroked: boolean, sheet: Frame): readonly Stroke[] {
  const [x1, y1, x2, y2] = Array.from(
    ArrayBuffer.isView(bounds) || Array.isArray(bounds) ? Object.values(bounds) : [],
    Number,
  )
  if (x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined) return []
  const [ax, ay] = apply(state.matrix, x1, y1)
  const [bx, by] = apply(state.matrix, x2, y2)
  const [left, right] = [Math.min(ax, bx) - sheet.left, Math.max(ax, bx) - sheet.left].map(
    (x) => x * MILLIMETRES_PER_POINT,
  )
  const [top, bottom] = [sheet.top - Math.max(ay, by), sheet.top - Math.min(ay, by)].map(
    (y) => y * MILLIMETRES_PER_POINT,
  )
  if (left === undefined || right === undefined || top === undefined || bottom === undefined) return []
  const scale = Math.hypot(state.matrix[0], state.matrix[1])
  const thickness = bottom - top + (isStroked ? state.lineWidth * scale * MILLIMETRES_PER_POINT : 0)
  if (right - left < LONG || thickness > THIN) return []
  return [{ left, right, y: (top + bottom) / 2, thickness }]
}
