// Counts per name while one page is made; made anew for every page, so that no page knows of another.

export interface Tally {
  /** Counts one more of `name`; the first gives 1. */
  next(name: string): number
  count(name: string): number
}

export function createTally(): Tally {
  const counts = new Map<string, number>()
  const count = (name: string) => counts.get(name) ?? 0
  return {
    count,
    next: (name) => {
      counts.set(name, count(name) + 1)
      return count(name)
    },
  }
}
