// The display list of a page (pdf.js's OPS) → glyphs and strokes in place. Knows only what text and rules need:
// transformations, text state, paths that are painted.

import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { joinLines } from './lines.ts'
import { IDENTITY, isMatrix, multiply } from './matrix.ts'
import type { Page } from './page.ts'
import { createFonts, type Found, type Frame, START, type State, showText, strokeOf } from './placing.ts'

export interface DisplayList {
  readonly number: number
  /** Left, lower, right and upper edge of the sheet in points. */
  readonly box: readonly number[]
  readonly functions: readonly number[]
  /** As pdf.js has them, without types. */
  readonly operands: readonly (readonly unknown[] | null)[]
  readonly objects: { get(id: string): unknown }
}

const MILLIMETRES_PER_POINT = 25.4 / 72
const PAINTING = new Set([
  OPS.fill,
  OPS.eoFill,
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
])
const STROKING = new Set([OPS.stroke, OPS.closeStroke])
const PICTURES = new Set([OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject])

export function followPage(list: DisplayList): Page {
  const [left = 0, bottom = 0, right = 0, top = 0] = list.box
  const sheet = {
    left,
    top,
    width: (right - left) * MILLIMETRES_PER_POINT,
    height: (top - bottom) * MILLIMETRES_PER_POINT,
  }
  const found = follow(list, sheet)
  return {
    number: list.number,
    width: sheet.width,
    height: sheet.height,
    lines: joinLines(found.upright),
    turned: joinLines(found.turned),
    strokes: found.strokes.sort((a, b) => a.y - b.y),
    hasPictures: list.functions.some((code) => PICTURES.has(code)),
    fonts: [...found.fonts].sort(),
  }
}

function follow({ functions, operands, objects }: DisplayList, sheet: Frame): Found {
  const found: Found = { upright: [], turned: [], strokes: [], fonts: new Set() }
  const fonts = createFonts(objects)
  const saved: State[] = []
  let state = START
  let text = { matrix: IDENTITY, line: IDENTITY }
  let path: unknown
  const moveLine = (x: number, y: number) => {
    const line = multiply(text.line, [1, 0, 0, 1, x, y])
    text = { matrix: line, line }
  }
  for (const [index, code] of functions.entries()) {
    const values = operands[index] ?? []
    const [first, second] = [Number(values[0]), Number(values[1])]
    if (code === OPS.save) saved.push(state)
    else if (code === OPS.restore) state = saved.pop() ?? START
    else if (code === OPS.transform && isMatrix(values)) state = { ...state, matrix: multiply(state.matrix, values) }
    else if (code === OPS.paintFormXObjectBegin) {
      saved.push(state)
      if (isMatrix(values[0])) state = { ...state, matrix: multiply(state.matrix, values[0]) }
    } else if (code === OPS.paintFormXObjectEnd) state = saved.pop() ?? START
    else if (code === OPS.setLineWidth) state = { ...state, lineWidth: first }
    else if (code === OPS.constructPath) path = values[2]
    else if (PAINTING.has(code)) found.strokes.push(...strokeOf(path, state, STROKING.has(code), sheet))
    else if (code === OPS.beginText) text = { matrix: IDENTITY, line: IDENTITY }
    else if (code === OPS.setFont) state = { ...state, fontId: String(values[0]), size: second }
    else if (code === OPS.setCharSpacing) state = { ...state, charSpacing: first }
    else if (code === OPS.setWordSpacing) state = { ...state, wordSpacing: first }
    else if (code === OPS.setHScale) state = { ...state, horizontalScale: first / 100 }
    else if (code === OPS.setLeading) state = { ...state, leading: first }
    else if (code === OPS.setTextRise) state = { ...state, rise: first }
    else if (code === OPS.moveText) moveLine(first, second)
    else if (code === OPS.setLeadingMoveText) {
      state = { ...state, leading: -second }
      moveLine(first, second)
    } else if (code === OPS.nextLine) moveLine(0, -state.leading)
    else if (code === OPS.setTextMatrix && isMatrix(values)) text = { matrix: values, line: values }
    else if (code === OPS.showText) {
      found.fonts.add(fonts.nameOf(state.fontId))
      text = { ...text, matrix: showText(values[0], { state, matrix: text.matrix, fonts, sheet, found }) }
    }
  }
  return found
}
