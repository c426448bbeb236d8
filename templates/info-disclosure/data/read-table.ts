// The tree of facts → an official table: every row and column found by its name, with or without its number, nested as
// on the sheet or not. What is missing, unknown or given twice becomes a fault.

import type { Fact, FactGroup, FactNode, Finding, Report } from '../../../src/template-api.ts'
import { tableSpecs } from '../tables/index.ts'
import { type BlockSpec, cellKey, type Entry, type Leaf, leavesOf, type TableSpec } from '../tables/table-spec.ts'
import { readCell } from './cell-value.ts'
import { missingTable, shapeless, twice } from './faults.ts'
import { findEntry } from './labels.ts'
import type { Blank, Gap, RowPlace, SheetRow, UnknownColumn, UnknownRow } from './oddities.ts'
import { settleOddities } from './settle-oddities.ts'
import type { CellData, DataFault, TableData } from './table-data.ts'

/** The report's tables in their order. */
export function readTables({ facts, fieldSpans }: Report): TableData[] {
  return tableSpecs.map((spec) => readTable(spec, facts.root, fieldSpans.get('template')))
}

/** `manifest`: where it is said that there must be such a table. */
export function readTable(spec: TableSpec, root: FactGroup, manifest?: Finding['span']): TableData {
  const group = groupOf(spec, root)
  const reading: Reading = {
    spec,
    cells: new Map(),
    faults: [],
    rows: new Map(),
    unknownRows: [],
    unknownColumns: [],
    gaps: [],
    blanks: [],
  }
  if (group === undefined) reading.faults.push(missingTable(spec, manifest))
  else {
    readRows(group, rowEntries(spec), reading)
    reading.faults.push(...settleOddities({ ...reading, group, rows: sheetRows(reading) }))
  }
  for (const { block, row } of rowsWithBlocks(spec)) {
    for (const column of leavesOf(block.columns)) {
      const key = cellKey(row.entry.id, column.entry.id)
      if (!reading.cells.has(key)) reading.cells.set(key, { row, column })
    }
  }
  return { spec, cells: reading.cells, faults: reading.faults, ...(group ? { group } : {}) }
}

/** Changed by the functions of this file alone. */
interface Reading {
  readonly spec: TableSpec
  readonly cells: Map<string, CellData>
  readonly faults: DataFault[]
  /** Rows that are there, by id. */
  readonly rows: Map<string, FactNode>
  readonly unknownRows: UnknownRow[]
  readonly unknownColumns: UnknownColumn[]
  readonly gaps: Gap[]
  readonly blanks: Blank[]
}

function sheetRows({ spec, rows }: Reading): SheetRow[] {
  return rowsWithBlocks(spec).map((place) => {
    const node = rows.get(place.row.entry.id)
    return { ...place, ...(node ? { node } : {}) }
  })
}

function groupOf({ name, aliases }: TableSpec, root: FactGroup): FactGroup | undefined {
  for (const known of [name, ...aliases]) {
    const node = root.children.get(known)
    if (node?.kind === 'group') return node
  }
  return undefined
}

function rowEntries({ blocks }: TableSpec): Entry[] {
  return blocks.flatMap(({ rows }) => rows)
}

function rowsWithBlocks({ blocks }: TableSpec): { readonly block: BlockSpec; readonly row: Leaf }[] {
  return blocks.flatMap((block) => leavesOf(block.rows).map((row) => ({ block, row })))
}

function readRows(group: FactGroup, entries: readonly Entry[], reading: Reading): void {
  for (const [name, node] of group.children) {
    const entry = findEntry(name, entries)
    if (entry === undefined) reading.unknownRows.push({ name, node, entries })
    else if (entry.parts !== undefined) readHead(name, node, entry.parts, reading)
    else readRow(entry.id, name, node, reading)
  }
}

/** A head over several rows: a group of them, or, in a CSV file, a line without numbers above them. */
function readHead(name: string, node: FactNode, parts: readonly Entry[], reading: Reading): void {
  if (isBlank(node)) return
  if (node.kind === 'group') {
    readRows(node, parts, reading)
    return
  }
  reading.faults.push(shapeless(name, node, parts))
  for (const { entry } of leavesOf(parts)) reading.rows.set(entry.id, node)
}

function isBlank(node: FactNode): boolean {
  return node.kind === 'group' ? [...node.children.values()].every(isBlank) : node.value.kind === 'absent'
}

function readRow(id: string, name: string, node: FactNode, reading: Reading): void {
  const found = rowsWithBlocks(reading.spec).find(({ row }) => row.entry.id === id)
  if (found === undefined) return
  const earlier = reading.rows.get(id)
  if (earlier !== undefined) {
    reading.faults.push(twice(name, node, earlier))
    return
  }
  reading.rows.set(id, node)
  const columns = leavesOf(found.block.columns)
  const [only, ...more] = columns
  const place: ReadRow = { ...found, node, name, columns }
  if (node.kind === 'group') {
    readColumns(node, found.block.columns, place, reading)
    for (const column of columns) {
      if (!reading.cells.has(cellKey(id, column.entry.id))) reading.gaps.push({ ...found, node, column })
    }
  } else if (only !== undefined && more.length === 0)
    addCell({ leaf: only, name: only.entry.label }, node, place, reading)
  else reading.faults.push(shapeless(name, node, found.block.columns))
}

interface ReadRow extends RowPlace {
  /** As written. */
  readonly name: string
  readonly columns: readonly Leaf[]
}

function readColumns(group: FactGroup, entries: readonly Entry[], place: ReadRow, reading: Reading): void {
  for (const [name, node] of group.children) {
    const entry = findEntry(name, entries)
    const leaf = place.columns.find((column) => column.entry === entry)
    if (entry?.parts !== undefined && node.kind === 'group') readColumns(node, entry.parts, place, reading)
    else if (name === place.block.columnsHead && node.kind === 'group') readColumns(node, entries, place, reading)
    // In a CSV file all blocks share the columns: those of other blocks stay blank.
    else if (leaf === undefined && isBlank(node)) continue
    else if (leaf === undefined || node.kind === 'group') reading.unknownColumns.push({ ...place, name, cell: node })
    else addCell({ leaf, name }, node, place, reading)
  }
}

interface ReadColumn {
  readonly leaf: Leaf
  /** As written. */
  readonly name: string
}

function addCell({ leaf, name }: ReadColumn, fact: Fact, place: ReadRow, reading: Reading): void {
  const key = cellKey(place.row.entry.id, leaf.entry.id)
  const earlier = reading.cells.get(key)
  if (earlier?.fact !== undefined) {
    reading.faults.push(twice(name, fact, earlier.fact))
    return
  }
  const at = { row: place.row, column: leaf, fact, written: { row: place.name, column: name } }
  if (fact.value.kind === 'absent') {
    const cell = { ...at, count: 0n }
    reading.cells.set(key, cell)
    reading.blanks.push({ block: place.block, row: place.row, node: place.node, cell })
    return
  }
  const { cell, faults } = readCell(at, place.block)
  reading.cells.set(key, cell)
  reading.faults.push(...faults)
}
