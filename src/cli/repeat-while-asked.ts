// Work that is asked for at any time → runs one after the other, never two at once; what is asked meanwhile is one run.

export interface Repeating {
  ask(reasons: readonly string[]): void
  /** Resolves when the run that is under way has ended; no other follows. */
  stop(): Promise<void>
}

/** `work` must not reject. It gets the reasons of all who asked since it last began. */
export function repeatWhileAsked(work: (reasons: readonly string[]) => Promise<void>): Repeating {
  let asked: string[] | undefined
  let running: Promise<void> | undefined
  let stopped = false
  const run = async () => {
    while (asked !== undefined && !stopped) {
      const reasons = asked
      asked = undefined
      await work(reasons)
    }
    running = undefined
  }
  return {
    ask: (reasons) => {
      asked = [...new Set([...(asked ?? []), ...reasons])]
      running ??= run()
    },
    stop: async () => {
      stopped = true
      await running
    },
  }
}
