// A function → the processor time that it takes: other programs on the machine lengthen it far less than the time of day.

/** Milliseconds, and what the function returned. */
export function timed(run) {
  const before = process.cpuUsage()
  const result = run()
  const { user, system } = process.cpuUsage(before)
  return { milliseconds: (user + system) / 1000, result }
}

/** The least of several measurements: what others do on the machine can only add to it. */
export function least(rounds, measure) {
  return Math.min(...Array.from({ length: rounds }, measure))
}
