// The tree of facts → an official table: every row and column found by its name, with or without its number, nested as
// on the sheet or not. What is missing, unknown or given twice becomes a fault.

import type { Fact, FactGroup, FactNode, Finding, Report } from '../../../src/template-api.ts'
import { tableSpecs } from '../tables/index.ts'
import { type BlockSpec, cellKey, type Entry, type Leaf, leavesOf, type TableSpec } from '../tables/table-spec.ts'
import { readCell } from './cell-value.ts'
import { missingCells, missingRow, missingTable, shapeless, twice, unknownName } from './faults.ts'
import { findEntry } from './labels.ts'
import type { CellData, DataFault, TableData } from './table-data.ts'

/** The report's tables in their order. */
export function readTables({ facts, fieldSpans }: Report): TableData[] {
  return tableSpecs.map((spec) => readTable(spec, facts.root, fieldSpans.get('template')))
}

/** `manifest`: where it is said that there must be such a table. */
export function readTable(spec: TableSpec, root: FactGroup, manifest?: Finding['span']): TableData {
  const group = groupOf(spec, root)
  const reading: Reading = { spec, cells: new Map(), faults: [], rows: new Map() }
  if (group === undefined) reading.faults.push(missingTable(spec, manifest))
  else {
    readRows(group, rowEntries(spec), reading)
    reportMissing(group, reading)
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
    if (entry === undefined) reading.faults.push(unknownName(name, node, entries, '行'))
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
  if (node.kind === 'group') {
    readColumns(node, found.block.columns, { ...found, columns }, reading)
    const absent = columns.filter(({ entry }) => !reading.cells.has(cellKey(id, entry.id)))
    if (absent.length > 0) reading.faults.push(missingCells(found.row, node, absent))
  } else if (only !== undefined && more.length === 0) addCell(only, node, { ...found, columns }, reading)
  else reading.faults.push(shapeless(name, node, found.block.columns))
}

interface RowPlace {
  readonly block: BlockSpec
  readonly row: Leaf
  readonly columns: readonly Leaf[]
}

function readColumns(group: FactGroup, entries: readonly Entry[], place: RowPlace, reading: Reading): void {
  for (const [name, node] of group.children) {
    const entry = findEntry(name, entries)
    const leaf = place.columns.find((column) => column.entry === entry)
    if (entry?.parts !== undefined && node.kind === 'group') readColumns(node, entry.parts, place, reading)
    else if (name === place.block.columnsHead && node.kind === 'group') readColumns(node, entries, place, reading)
    // In a CSV file all blocks share the columns: those of other blocks stay blank.
    else if (leaf === undefined && isBlank(node)) continue
    else if (leaf === undefined || node.kind === 'group')
      reading.faults.push(unknownName(name, node, place.block.columns, '列'))
    else addCell(leaf, node, place, reading)
  }
}

function addCell(column: Leaf, fact: Fact, { block, row }: RowPlace, reading: Reading): void {
  const key = cellKey(row.entry.id, column.entry.id)
  const earlier = reading.cells.get(key)
  if (earlier?.fact !== undefined) {
    reading.faults.push(twice(column.entry.label, fact, earlier.fact))
    return
  }
  const { cell, faults } = readCell(row, column, fact, block)
  reading.cells.set(key, cell)
  reading.faults.push(...faults)
}

function reportMissing(group: FactGroup, { spec, rows, faults }: Reading): void {
  for (const { row } of rowsWithBlocks(spec)) {
    if (!rows.has(row.entry.id)) faults.push(missingRow(row, group))
  }
}
