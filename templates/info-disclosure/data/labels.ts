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

export interface Meant {
  readonly leaf: Leaf
  /** The one of its names that is nearest. */
  readonly name: string
}

/** The row or column that a wrong name was meant for, official or short. */
export function meantBy(name: string, leaves: readonly Leaf[]): Meant | undefined {
  const candidates = leaves.flatMap((leaf) =>
    [bareLabel(leaf.entry), ...leaf.entry.aliases].map((own): Meant => ({ leaf, name: own })),
  )
  const nearest = closest(
    withoutNumber(name),
    candidates.map((candidate) => candidate.name),
  )
  return candidates.find((candidate) => candidate.name === nearest)
}

/** Where a name stands. */
export function placeOf(node: FactNode): NonNullable<Finding['span']> {
  return node.nameSpan ?? node.span
}
