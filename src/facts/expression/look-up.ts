// Names in a formula → facts. A name is looked up in the formula's own group, then in each group around it, to the root.
//
// `T.行.列` is a cell, `T.行` the cells of a row, `T.列` those of a column where no row is called so; below a group that is
// no table the same holds: `T.行.法人或其他组织` are the cells under that head.

import { closest } from '../../diagnostics/suggest.ts'
import type { Fact, FactGroup, FactNode } from '../../model/facts.ts'
import { nameText } from './name-text.ts'
import type { Scope } from './scope.ts'

/** One fact, or those of a group, row or column in their order. */
export type Found =
  | { readonly kind: 'fact'; readonly fact: Fact }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }

/** Names that did-you-mean compares; a larger tree is compared in part. */
const MAX_CANDIDATES = 5000

export function lookUp(names: readonly string[], scope: Scope): Found | undefined {
  for (let depth = scope.at.length; depth >= 0; depth--) {
    const group = descend(scope.root, scope.at.slice(0, depth))
    if (group?.kind !== 'group') continue
    const found = inGroup(group, names, scope.column)
    if (found !== undefined) return found
  }
  return undefined
}

function inGroup(group: FactGroup, names: readonly string[], column: readonly string[] | undefined): Found | undefined {
  const node = descend(group, names)
  const cell = node?.kind === 'group' && column !== undefined ? (descend(node, column) ?? node) : node
  if (cell !== undefined)
    return cell.kind === 'fact' ? { kind: 'fact', fact: cell } : { kind: 'facts', facts: factsOf(cell) }
  const facts = columnOf(group, names)
  return facts.length === 0 ? undefined : { kind: 'facts', facts }
}

// The first name must lead to a group: else 合计 alone would mean the 合计 of all groups. In a table of its own, a
// formula may name a column directly.
function columnOf(group: FactGroup, names: readonly string[]): readonly Fact[] {
  const [first, ...rest] = names
  const table = first === undefined ? undefined : group.children.get(first)
  if (table?.kind === 'group' && rest.length > 0) return columnBelow(table, rest)
  return group.table === undefined ? [] : columnBelow(group, names)
}

// Row names may have several levels: a row without the column is asked for its own rows.
function columnBelow(group: FactGroup, names: readonly string[]): readonly Fact[] {
  const facts: Fact[] = []
  for (const row of group.children.values()) {
    if (row.kind !== 'group') continue
    const node = descend(row, names)
    for (const fact of node === undefined ? columnBelow(row, names) : factsOf(node)) facts.push(fact)
  }
  if (facts.length > 0 || names.length < 2) return facts
  // T.组.列: the first names lead to a group of rows, the others name a column of it.
  const [first = '', ...rest] = names
  const inner = group.children.get(first)
  return inner?.kind === 'group' ? columnBelow(inner, rest) : facts
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

/** The name that was probably meant, in full. */
export function suggestName(names: readonly string[], scope: Scope): string | undefined {
  const typed = names.join('.')
  const candidates = new Map<string, string>()
  for (const path of pathsBelow(scope.root)) {
    if (candidates.size >= MAX_CANDIDATES) break
    candidates.set(path.join('.'), nameText(path))
  }
  const ending = [...candidates.keys()].find((candidate) => candidate.endsWith(`.${typed}`))
  return candidates.get(
    ending ?? closest(typed, candidates.keys()) ?? closest(names.at(-1) ?? '', candidates.keys()) ?? '',
  )
}

function* pathsBelow(group: FactGroup): Generator<readonly string[]> {
  for (const child of group.children.values()) {
    yield child.path
    if (child.kind === 'group') yield* pathsBelow(child)
  }
}
