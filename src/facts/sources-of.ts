// A group of facts → 来源: what it says itself, or else the nearest group around it, and then what stands in it.

import type { FactGroup, FactNode } from '../model/facts.ts'

/** Each once. */
export function sourcesOf(group: FactGroup, root: FactGroup): readonly string[] {
  const around = enclosing(group, root).findLast(({ source }) => source !== undefined)
  return [...new Set([...(around?.source === undefined ? [] : [around.source]), ...sourcesIn(group)])]
}

/** The groups from the root down to this node. */
export function enclosing({ path }: Pick<FactNode, 'path'>, root: FactGroup): FactGroup[] {
  const groups = [root]
  for (const name of path) {
    const node = groups.at(-1)?.children.get(name)
    if (node?.kind === 'group') groups.push(node)
  }
  return groups
}

function sourcesIn(node: FactNode): string[] {
  const own = node.source === undefined ? [] : [node.source]
  return node.kind === 'fact' ? own : [...own, ...[...node.children.values()].flatMap(sourcesIn)]
}
