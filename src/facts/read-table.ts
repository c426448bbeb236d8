// The cells of a CSV file → a group of rows whose children are the columns. Several lines of heads, or columns of row
// names, give names of several levels: an empty place continues the name before it.

import type { Log } from '../diagnostics/diagnostic.ts'
import type { Fact, FactGroup, FactNode, FactTable } from '../model/facts.ts'
import { unguardText } from '../model/guarded-text.ts'
import type { LocatedCell, LocatedRow, LocatedTable } from '../model/located.ts'
import type { Span } from '../source/span.ts'
import { reportSameName } from './data-reports.ts'
import { tableShape } from './findings.ts'
import { readValue } from './read-value.ts'

export interface TableForm {
  /** Of the group that it becomes. */
  readonly path: readonly string[]
  readonly unit?: string
  readonly headRows: number
  readonly labelColumns: number
}

type Names = readonly string[]

/** Undefined after a finding without which there is no table. */
export function readTable(table: LocatedTable, form: TableForm, log: Log): FactGroup | undefined {
  const head = table.rows.slice(0, form.headRows)
  // Spreadsheet programs write empty lines and columns around what was filled in once.
  const body = table.rows.slice(form.headRows).filter((row) => row.some(({ text }) => text !== ''))
  if (body.length === 0) {
    reportShape({ ...table.span, end: 0 }, '表里没有数据行', 'a table without lines of data', log)
    return undefined
  }
  const columns = columnNames(head, form, log)
  const builder = createBuilder(log)
  const rows = rowNames(body, form.labelColumns)
  for (const [index, row] of body.entries()) {
    const names = rows[index] ?? []
    if (names.length === 0) reportShape(spanOf(row), '这一行没有名称', 'a line without a name', log)
    else addRow(row, names, columns, form, builder, log)
  }
  return toGroup(builder.root, form, { path: table.span.path, columns, labels: labelHeads(head, form), rows })
}

function labelHeads(head: readonly LocatedRow[], { labelColumns }: TableForm): string[] {
  return Array.from({ length: labelColumns }, (_, column) => {
    const texts = head.map((row) => unguardText(row[column]?.text ?? ''))
    return texts.find((text) => text !== '') ?? ''
  })
}

/** One list of names a column behind the labels. */
function columnNames(head: readonly LocatedRow[], { labelColumns }: TableForm, log: Log): Names[] {
  const width = Math.max(0, ...head.map((row) => row.findLastIndex(({ text }) => text !== '') + 1))
  const last = head.length - 1
  // The name that a line's empty places continue; under a new upper name the lower ones begin anew.
  const current: string[] = head.map(() => '')
  const columns: Names[] = []
  for (let column = labelColumns; column < width; column += 1) {
    for (const [line, row] of head.entries()) {
      const text = unguardText(row[column]?.text ?? '')
      if (text === '' && line < last) continue
      current[line] = text
      if (text !== '') current.fill('', line + 1)
    }
    columns.push(current.filter((name) => name !== ''))
  }
  return columns.map((names, index) => soundName(names, index, { columns, head, labelColumns, log }))
}

interface Heads {
  readonly columns: readonly Names[]
  readonly head: readonly LocatedRow[]
  readonly labelColumns: number
  readonly log: Log
}

/** The column's names, or none after a finding. */
function soundName(names: Names, index: number, { columns, head, labelColumns, log }: Heads): Names {
  const row = head.at(-1) ?? []
  const span = row[index + labelColumns]?.span ?? spanOf(row)
  if (names.length > 0) {
    const key = names.join('.')
    const first = columns.findIndex((other) => other.join('.') === key)
    if (first === index) return names
    reportSameName(key, span, row[first + labelColumns]?.span ?? span, log)
    return []
  }
  // The first says it for all.
  if (columns.findIndex((other) => other.length === 0) < index) return names
  const isTitle = head.length === 1 && columns.every((other) => other.length === 0)
  reportShape(
    span,
    isTitle ? '第一行像是表的标题，不是表头' : `第${index + labelColumns + 1}列没有名称`,
    isTitle ? 'the first line looks like a title, not like heads' : `column ${index + labelColumns + 1} has no name`,
    log,
  )
  return names
}

