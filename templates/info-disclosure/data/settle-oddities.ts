// What reading came upon → the fewest findings: a column that is wrong in all of its rows is one finding at its head, a
// row that is wrong throughout one at its name, and a wrong name stands for what it leaves missing.

import { type Entry, headsOf, type Leaf, leavesOf } from '../tables/table-spec.ts'
import { missingCells, missingColumn, missingRow, type Neighbour, unknownName } from './faults.ts'
import { type Group, groupBy } from './group-by.ts'
import { meantBy } from './labels.ts'
import type { Gap, Oddities, SheetRow, UnknownColumn } from './oddities.ts'
import { blankFaults } from './settle-blanks.ts'
import type { DataFault } from './table-data.ts'

export function settleOddities(oddities: Oddities): DataFault[] {
  return [...rowFaults(oddities), ...columnFaults(oddities), ...blankFaults(oddities)]
}

function rowFaults({ group, rows, unknownRows }: Oddities): DataFault[] {
  const missing = new Set(rows.filter(({ node }) => node === undefined))
  const unknown = unknownRows.map(({ name, node, entries }) => {
    const isHead = node.kind === 'group' && [...node.children.values()].some(({ kind }) => kind === 'group')
    const known = isHead ? headsOf(entries) : leavesOf(entries)
    const open = known.filter((leaf) => coveredBy(leaf).every((entry) => [...missing].some(isOf(entry))))
    const meant = meantBy(name, open) ?? soleOf(open, unknownRows.length)
    const covered = meant ? coveredBy(meant) : []
    for (const place of missing) if (covered.includes(place.row.entry)) missing.delete(place)
    return unknownName({ name, what: '行', node, leaves: known, meant: meant ?? meantBy(name, known) })
  })
  return [...unknown, ...[...missing].map((place) => missingRow(place.row, group, neighbour(place, rows)))]
}

function isOf(entry: Entry): (place: SheetRow) => boolean {
  return ({ row }) => row.entry === entry
}

/** The rows or columns that a name stands for: itself, or those under a head. */
function coveredBy({ entry }: Leaf): Entry[] {
  return leavesOf([entry]).map((leaf) => leaf.entry)
}

/** Where one name is wrong and one is missing, that is the one. */
function soleOf(open: readonly Leaf[], unknown: number): Leaf | undefined {
  const [leaf, ...others] = open
  return others.length === 0 && unknown === 1 ? leaf : undefined
}

/** The row before which a missing one should stand; else the last one, which it should follow. */
function neighbour(place: SheetRow, rows: readonly SheetRow[]): Neighbour | undefined {
  const after = rows.slice(rows.indexOf(place)).find(({ node }) => node !== undefined)?.node
  if (after) return { node: after, side: 'before' }
  const last = rows.findLast(({ node }) => node !== undefined)?.node
  return last && { node: last, side: 'behind' }
}

function columnFaults(oddities: Oddities): DataFault[] {
  const open = new Set(oddities.gaps)
  const names = groupBy(oddities.unknownColumns, ({ name }) => name)
  const unknown = names.map((found) => unknownColumn(found, open, names.length))
  return [...unknown, ...wholeColumns(oddities, open), ...restOfRows(open)]
}

/** Wrong in however many rows: said at its first place, which in a CSV file is the head of all. Takes from `open` what it explains. */
function unknownColumn(found: Group<UnknownColumn>, open: Set<Gap>, unknown: number): DataFault {
  const [{ name, block, cell }] = found
  const known = cell.kind === 'group' ? headsOf(block.columns) : leavesOf(block.columns)
  const isOpen = (entry: Entry) =>
    found.every(({ row }) => [...open].some((gap) => gap.row === row && gap.column.entry === entry))
  const candidates = known.filter((leaf) => coveredBy(leaf).every(isOpen))
  const meant = meantBy(name, candidates) ?? soleOf(candidates, unknown)
  const covered = meant ? coveredBy(meant) : []
  for (const gap of open) {
    if (covered.includes(gap.column.entry) && found.some(({ row }) => row === gap.row)) open.delete(gap)
  }
  return unknownName({ name, what: '列', node: cell, leaves: known, meant: meant ?? meantBy(name, known) })
}

/** Columns that no row has. Takes them from `open`. */
function wholeColumns({ group, rows }: Oddities, open: Set<Gap>): DataFault[] {
  return groupBy([...open], ({ column }) => column.entry).flatMap((missing) => {
    const [first, second] = missing
    const asking = rows.filter(({ node, block }) => node && leavesOf(block.columns).some(isColumn(first)))
    if (second === undefined || missing.length < asking.length) return []
    for (const gap of missing) open.delete(gap)
    return [missingColumn(first.column, group, first.node)]
  })
}

function isColumn({ column }: Gap): (leaf: Leaf) => boolean {
  return ({ entry }) => entry === column.entry
}

function restOfRows(open: ReadonlySet<Gap>): DataFault[] {
  return groupBy([...open], ({ node }) => node).map((missing) =>
    missingCells(
      missing[0],
      missing.map(({ column }) => column),
    ),
  )
}
