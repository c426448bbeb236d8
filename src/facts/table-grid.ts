// A group of facts as a grid: the names of its rows and columns, and the fact in each place. A CSV file has the order of
// its lines; of a YAML group the rows are its children, and the columns whatever they hold, in the order of first mention.

import type { Fact, FactGroup, FactNode } from '../model/facts.ts'

/** Names from the outer to the inner. */
export type Names = readonly string[]

export interface FactGrid {
  readonly rows: readonly Names[]
  readonly columns: readonly Names[]
  /** What stands over the names of the rows, where the file says it. */
  readonly labels?: readonly string[]
  /** Undefined where there is no such fact. */
  at(row: Names, column: Names): Fact | undefined
}

/** The only column of a group of plain facts. */
const VALUE: Names = []

export function gridOf(group: FactGroup): FactGrid {
  const at = (row: Names, column: Names) => factAt(group, [...row, ...column])
  if (group.table) {
    const { rows, columns, labels } = group.table
    return { rows, columns, at, ...(labels ? { labels } : {}) }
  }
  const children = [...group.children]
  if (children.every(([, node]) => node.kind === 'fact'))
    return { rows: children.map(([name]) => [name]), columns: [VALUE], at }
  return { rows: children.map(([name]) => [name]), columns: columnsOf(children.map(([, node]) => node)), at }
}

function columnsOf(rows: readonly FactNode[]): Names[] {
  const columns = new Map<string, Names>()
  const add = (node: FactNode, names: Names) => {
    if (node.kind === 'group') for (const [name, child] of node.children) add(child, [...names, name])
    else columns.set(names.join('\u0000'), names)
  }
  for (const row of rows) add(row, VALUE)
  return [...columns.values()]
}

function factAt(group: FactGroup, names: Names): Fact | undefined {
  let node: FactNode | undefined = group
  for (const name of names) node = node?.kind === 'group' ? node.children.get(name) : undefined
  return node?.kind === 'fact' ? node : undefined
}
