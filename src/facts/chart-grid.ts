// A group of facts → rows and columns by their names. A group of plain numbers is one column without a name.

import type { Fact, FactGroup, FactNode } from '../model/facts.ts'

export interface Line {
  /** Its names from the group, outer ones first. */
  readonly names: readonly string[]
}

export interface FactGrid {
  readonly rows: readonly Line[]
  readonly columns: readonly Line[]
  readonly at: (row: Line, column: Line) => Fact | undefined
}

/** `wanted`: names of the rows that are asked for, where not all are. Undefined where numbers stand beside tables. */
export function gridOf(group: FactGroup, wanted: readonly string[] | undefined): FactGrid | undefined {
  const rows = rowsOf(group).filter((row) => wanted === undefined || wanted.some((name) => isNamed(row, name)))
  const nodes = rows.flatMap((row) => nodeAt(group, row.names) ?? [])
  const plain = nodes.filter(({ kind }) => kind === 'fact').length
  if (plain > 0 && plain < nodes.length) return undefined
  return {
    rows,
    columns: columnsOf(group, nodes),
    at: (row, column) => {
      const found = nodeAt(group, [...row.names, ...column.names])
      return found?.kind === 'fact' ? found : undefined
    },
  }
}

export function rowsOf({ table, children }: FactGroup): Line[] {
  return table ? table.rows.map((names) => ({ names })) : [...children.keys()].map((name) => ({ names: [name] }))
}

function columnsOf({ table }: FactGroup, rows: readonly FactNode[]): Line[] {
  if (table) return table.columns.map((names) => ({ names }))
  const columns = new Map<string, Line>()
  for (const names of rows.flatMap((row) => leavesOf(row))) columns.set(names.join('\n'), { names })
  return [...columns.values()]
}

/** The names of all facts below the node. */
function leavesOf(node: FactNode): (readonly string[])[] {
  if (node.kind === 'fact') return [[]]
  return [...node.children].flatMap(([name, child]) => leavesOf(child).map((names) => [name, ...names]))
}

function nodeAt(group: FactGroup, names: readonly string[]): FactNode | undefined {
  let node: FactNode | undefined = group
  for (const name of names) node = node?.kind === 'group' ? node.children.get(name) : undefined
  return node
}

/** By its whole name, its last part, or a part that it shares with others (新收 is all columns under 新收). */
export function isNamed({ names }: Line, name: string): boolean {
  const whole = names.join('.')
  return whole === name || whole.startsWith(`${name}.`) || names.at(-1) === name
}

/** The last name where that is enough to tell the lines apart, else all of them. */
export function shownNames(lines: readonly Line[]): string[] {
  const last = lines.map(({ names }) => names.at(-1) ?? '')
  return new Set(last).size === last.length ? last : lines.map(({ names }) => names.join('·'))
}
