// Everything that the command line takes from the process it runs in, so that tests can hand in their own.

import type { Readable, Writable } from 'node:stream'

export interface Environment {
  /** Arguments without the interpreter and the script. */
  readonly argv: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  /** Absolute. */
  readonly cwd: string
  /** As process.platform. */
  readonly platform: string
  readonly stdin: Readable & { readonly isTTY?: boolean }
  readonly stdout: Output
  readonly stderr: Output
  /** The folder of package.json, with a slash at its end; templates' starters lie below it. */
  readonly packageRoot: URL
  /** BCP 47 tag of the system's language, asked only where the variables are silent. */
  readonly systemLocale: () => string
  /** Resolves when the reader asks the program to end (Ctrl+C). Called only by what runs until then. */
  readonly interruption: () => Promise<void>
  /** The year on the calendar, for `init`'s proposal. */
  readonly currentYear: () => number
}

export type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number }
