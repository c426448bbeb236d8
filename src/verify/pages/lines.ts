// Glyphs anywhere on a page → lines of text.

import type { Glyph, Line } from './page.ts'

/** A glyph and the baseline that it stands on. */
export interface PlacedGlyph extends Glyph {
  readonly baseline: number
}

// Glyphs of one line differ by less, also where a small one stands beside a large one; neighbouring lines by more.
const SAME_LINE = 1
// Notes and powers stand off the baseline by up to half their line's size.
const RAISED = { size: 0.75, offset: 0.55 }
const MILLIMETRES_PER_POINT = 25.4 / 72
// In ems; tracking and justified gaps stay below.
const WIDE_GAP = 0.6

export function joinLines(glyphs: readonly PlacedGlyph[]): readonly Line[] {
  const rows: PlacedGlyph[][] = []
  for (const glyph of [...glyphs].sort((a, b) => a.baseline - b.baseline)) {
    const row = rows.at(-1)
    const reference = row?.[0]
    if (row && reference && glyph.baseline - reference.baseline < SAME_LINE) row.push(glyph)
    else rows.push([glyph])
  }
  return liftRaised(rows)
    .map((row) => makeLine(row))
    .filter(({ text }) => text.trim() !== '')
}

/** Puts rows of raised small glyphs into the line that they belong to. */
function liftRaised(rows: readonly (readonly PlacedGlyph[])[]): readonly (readonly PlacedGlyph[])[] {
  const joined: (readonly PlacedGlyph[])[] = []
  for (const row of rows) {
    const before = joined.at(-1)
    if (before && (isRaised(before, row) || isRaised(row, before))) joined[joined.length - 1] = [...before, ...row]
    else joined.push(row)
  }
  return joined
}

function isRaised(small: readonly PlacedGlyph[], large: readonly PlacedGlyph[]): boolean {
  const [size, limit] = [Math.max(...small.map((glyph) => glyph.size)), sizeOf(large)]
  const offset = Math.abs((small[0]?.baseline ?? 0) - (large[0]?.baseline ?? 0))
  return size < limit * RAISED.size && offset < limit * MILLIMETRES_PER_POINT * RAISED.offset
}

function makeLine(row: readonly PlacedGlyph[]): Line {
  const glyphs = [...row].sort((a, b) => a.x - b.x)
  const inked = glyphs.filter(({ text }) => text.trim() !== '')
  const [first, last] = [inked[0], inked.at(-1)]
  const size = sizeOf(inked)
  return {
    text: textOf(glyphs),
    left: first?.x ?? 0,
    right: last ? last.x + last.width : 0,
    baseline: inked.find((glyph) => glyph.size === size)?.baseline ?? 0,
    top: Math.min(...inked.map(({ top }) => top)),
    bottom: Math.max(...inked.map(({ bottom }) => bottom)),
    size,
    glyphs: glyphs.map(({ text, x, width, top, bottom, size: own }) => ({ text, x, width, top, bottom, size: own })),
  }
}

function textOf(glyphs: readonly PlacedGlyph[]): string {
  let text = ''
  let end = Number.POSITIVE_INFINITY
  for (const glyph of glyphs) {
    const isApart = glyph.x - end > glyph.size * MILLIMETRES_PER_POINT * WIDE_GAP
    text += (isApart && !/\s$/.test(text) && glyph.text.trim() !== '' ? ' ' : '') + glyph.text
    end = glyph.x + glyph.width
  }
  return text.trim()
}

/** The size that most glyphs have; the larger of two equally frequent. */
function sizeOf(glyphs: readonly PlacedGlyph[]): number {
  const counts = new Map<number, number>()
  for (const { size } of glyphs) counts.set(size, (counts.get(size) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || b - a)[0]?.[0] ?? 0
}
