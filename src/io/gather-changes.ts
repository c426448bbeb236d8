// Many changes at once → one call. Editors save in several steps (a new file, a rename), and version control touches
// hundreds of files.

/** In milliseconds: so long nothing happens before the call, but a stream of changes is reported that often. */
const QUIET = 80
const LONGEST = 1000
/** How many times as long as a report takes others may delay it. */
const LONGEST_COSTS = 4

export interface Gatherer {
  add(path: string): void
  /** Nothing is called any more. */
  stop(): void
}

/**
 * `report` gets each path once, sorted. The empty path, the folder itself, is left out. `cost`: milliseconds that a report
 * is known to take; what takes long waits for longer, so that somebody who types is not stopped at every key.
 */
export function gatherChanges(report: (paths: readonly string[]) => void, cost: () => number = () => 0): Gatherer {
  const paths = new Set<string>()
  let quiet: NodeJS.Timeout | undefined
  let longest: NodeJS.Timeout | undefined
  const clear = () => {
    clearTimeout(quiet)
    clearTimeout(longest)
    quiet = undefined
    longest = undefined
  }
  const flush = () => {
    clear()
    const changed = [...paths].filter((path) => path !== '').sort()
    paths.clear()
    report(changed)
  }
  return {
    add: (path) => {
      paths.add(path)
      clearTimeout(quiet)
      quiet = setTimeout(flush, Math.max(QUIET, cost()))
      longest ??= setTimeout(flush, Math.max(LONGEST, cost() * LONGEST_COSTS))
    },
    stop: clear,
  }
}
