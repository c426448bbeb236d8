// Names of series → rows of signs and names below the drawing, each row in the middle.

import { widthOf } from './lettering.ts'
import { type Box, lettering } from './marks.ts'
import { LINE_PITCH, wrap } from './wrap.ts'

/** Draws the sign of a series in its box. */
export type Sign = (index: number, box: Box) => string

interface Entry {
  readonly index: number
  readonly lines: readonly string[]
  readonly width: number
}

export interface Legend {
  readonly rows: readonly (readonly Entry[])[]
  readonly height: number
}

const SIGN = { width: 22, height: 8 }
const BEHIND_SIGN = 4
const BETWEEN = 14
const ABOVE = 8

/** Empty where no series has a name. */
export function layOutLegend(names: readonly string[], width: number): Legend {
  if (names.every((name) => name === '')) return { rows: [], height: 0 }
  const rows: Entry[][] = []
  let used = Number.POSITIVE_INFINITY
  for (const [index, name] of names.entries()) {
    const lines = wrap(name, width - SIGN.width - BEHIND_SIGN)
    const entry = { index, lines, width: SIGN.width + BEHIND_SIGN + Math.max(...lines.map(widthOf)) }
    used += BETWEEN + entry.width
    if (used > width) {
      rows.push([])
      used = entry.width
    }
    rows.at(-1)?.push(entry)
  }
  return { rows, height: ABOVE + rows.reduce((sum, row) => sum + rowHeight(row), 0) }
}

function rowHeight(row: readonly Entry[]): number {
  return Math.max(...row.map(({ lines }) => lines.length)) * LINE_PITCH
}

export function drawLegend({ rows }: Legend, top: number, width: number, sign: Sign): string {
  let y = top + ABOVE
  return rows
    .flatMap((row) => {
      const taken = row.reduce((sum, entry) => sum + entry.width + BETWEEN, -BETWEEN)
      let x = (width - taken) / 2
      const drawn = row.map((entry) => {
        const left = x
        x += entry.width + BETWEEN
        return drawEntry(entry, left, y, sign)
      })
      y += rowHeight(row)
      return drawn
    })
    .join('')
}

function drawEntry({ index, lines }: Entry, left: number, top: number, sign: Sign): string {
  const box = { left, top: top + (LINE_PITCH - SIGN.height) / 2, ...SIGN }
  const x = left + SIGN.width + BEHIND_SIGN
  return (
    sign(index, box) +
    lines.map((line, at) => lettering(line, { x, y: top + (at + 0.5) * LINE_PITCH, anchor: 'start' })).join('')
  )
}
