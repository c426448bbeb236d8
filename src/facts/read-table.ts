// The cells of a CSV file → a group of rows whose children are the columns. Several lines of heads, or columns of row
// names, give names of several levels.

import type { Log } from '../diagnostics/diagnostic.ts'
import type { Fact, FactGroup, FactNode, FactTable } from '../model/facts.ts'
import type { LocatedCell, LocatedRow, LocatedTable } from '../model/located.ts'
import type { Span } from '../source/span.ts'
import { reportSameName } from './data-reports.ts'
import { columnNames, keyOf, labelHeads, type PlacedNames, rowNames, textsOfNames } from './name-lines.ts'
import { readValue } from './read-value.ts'
import { reportExcess, reportShape, spanOf, withoutTitle } from './table-shape.ts'

export interface TableForm {
  /** Of the group that it becomes. */
  readonly path: readonly string[]
  readonly unit?: string
  readonly headRows: number
  readonly labelColumns: number
}

/** Undefined after a finding without which there is no table. */
export function readTable(table: LocatedTable, form: TableForm, log: Log): FactGroup | undefined {
  const { headRows, labelColumns } = form
  const lines = withoutTitle(table.rows, headRows, log)
  const head = lines.slice(0, headRows)
  // Spreadsheet programs write empty lines and columns around what was filled in once.
  const body = lines.slice(headRows).filter((row) => row.some(({ text }) => text !== ''))
  if (body.length === 0) {
    reportShape({ ...table.span, end: 0 }, { zh: '表里没有数据行', en: 'a table without lines of data' }, log)
    return undefined
  }
  const columns = columnNames(head, labelColumns, log)
  reportExcess(body, head, labelColumns + columns.length, log)
  const rows = namedRows(body, labelColumns, log)
  const builder = createBuilder(log)
  for (const { row, names } of rows) addRow(row, names, { columns, form, builder, log })
  return toGroup(builder.root, form, {
    path: table.span.path,
    columns: columns.map(textsOfNames),
    labels: labelHeads(head, labelColumns),
    rows: rows.map(({ names }) => textsOfNames(names)),
  })
}

interface NamedRow {
  readonly row: LocatedRow
  readonly names: PlacedNames
}

/** Without those that have no name, or that of another, which is said once for all of their cells. */
function namedRows(body: readonly LocatedRow[], labelColumns: number, log: Log): NamedRow[] {
  const firsts = new Map<string, Span>()
  const names = rowNames(body, labelColumns)
  return body.flatMap((row, index) => {
    const own = names[index] ?? []
    const span = own.at(-1)?.span
    if (span === undefined) {
      reportShape(spanOf(row), { zh: '这一行没有名称', en: 'a line without a name' }, log)
      return []
    }
    const first = firsts.get(keyOf(own))
    if (first === undefined) firsts.set(keyOf(own), span)
    else reportSameName(keyOf(own), span, first, log)
    return first === undefined ? [{ row, names: own }] : []
  })
}

interface Reading {
  readonly columns: readonly PlacedNames[]
  readonly form: TableForm
  readonly builder: Builder
  readonly log: Log
}

function addRow(row: LocatedRow, names: PlacedNames, { columns, form, builder, log }: Reading): void {
  const cells = row.slice(form.labelColumns)
  for (const [index, column] of columns.entries()) {
    if (column.length === 0) continue
    const cell = cells[index] ?? emptyCell(row)
    const place = [...names, ...column]
    builder.add(place, toFact(cell, [...form.path, ...textsOfNames(place)], form.unit, log))
  }
}

function emptyCell(row: LocatedRow): LocatedCell {
  const { path, end } = spanOf(row)
  return { text: '', span: { path, start: end, end }, offsetAt: () => end }
}

function toFact(
  { text, span, offsetAt }: LocatedCell,
  path: readonly string[],
  unit: string | undefined,
  log: Log,
): Fact {
  return { kind: 'fact', path, ...readValue({ text, isNumber: false, span, offsetAt }, unit, log), aliases: [], span }
}

interface Branch {
  readonly kind: 'branch'
  readonly nodes: Map<string, Branch | Fact>
  readonly nameSpan?: Span
}

interface Builder {
  readonly root: Branch
  add(names: PlacedNames, fact: Fact): void
}

function createBuilder(log: Log): Builder {
  const root: Branch = { kind: 'branch', nodes: new Map() }
  return {
    root,
    add(names, fact) {
      let branch = root
      for (const { text, span } of names.slice(0, -1)) {
        const next = branch.nodes.get(text)
        if (next?.kind === 'branch') branch = next
        else if (next === undefined) {
          const made: Branch = { kind: 'branch', nodes: new Map(), nameSpan: span }
          branch.nodes.set(text, made)
          branch = made
        } else return reportSameName(keyOf(names), fact.span, next.span, log)
      }
      const last = names.at(-1)
      if (last === undefined) return
      const other = branch.nodes.get(last.text)
      if (other === undefined) branch.nodes.set(last.text, { ...fact, nameSpan: last.span })
      else reportSameName(keyOf(names), fact.span, firstSpan(other), log)
    },
  }
}

function firstSpan(node: Branch | Fact): Span {
  if (node.kind === 'fact') return node.span
  const [first] = node.nodes.values()
  return first ? firstSpan(first) : { path: '', start: 0, end: 0 }
}

function toGroup(branch: Branch, form: TableForm, table: FactTable): FactGroup {
  const group = ({ nodes, nameSpan }: Branch, path: readonly string[], span: Span): FactGroup => ({
    kind: 'group',
    path,
    children: new Map(
      [...nodes].map(([name, node]): [string, FactNode] => [
        name,
        node.kind === 'branch' ? group(node, [...path, name], firstSpan(node)) : node,
      ]),
    ),
    assertions: [],
    ...(form.unit === undefined ? {} : { unit: form.unit }),
    ...(nameSpan ? { nameSpan } : {}),
    span,
  })
  return { ...group(branch, form.path, { path: table.path, start: 0, end: 0 }), table }
}
