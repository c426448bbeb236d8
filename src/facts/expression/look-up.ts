// Names in a formula → facts. A name is looked up in the formula's own group, then in each group around it, to the root.
//
// `T.行.列` is a cell, `T.行` the cells of a row, `T.列` those of a column where no row is called so; below a group that is
// no table the same holds: `T.行.法人或其他组织` are the cells under that head.

import type { Fact, FactGroup, FactNode } from '../../model/facts.ts'
import type { LookedUp, Scope } from './scope.ts'

/** One fact, or those of a group, row or column in their order. */
export type Found =
  | { readonly kind: 'fact'; readonly fact: Fact }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }

export function lookUp(names: readonly string[], scope: Scope): Found | undefined {
  for (let depth = scope.at.length; depth >= 0; depth--) {
    const group = descend(scope.root, scope.at.slice(0, depth))
    if (group?.kind !== 'group') continue
    const found = inGroup(group, names, scope)
    if (found !== undefined) return found
  }
  return undefined
}

function inGroup(group: FactGroup, names: readonly string[], { column, lookedUp }: Scope): Found | undefined {
  const node = descend(group, names)
  const cell = node?.kind === 'group' && column !== undefined ? (descend(node, column) ?? node) : node
  if (cell !== undefined)
    return cell.kind === 'fact' ? { kind: 'fact', fact: cell } : { kind: 'facts', facts: factsBelow(cell, lookedUp) }
  const facts = columnOf(group, names, lookedUp)
  return facts.length === 0 ? undefined : { kind: 'facts', facts }
}

// The first name must lead to a group: else 合计 alone would mean the 合计 of all groups. In a table of its own, a
// formula may name a column directly.
function columnOf(group: FactGroup, names: readonly string[], lookedUp: LookedUp): readonly Fact[] {
  const [first, ...rest] = names
  const table = first === undefined ? undefined : group.children.get(first)
  if (table?.kind === 'group' && rest.length > 0) return columnBelow(table, rest, lookedUp)
  return group.table === undefined ? [] : columnBelow(group, names, lookedUp)
}

function columnBelow(group: FactGroup, names: readonly string[], lookedUp: LookedUp): readonly Fact[] {
  const columns = columnsOf(group, lookedUp)
  const key = JSON.stringify(names)
  const known = columns.get(key)
  if (known !== undefined) return known
  const facts = findColumn(group, names, lookedUp)
  // What is not there is soon seen, and has as many names as there are mistakes.
  if (facts.length > 0) columns.set(key, facts)
  return facts
}

// Row names may have several levels: a row without the column is asked for its own rows.
function findColumn(group: FactGroup, names: readonly string[], lookedUp: LookedUp): readonly Fact[] {
  const [first = '', ...rest] = names
  const facts = headsOf(group, lookedUp).has(first) ? inRows(group, names) : []
  if (facts.length > 0 || rest.length === 0) return facts
  // T.组.列: the first names lead to a group of rows, the others name a column of it.
  const inner = group.children.get(first)
  return inner?.kind === 'group' ? columnBelow(inner, rest, lookedUp) : facts
}

function inRows(group: FactGroup, names: readonly string[]): readonly Fact[] {
  return [...group.children.values()].flatMap((row) => {
    if (row.kind !== 'group') return []
    const node = descend(row, names)
    return node === undefined ? inRows(row, names) : factsOf(node)
  })
}

function headsOf(group: FactGroup, lookedUp: LookedUp): ReadonlySet<string> {
  const known = lookedUp.heads.get(group)
  if (known !== undefined) return known
  const heads = new Set<string>()
  for (const row of group.children.values()) if (row.kind === 'group') collectNames(row, heads)
  lookedUp.heads.set(group, heads)
  return heads
}

function collectNames(group: FactGroup, names: Set<string>): void {
  for (const [name, child] of group.children) {
    names.add(name)
    if (child.kind === 'group') collectNames(child, names)
  }
}

// Kept beside the group's columns, under no names.
function factsBelow(group: FactGroup, lookedUp: LookedUp): readonly Fact[] {
  const columns = columnsOf(group, lookedUp)
  const facts = columns.get('[]') ?? factsOf(group)
  columns.set('[]', facts)
  return facts
}

function columnsOf(group: FactGroup, { columns }: LookedUp): Map<string, readonly Fact[]> {
  const known = columns.get(group) ?? new Map<string, readonly Fact[]>()
  columns.set(group, known)
  return known
}

/** 网络舆情.合计, one string however often it is asked for. */
export function dottedName(fact: Fact, { dotted }: LookedUp): string {
  const known = dotted.get(fact)
  if (known !== undefined) return known
  const name = fact.path.join('.')
  dotted.set(fact, name)
  return name
}

/** All facts below a node, in the order of the files. */
export function factsOf(node: FactNode): readonly Fact[] {
  if (node.kind === 'fact') return [node]
  return [...node.children.values()].flatMap(factsOf)
}

export function descend(node: FactNode, names: readonly string[]): FactNode | undefined {
  let at: FactNode | undefined = node
  for (const name of names) at = at?.kind === 'group' ? at.children.get(name) : undefined
  return at
}
