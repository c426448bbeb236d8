// The group that an author names for a table or a chart.

import type { FactGroup, FactNode } from '../model/facts.ts'

/** By its dotted name from the root; undefined where it is none or a single fact. */
export function findGroup(root: FactGroup, name: string): FactGroup | undefined {
  const node = descend(root, name.trim())
  return node?.kind === 'group' && node !== root ? node : undefined
}

/** Names may have dots of their own: the longest child that the rest begins with comes first. */
function descend(node: FactNode, rest: string): FactNode | undefined {
  if (rest === '' || node.kind === 'fact') return rest === '' ? node : undefined
  const names = [...node.children.keys()].filter(
    (name) => rest === name || (rest.startsWith(`${name}.`) && rest.length > name.length + 1),
  )
  for (const name of names.sort((a, b) => b.length - a.length)) {
    const child = node.children.get(name)
    const found = child && descend(child, rest.slice(name.length + 1))
    if (found) return found
  }
  return undefined
}

/** Dotted names of all groups. */
export function groupNames(group: FactGroup): string[] {
  return [...group.children.values()].flatMap((node) =>
    node.kind === 'group' ? [node.path.join('.'), ...groupNames(node)] : [],
  )
}
