// Entries one inside another → the merged heads of an official sheet: across the top, or down the left side.

import type { Cell, Inline, Row } from '../../../src/template-api.ts'
import type { Entry } from '../tables/table-spec.ts'

export function words(text: string): readonly Inline[] {
  return [{ kind: 'text', text }]
}

/** How many heads stand over one another. */
export function depthOf(entries: readonly Entry[]): number {
  return Math.max(0, ...entries.map(({ parts }) => 1 + depthOf(parts ?? [])))
}

function width({ parts }: Entry): number {
  return parts === undefined ? 1 : parts.reduce((sum, part) => sum + width(part), 0)
}

/** Heads of columns in `depth` rows: each as wide as what stands under it, the last one down to the foot. */
export function columnHeads(entries: readonly Entry[], depth: number): Cell[][] {
  const rows = Array.from({ length: depth }, (): Cell[] => [])
  const place = (entry: Entry, level: number): void => {
    const rowSpan = entry.parts === undefined ? depth - level : 1
    rows[level]?.push({ content: words(entry.label), ...spans(width(entry), rowSpan) })
    for (const part of entry.parts ?? []) place(part, level + 1)
  }
  for (const entry of entries) place(entry, 0)
  return rows
}

/** Heads of rows in `depth` columns, row by row: each as high as what stands beside it, the last one up to the numbers. */
export function rowHeads(entries: readonly Entry[], depth: number): Row[] {
  const rows: Cell[][] = []
  const place = (entry: Entry, level: number, opening: readonly Cell[]): void => {
    const align = entry.parts === undefined ? ({ align: 'left' } as const) : ({ align: 'center' } as const)
    const colSpan = entry.parts === undefined ? depth - level : 1
    const cell: Cell = { content: words(entry.label), header: true, ...align, ...spans(colSpan, width(entry)) }
    if (entry.parts === undefined) rows.push([...opening, cell])
    else entry.parts.forEach((part, index) => void place(part, level + 1, index === 0 ? [...opening, cell] : []))
  }
  for (const entry of entries) place(entry, 0, [])
  return rows
}

function spans(colSpan: number, rowSpan: number): Pick<Cell, 'colSpan' | 'rowSpan'> {
  return { ...(colSpan > 1 ? { colSpan } : {}), ...(rowSpan > 1 ? { rowSpan } : {}) }
}
