// Names of series → the rows in which they stand below a drawing.

import { chartTextWidth, LINE_PITCH } from './chart-type.ts'
import { leastRoom, wrap } from './chart-wrap.ts'

export interface LegendEntry {
  readonly index: number
  readonly lines: readonly string[]
  readonly width: number
}

export interface Legend {
  readonly rows: readonly (readonly LegendEntry[])[]
  readonly height: number
}

export const SIGN = { width: 22, height: 8 }
export const BEHIND_SIGN = 4
export const BETWEEN_ENTRIES = 14
export const ABOVE_LEGEND = 8

/** Empty where no series has a name. */
export function layOutLegend(names: readonly string[], width: number): Legend {
  if (names.every((name) => name === '')) return { rows: [], height: 0 }
  const rows: LegendEntry[][] = []
  let used = Number.POSITIVE_INFINITY
  for (const [index, name] of names.entries()) {
    const lines = wrap(name, width - SIGN.width - BEHIND_SIGN)
    const entry = { index, lines, width: SIGN.width + BEHIND_SIGN + Math.max(...lines.map(chartTextWidth)) }
    used += BETWEEN_ENTRIES + entry.width
    if (used > width) {
      rows.push([])
      used = entry.width
    }
    rows.at(-1)?.push(entry)
  }
  return { rows, height: ABOVE_LEGEND + rows.reduce((sum, row) => sum + rowHeight(row), 0) }
}

export function rowHeight(row: readonly LegendEntry[]): number {
  return Math.max(...row.map(({ lines }) => lines.length)) * LINE_PITCH
}

/** The narrowest drawing that has room for each name. */
export function leastLegendWidth(names: readonly string[]): number {
  if (names.every((name) => name === '')) return 0
  return SIGN.width + BEHIND_SIGN + Math.max(...names.map(leastRoom))
}
