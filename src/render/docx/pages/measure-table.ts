// A table → the pieces of the paper that it takes: caption and unit above it, its rows, its notes.

import type { Inline, Table } from '../../../model/doc.ts'
import { noteLabel, unitText } from '../../../model/doc-text.ts'
import { millimetresToPoints, turned, typeArea } from '../../../model/measure.ts'
import type { Profile, StyleRole } from '../../../model/profile.ts'
import { columnShares } from '../../../model/table-columns.ts'
import { type PlacedCell, placeCells } from '../../../model/table-grid.ts'
import type { Line, Piece } from './flow.ts'
import { type Paper, piece } from './paper.ts'

/** On a landscape page heights count as parts of the portrait one that the flow knows. */
export function tablePieces(table: Table, { profile, lines }: Paper): readonly Piece[] {
  const isTurned = table.orientation === 'landscape'
  const own = isTurned ? turned(profile) : profile
  const scale = isTurned ? typeArea(profile).height / typeArea(own).height : 1
  const text = (content: readonly Inline[], role: StyleRole, changes: Partial<Piece>) =>
    piece(scaled(lines(content, role), scale), role, profile, changes)
  const { unit, notes } = table
  const plain = (value: string): Inline => ({ kind: 'text', text: value })
  const rows = rowsPiece(table, own, lines)
  const above = [
    ...(table.caption.length > 0 ? [text([plain(`${table.number} `), ...table.caption], 'caption', KEPT)] : []),
    ...(unit === undefined ? [] : [text([plain(unitText(unit))], 'tableUnit', KEPT)]),
  ]
  const below = notes.map((note, index) => text([plain(noteLabel(notes, index)), ...note], 'tableNote', {}))
  const all = [...above, { ...rows, lines: scaled(rows.lines, scale), repeated: rows.repeated * scale }, ...below]
  return isTurned ? all.map((each, index) => (index === 0 ? { ...each, startsPage: true } : each)) : all
}

const KEPT = { keepNext: true }

function scaled(lines: readonly Line[], scale: number): readonly Line[] {
  return scale === 1 ? lines : lines.map(({ height, notes }) => ({ height: height * scale, notes: notes * scale }))
}

/** A head never stands alone at the foot of a page: it is one with the first row. */
function rowsPiece(table: Table, profile: Profile, lines: Paper['lines']): Piece {
  const shares = columnShares(table, profile)
  const size = profile.styles.tableCell.size.value
  const padding = 2 * profile.table.cellPadding.value
  const least = millimetresToPoints(profile.table.rowHeight.value)
  const measureRow = (cells: readonly PlacedCell[], row: number, role: 'tableHead' | 'tableCell'): Line => {
    const own = cells.filter((placed) => placed.row === row)
    const inCells = own.map(({ cell, column, colSpan, rowSpan }) => {
      const width = shares.slice(column, column + colSpan).reduce((sum, share) => sum + share, 0)
      return { rowSpan, lines: lines(cell.content, role, (width - padding) * size) }
    })
    // A cell over several rows spreads over them.
    const heights = inCells.map((cell) => cell.lines.reduce((sum, { height }) => sum + height, 0) / cell.rowSpan)
    const notes = inCells.flatMap((cell) => cell.lines).reduce((sum, line) => sum + line.notes, 0)
    // The least height holds the rule, too.
    return { height: Math.max(least, Math.max(0, ...heights) + profile.table.ruleThickness.value), notes }
  }
  const width = table.columns.length
  const head = placeCells(table.head, width).rows.map((cells, row) => measureRow(cells, row, 'tableHead'))
  const [first, ...others] = placeCells(table.rows, width).rows.map((cells, row) => measureRow(cells, row, 'tableCell'))
  const begin = [...head, ...(first ? [first] : [])]
  const opening = { height: sumOf(begin.map(({ height }) => height)), notes: sumOf(begin.map(({ notes }) => notes)) }
  const repeated = sumOf(head.map(({ height }) => height))
  return piece([opening, ...others], 'tableCell', profile, { repeated, marks: [table.id] })
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}
