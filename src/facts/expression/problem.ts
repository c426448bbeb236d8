// What is wrong with a formula: found, expected, way out, and where in the formula's text.

import type { Message } from '../../diagnostics/diagnostic.ts'

export interface Problem {
  readonly message: Message
  readonly expected?: Message
  readonly help?: Message
  /** Offsets into the formula's text; `end` is exclusive. */
  readonly start: number
  readonly end: number
  /** Path of the computed fact whose own formula fails: it has its own problems, and this one only follows from them. */
  readonly cause?: readonly string[]
}

/** Offsets into the formula's text. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

export function problem(at: Stretch, zh: string, en: string, help?: Message): Problem {
  return { message: { zh, en }, start: at.start, end: at.end, ...(help === undefined ? {} : { help }) }
}
