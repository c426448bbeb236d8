// Silences → the places that they cover: what their comments cover, and, as CSV has no comments, the whole CSV file whose
// entry in a YAML file a comment covers or stands in.

import type { FactGroup } from '../../model/facts.ts'
import type { Span } from '../../source/span.ts'
import type { Silence } from './read-silences.ts'

export interface CoveredPlace {
  readonly silence: Silence
  readonly covers: Span
}

export function coveredPlaces(silences: readonly Silence[], facts: FactGroup): CoveredPlace[] {
  const tables = describedTables(facts)
  return silences.flatMap((silence) => {
    const { covers } = silence.comment
    const described = (tables.get(covers.path) ?? []).filter(({ entry }) => overlap(covers, entry))
    return [covers, ...described.map(({ file }) => file)].map((place) => ({ silence, covers: place }))
  })
}

interface DescribedTable {
  readonly entry: Span
  readonly file: Span
}

/** By the YAML file that describes them. */
function describedTables(group: FactGroup, found = new Map<string, DescribedTable[]>()) {
  const { path, entry } = group.table ?? {}
  if (path !== undefined && entry !== undefined) {
    const described = { entry, file: { path, start: 0, end: Number.POSITIVE_INFINITY } }
    const known = found.get(entry.path)
    if (known === undefined) found.set(entry.path, [described])
    else known.push(described)
  }
  for (const child of group.children.values()) if (child.kind === 'group') describedTables(child, found)
  return found
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