function rowNames(body: readonly LocatedRow[], labelColumns: number): Names[] {
  const current: string[] = Array.from({ length: labelColumns }, () => '')
  return body.map((row) => {
    for (let column = 0; column < labelColumns; column += 1) {
      const text = unguardText(row[column]?.text ?? '')
      if (text === '' && column < labelColumns - 1) continue
      current[column] = text
      if (text !== '') current.fill('', column + 1)
    }
    return current.filter((name) => name !== '')
  })
}

function addRow(
  row: LocatedRow,
  names: Names,
  columns: readonly Names[],
  { path, unit, labelColumns }: TableForm,
  builder: Builder,
  log: Log,
): void {
  const cells = row.slice(labelColumns)
  const excess = cells.slice(columns.length).find(({ text }) => text !== '')
  if (excess) reportShape(excess.span, `这一行比表头多`, 'more cells than the head has', log)
  for (const [index, column] of columns.entries()) {
    if (column.length === 0) continue
    const cell = cells[index] ?? emptyCell(row)
    const place = [...names, ...column]
    builder.add(place, toFact(cell, [...path, ...place], unit, log))
  }
}

function emptyCell(row: LocatedRow): LocatedCell {
  const { path, end } = spanOf(row)
  return { text: '', span: { path, start: end, end }, offsetAt: () => end }
}

function toFact({ text, span, offsetAt }: LocatedCell, path: Names, unit: string | undefined, log: Log): Fact {
  return { kind: 'fact', path, ...readValue({ text, isNumber: false, span, offsetAt }, unit, log), aliases: [], span }
}

type Branch = Map<string, Branch | Fact>

interface Builder {
  readonly root: Branch
  add(names: Names, fact: Fact): void
}

function createBuilder(log: Log): Builder {
  const root: Branch = new Map()
  return {
    root,
    add(names, fact) {
      let branch = root
      for (const name of names.slice(0, -1)) {
        const next = branch.get(name)
        if (next instanceof Map) branch = next
        else if (next === undefined) {
          const made: Branch = new Map()
          branch.set(name, made)
          branch = made
        } else return reportSameName(names.join('.'), fact.span, next.span, log)
      }
      const name = names.at(-1) ?? ''
      const other = branch.get(name)
      if (other === undefined) branch.set(name, fact)
      else reportSameName(names.join('.'), fact.span, firstSpan(other), log)
    },
  }
}

function firstSpan(node: Branch | Fact): Span {
  if (!(node instanceof Map)) return node.span
  const [first] = node.values()
  return first ? firstSpan(first) : { path: '', start: 0, end: 0 }
}

function toGroup(branch: Branch, form: TableForm, table: FactTable): FactGroup {
  const group = (nodes: Branch, path: Names): FactGroup => ({
    kind: 'group',
    path,
    children: new Map(
      [...nodes].map(([name, node]): [string, FactNode] => [
        name,
        node instanceof Map ? group(node, [...path, name]) : node,
      ]),
    ),
    assertions: [],
    ...(form.unit === undefined ? {} : { unit: form.unit }),
    span: firstSpan(nodes),
  })
  return { ...group(branch, form.path), table, span: { path: table.path, start: 0, end: 0 } }
}

function spanOf(row: LocatedRow): Span {
  const [first, last] = [row[0]?.span, row.at(-1)?.span]
  return { path: first?.path ?? '', start: first?.start ?? 0, end: last?.end ?? 0 }
}

function reportShape(span: Span, zh: string, en: string, log: Log): void {
  log.add(tableShape, {
    message: { zh, en },
    expected: {
      zh: '最上面是表头，最左边是各行的名称，各行格数不多于表头；表头不止一行、名称不止一列时写明“表头行”“标签列”',
      en: 'heads above, row names at the left, no line longer than the head; headRows and labelColumns where there are several',
    },
    help: { zh: '补上名称，或删去多余的格', en: 'add the name, or delete the cells' },
    span,
  })
}
