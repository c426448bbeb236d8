// The heads and row names of a CSV file → the names of its columns and rows, each with its place. An empty place
// continues the name before it.

import type { Log } from '../diagnostics/diagnostic.ts'
import { unguardText } from '../model/guarded-text.ts'
import type { LocatedCell, LocatedRow } from '../model/located.ts'
import type { Span } from '../source/span.ts'
import { reportSameName } from './data-reports.ts'
import { reportShape, spanOf } from './table-shape.ts'

export interface PlacedName {
  readonly text: string
  readonly span: Span
}

/** From the outermost to the innermost. */
export type PlacedNames = readonly PlacedName[]

export function textsOfNames(names: PlacedNames): string[] {
  return names.map(({ text }) => text)
}

/** What stands over the names of rows, a text for each of their columns. */
export function labelHeads(head: readonly LocatedRow[], labelColumns: number): string[] {
  return Array.from({ length: labelColumns }, (_, column) => {
    const texts = head.map((row) => unguardText(row[column]?.text ?? ''))
    return texts.find((text) => text !== '') ?? ''
  })
}

/** One list of names a column behind the labels; an empty one after a finding. */
export function columnNames(head: readonly LocatedRow[], labelColumns: number, log: Log): PlacedNames[] {
  const width = Math.max(0, ...head.map((row) => row.findLastIndex(({ text }) => text !== '') + 1))
  // The name that a line's empty places continue; under a new upper name the lower ones begin anew.
  const current: (PlacedName | undefined)[] = head.map(() => undefined)
  const columns: PlacedNames[] = []
  for (let column = labelColumns; column < width; column += 1) {
    for (const [line, row] of head.entries()) setLevel(current, line, row[column])
    columns.push(current.filter((name) => name !== undefined))
  }
  return columns.map((names, index) => soundName(names, index, { columns, head, labelColumns, log }))
}

/** One list of names a row; an empty one where there is no name. */
export function rowNames(body: readonly LocatedRow[], labelColumns: number): PlacedNames[] {
  const current: (PlacedName | undefined)[] = Array.from({ length: labelColumns }, () => undefined)
  return body.map((row) => {
    for (let level = 0; level < labelColumns; level += 1) setLevel(current, level, row[level])
    return current.filter((name) => name !== undefined)
  })
}

/** Changes `current`: an empty cell continues all levels but the last. */
function setLevel(current: (PlacedName | undefined)[], level: number, cell: LocatedCell | undefined): void {
  const text = unguardText(cell?.text ?? '')
  if (cell !== undefined && text !== '') {
    current.fill(undefined, level)
    current[level] = { text, span: cell.span }
  } else if (level === current.length - 1) current[level] = undefined
}

interface Heads {
  readonly columns: readonly PlacedNames[]
  readonly head: readonly LocatedRow[]
  readonly labelColumns: number
  readonly log: Log
}

function soundName(names: PlacedNames, index: number, { columns, head, labelColumns, log }: Heads): PlacedNames {
  const row = head.at(-1) ?? []
  const span = row[index + labelColumns]?.span ?? spanOf(row)
  if (names.length > 0) {
    const key = keyOf(names)
    const first = columns.findIndex((other) => keyOf(other) === key)
    if (first === index) return names
    reportSameName(key, span, row[first + labelColumns]?.span ?? span, log)
    return []
  }
  // The first says it for all.
  if (columns.findIndex((other) => other.length === 0) < index) return names
  const number = index + labelColumns + 1
  reportShape(span, { zh: `第${number}列没有名称`, en: `column ${number} has no name` }, log)
  return names
}

export function keyOf(names: PlacedNames): string {
  return textsOfNames(names).join('.')
}
