// Names in data/ → rows and columns of an official table.

import { comparable, withoutNumber } from '../tables/names.ts'
import { type Entry, leavesOf } from '../tables/table-spec.ts'

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

/** What messages call it, and data/ may: the first alias, else the label without its number. */
export function shortName({ label, aliases }: Entry): string {
  return aliases[0] ?? withoutNumber(label)
}

/** Names to choose from for one that is unknown. */
export function namesOf(entries: readonly Entry[]): string[] {
  return leavesOf(entries).map(({ entry }) => shortName(entry))
}
