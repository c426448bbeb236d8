// The columns of a table: how they are aligned where the author does not say, and how wide they are. Widths are
// counted in characters (字) of the table's own type, which needs no font.

import type { Alignment, Cell, Row, TableContent } from './doc.ts'
import { inlineText } from './inline-text.ts'
import { millimetresToPoints, typeArea, widthInCharacters } from './measure.ts'
import type { Profile } from './profile.ts'
import { type PlacedCell, placeCells } from './table-grid.ts'

/** Word calls a file with a wider table corrupt. */
export const MAX_COLUMNS = 63

/** A number with its sign, separators and per cent, or what stands for one: —, /, nothing. */
const NUMERIC = /^(?:[+−–-]?\d[\d,，. ]*[%％‰]?|[—–-]+|\/|)$/
// A serial number is a name, not a quantity.
const SERIAL = /^(?:序号|编号)$/

/** The given alignments; else numbers stand at the right, serial numbers in the middle, words at the left (实务). */
export function alignColumns(
  given: readonly (Alignment | undefined)[],
  head: readonly Row[],
  rows: readonly Row[],
): Alignment[] {
  const body = placeCells(rows, given.length).rows.flat().filter(isNarrow)
  const heads = placeCells(head, given.length).rows.flat().filter(isNarrow)
  return given.map((alignment, column) => {
    if (alignment !== undefined) return alignment
    if (textsIn(heads, column).some((text) => SERIAL.test(text))) return 'center'
    const texts = textsIn(
      body.filter(({ cell }) => cell.header !== true),
      column,
    )
    return texts.some((text) => /\d/.test(text)) && texts.every((text) => NUMERIC.test(text)) ? 'right' : 'left'
  })
}

function isNarrow({ colSpan }: PlacedCell): boolean {
  return colSpan === 1
}

function textsIn(cells: readonly PlacedCell[], wanted: number): string[] {
  return cells.filter(({ column }) => column === wanted).map(({ cell }) => inlineText(cell.content).trim())
}

/** What a column needs in characters, paddings included: so that no number breaks, and so that no line does. */
interface Need {
  readonly least: number
  readonly whole: number
}

/** Characters of the table's type that stand side by side between the edges of 版心. */
export function tableRoom(profile: Profile): number {
  return millimetresToPoints(typeArea(profile).width) / profile.styles.tableCell.size.value
}

/** Column widths in characters that add up to the whole room. */
export function columnShares(table: TableContent, profile: Profile): readonly number[] {
  const room = tableRoom(profile)
  if (table.widths !== undefined) return inProportion(table.widths, room)
  const padding = paddingOf(profile)
  const unwrapped = columnNeeds(table, padding, 1)
  const fits = sumOf(unwrapped.map(({ whole }) => whole)) <= room
  return share(fits ? unwrapped : columnNeeds(table, padding, 2), room)
}

/** The columns, from 0, whose numbers are longer than the column is wide. */
export function narrowColumns(table: TableContent, profile: Profile): number[] {
  const shares = columnShares(table, profile)
  const needs = columnNeeds(table, paddingOf(profile), 2)
  return needs.flatMap(({ least }, column) => (least > (shares[column] ?? 0) + TOLERANCE ? [column] : []))
}

// Sums of fractions do not come out even.
const TOLERANCE = 1e-6

// For the rules between the columns, and for what rounding takes away.
const SLACK = 0.2

function paddingOf(profile: Profile): number {
  return 2 * profile.table.cellPadding.value + SLACK
}

