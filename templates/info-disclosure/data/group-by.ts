// A list → its items that share a key, in the order of their first ones. (Map.groupBy is not in Node 20.)

/** Never empty. */
export type Group<T> = readonly [T, ...T[]]

export function groupBy<T>(items: readonly T[], keyOf: (item: T) => unknown): Group<T>[] {
  const groups = new Map<unknown, [T, ...T[]]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return [...groups.values()]
}
