// Names in data/ → rows and columns of an official table.

import { closest, type FactNode, type Finding } from '../../../src/template-api.ts'
import { comparable, withoutNumber } from '../tables/names.ts'
import { type Entry, type Leaf, leavesOf } from '../tables/table-spec.ts'

/** The entry of this name, at any depth. */
export function findEntry(name: string, entries: readonly Entry[]): Entry | undefined {
  const wanted = comparable(name)
  return wanted === '' ? undefined : findIn(wanted, entries)
}

function findIn(wanted: string, entries: readonly Entry[]): Entry | undefined {
  for (const entry of entries) {
    const found = entry.names.has(wanted) ? entry : findIn(wanted, entry.parts ?? [])
    if (found) return found
  }
  return undefined
}

/** The official name without its number. */
export function bareLabel({ label }: Entry): string {
  return withoutNumber(label)
}

/** Names to choose from for one that is unknown. */
export function namesOf(entries: readonly Entry[]): string[] {
  return leavesOf(entries).map(({ entry }) => bareLabel(entry))
}

/** The row or column that a wrong name was meant for, be it nearest to its official name or to a short one. */
export function meantBy(name: string, leaves: readonly Leaf[]): Leaf | undefined {
  const names = leaves.flatMap((leaf) =>
    [bareLabel(leaf.entry), ...leaf.entry.aliases].map((own) => [own, leaf] as const),
  )
  const nearest = closest(
    withoutNumber(name),
    names.map(([own]) => own),
  )
  return names.find(([own]) => own === nearest)?.[1]
}

/** Where a name stands. */
export function placeOf(node: FactNode): NonNullable<Finding['span']> {
  return node.nameSpan ?? node.span
}
