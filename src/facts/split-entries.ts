// The entries of a map apart: those with a key of a table, by its English name, and the rest.

import type { Located, LocatedEntry, LocatedMap } from '../model/located.ts'
import type { KeyName } from '../model/section-keys.ts'

export interface SplitEntries<N extends string> {
  readonly fields: { readonly [K in N]?: Located }
  readonly rest: readonly LocatedEntry[]
  /** Entries whose key was given before, in the other language. */
  readonly doubled: readonly LocatedEntry[]
}

export function splitEntries<N extends string>(map: LocatedMap, names: Readonly<Record<N, KeyName>>): SplitEntries<N> {
  const fields: { [K in N]?: Located } = {}
  const rest: LocatedEntry[] = []
  const doubled: LocatedEntry[] = []
  // Object.entries widens the keys to string; the table's own type has them.
  const known = Object.entries(names) as [N, KeyName][]
  for (const entry of map.entries) {
    const name = known.find(([, { en, zh }]) => entry.key === en || entry.key === zh)?.[0]
    if (name === undefined) rest.push(entry)
    else if (fields[name] === undefined) fields[name] = entry.value
    else doubled.push(entry)
  }
  return { fields, rest, doubled }
}

export function textOf(located: Located | undefined): string | undefined {
  const text = located?.kind === 'scalar' ? located.text.trim() : ''
  return text === '' ? undefined : text
}

export function textsOf(located: Located | undefined): string[] {
  const items = located?.kind === 'list' ? located.items : located ? [located] : []
  return items.flatMap((item) => textOf(item) ?? [])
}
