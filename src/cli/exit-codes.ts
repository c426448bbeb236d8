// What the program answers to whoever started it. Never the number of errors: 256 of them would read as success.

/** No errors; warnings do not count unless --strict is given. */
export const OK = 0
/** The report has errors (or warnings under --strict), or a file could not be read or written. */
export const FINDINGS = 1
/** The command line cannot be understood. */
export const USAGE = 2
/** A mistake in this program (EX_SOFTWARE of BSD's sysexits). */
export const BUG = 70

export type ExitCode = typeof OK | typeof FINDINGS | typeof USAGE | typeof BUG
