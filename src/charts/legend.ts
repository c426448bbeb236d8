// Rows of names of series → their signs and letters below the drawing, each row in the middle.

import {
  ABOVE_LEGEND,
  BEHIND_SIGN,
  BETWEEN_ENTRIES,
  type Legend,
  type LegendEntry,
  rowHeight,
  SIGN,
} from '../model/chart-legend.ts'
import { LINE_PITCH } from '../model/chart-type.ts'
import { type Box, lettering } from './marks.ts'

/** Draws the sign of a series in its box. */
export type Sign = (index: number, box: Box) => string

export function drawLegend({ rows }: Legend, top: number, width: number, sign: Sign): string {
  let y = top + ABOVE_LEGEND
  return rows
    .flatMap((row) => {
      const taken = row.reduce((sum, entry) => sum + entry.width + BETWEEN_ENTRIES, -BETWEEN_ENTRIES)
      let x = (width - taken) / 2
      const drawn = row.map((entry) => {
        const left = x
        x += entry.width + BETWEEN_ENTRIES
        return drawEntry(entry, left, y, sign)
      })
      y += rowHeight(row)
      return drawn
    })
    .join('')
}

function drawEntry({ index, lines }: LegendEntry, left: number, top: number, sign: Sign): string {
  const box = { left, top: top + (LINE_PITCH - SIGN.height) / 2, ...SIGN }
  const x = left + SIGN.width + BEHIND_SIGN
  return (
    sign(index, box) +
    lines.map((line, at) => lettering(line, { x, y: top + (at + 0.5) * LINE_PITCH, anchor: 'start' })).join('')
  )
}