/** Heads may stand in `headLines` lines; cells over several columns lend each of them a part of what they need. */
function columnNeeds(table: TableContent, padding: number, headLines: number): Need[] {
  const width = table.columns.length
  const head = placeCells(table.head, width).rows.flatMap((cells, row) => cells.filter((placed) => placed.row === row))
  const body = placeCells(table.rows, width).rows.flatMap((cells, row) => cells.filter((placed) => placed.row === row))
  const needs = table.columns.map((): { least: number; whole: number } => ({ least: 1 + padding, whole: 1 + padding }))
  const demands = [...head.map((placed) => demand(placed, headLines)), ...body.map((placed) => demand(placed, 1))]
  for (const { column, colSpan, least, whole } of demands.sort((a, b) => a.colSpan - b.colSpan)) {
    const covered = needs.slice(column, column + colSpan)
    const missingLeast = (least + padding - sumOf(covered.map((need) => need.least))) / covered.length
    const missingWhole = (whole + padding - sumOf(covered.map((need) => need.whole))) / covered.length
    for (const need of covered) {
      need.least += Math.max(0, missingLeast)
      need.whole += Math.max(0, missingWhole)
    }
  }
  return needs
}

function demand({ cell, column, colSpan }: PlacedCell, lines: number) {
  const text = inlineText(cell.content)
  const widths = text.split('\n').map(widthInCharacters)
  const least = longestWord(text)
  const width = Math.max(...widths)
  const wrapped = width <= SHORT_HEAD ? width : Math.max(SHORT_HEAD, Math.ceil(width / lines))
  return { column, colSpan, least, whole: Math.max(least, lines === 1 ? width : wrapped) }
}

// 完成时限 in two lines would look torn.
const SHORT_HEAD = 4

// Latin letters and digits, on the wide side.
const LATIN_WIDTH = 0.6
const LATIN_WORD = /[\u0021-\u024F]+/g

/** In characters. Han breaks anywhere, a number or a Latin word nowhere. */
export function longestWord(text: string): number {
  const words = text.match(LATIN_WORD) ?? []
  return words.reduce((longest, word) => Math.max(longest, word.length * LATIN_WIDTH), 0)
}

/** Short columns get what they need, long ones share the rest; what is left over goes to all in proportion. */
function share(needs: readonly Need[], room: number): number[] {
  const wanted = needs.map(({ whole }) => whole)
  if (sumOf(wanted) <= room) return inProportion(wanted, room)
  const least = needs.map((need) => need.least)
  if (sumOf(least) >= room) return inProportion(least, room)
  const short = widthsAt(0, needs, SHORT)
  const kept = sumOf(short) <= room ? SHORT : 0
  return inProportion(widthsAt(fill(needs, room, kept), needs, kept), room)
}

// Up to so many characters a column is not wrapped for the sake of longer ones.
const SHORT = 8

/** Twice the width for four times the text: so that a long column is not all of the table's height. */
function widthsAt(factor: number, needs: readonly Need[], kept: number): number[] {
  return needs.map(({ least, whole }) => Math.max(least, Math.min(whole, Math.max(kept, factor * Math.sqrt(whole)))))
}

/** The factor at which the columns fill the room. */
function fill(needs: readonly Need[], room: number, kept: number): number {
  let low = 0
  let high = room
  // Halved until far below a twip.
  for (let step = 0; step < 40; step += 1) {
    const middle = (low + high) / 2
    if (sumOf(widthsAt(middle, needs, kept)) > room) high = middle
    else low = middle
  }
  return low
}

function inProportion(parts: readonly number[], room: number): number[] {
  const sum = sumOf(parts)
  return parts.map((part) => (part * room) / sum)
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}

/** How many lines the highest cell of a row takes; cells over several rows count for none of them alone. */
export function linesInRow(cells: readonly PlacedCell[], shares: readonly number[], padding: number): number {
  const counts = cells
    .filter(({ rowSpan }) => rowSpan === 1)
    .map(({ cell, column, colSpan }) => {
      const width = sumOf(shares.slice(column, column + colSpan)) - padding
      return linesOf(cell, Math.max(1, width))
    })
  return Math.max(1, ...counts)
}

function linesOf(cell: Cell, width: number): number {
  const lines = inlineText(cell.content).split('\n')
  return sumOf(lines.map((line) => Math.max(1, Math.ceil(widthInCharacters(line) / width))))
}
