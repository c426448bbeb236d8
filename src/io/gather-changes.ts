// Many changes at once → one call. Editors save in several steps (a new file, a rename), and version control touches
// hundreds of files.

/** In milliseconds: so long nothing happens before the call, but a stream of changes is reported that often. */
const QUIET = 80
const LONGEST = 1000

export interface Gatherer {
  add(path: string): void
  /** Nothing is called any more. */
  stop(): void
}

/** `report` gets each path once, sorted. The empty path, the folder itself, is left out. */
export function gatherChanges(report: (paths: readonly string[]) => void): Gatherer {
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
      quiet = setTimeout(flush, QUIET)
      longest ??= setTimeout(flush, LONGEST)
    },
    stop: clear,
  }
}
