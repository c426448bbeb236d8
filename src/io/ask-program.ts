// Another program of the system → what it answers on stdout.

import { execFileSync } from 'node:child_process'

const LONGEST_WAIT = 60_000
const LARGEST_ANSWER = 64 * 1024 ** 2

/** Undefined where there is no such program, or it fails or does not come to an end. */
export function askProgram(
  name: string,
  options: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  try {
    return execFileSync(name, options, {
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: LONGEST_WAIT,
      maxBuffer: LARGEST_ANSWER,
    })
  } catch {
    return undefined
  }
}
