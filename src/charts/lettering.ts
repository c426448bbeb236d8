// Text → its outlines and its width, in one font on every machine: an SVG with text would look different on each, and the
// rasteriser has no fonts at all.

import { gunzipSync } from 'node:zlib'
import font from '@embedpdf/fonts-sc/fonts/NotoSansHans-Regular.otf'
import { TYPE_SIZE } from '../model/chart-type.ts'

/** The advance, the first point and the relative steps behind it, in units of the em; `y` runs downwards. */
type Glyph = readonly [advance: number, x: number, y: number, steps: string]

interface Outlines {
  readonly unitsPerEm: number
  /** Of the em square above the baseline, and below it (negative). */
  readonly ascent: number
  readonly descent: number
  readonly glyphs: Readonly<Record<string, Glyph>>
}

// What scripts/chart-font.js has written.
const { unitsPerEm, ascent, descent, glyphs } = JSON.parse(new TextDecoder().decode(gunzipSync(font))) as Outlines

/** An empty box, as wide as a Han character: for what the font lacks (a rule says so). */
const BOX: Glyph = [1000, 120, -760, 'l760 0l0 760l-760 0zm60 60l0 640l640 0l0-640z']

/** In points. */
export function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += glyphOf(character)[0]
  return (width * TYPE_SIZE) / unitsPerEm
}

/** Path of the text's outlines in units of the em; its baseline begins at 0, 0. */
export function outlineOf(text: string): string {
  let pen = 0
  let path = ''
  for (const character of text) {
    const [advance, x, y, steps] = glyphOf(character)
    if (steps !== '') path += `M${pen + x} ${y}${steps}`
    pen += advance
  }
  return path
}

/** From units of the em to points. */
export const TYPE_SCALE = TYPE_SIZE / unitsPerEm

/** How far the baseline lies below the middle of a line, in points. */
export const BASELINE = ((ascent + descent) / 2) * TYPE_SCALE

export function hasOutline(character: string): boolean {
  return Object.hasOwn(glyphs, character)
}

function glyphOf(character: string): Glyph {
  return (hasOutline(character) ? glyphs[character] : undefined) ?? BOX
}
