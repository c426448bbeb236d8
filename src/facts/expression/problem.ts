// What is wrong with a formula: found, expected, way out, and where in the formula's text.

import type { Message } from '../../diagnostics/diagnostic.ts'
import { type Refusal, refusal } from '../quantity/refusal.ts'

export interface Problem extends Refusal, Stretch {
  /**
   * Path of the computed fact whose own formula fails: it has its own problems, and this one only follows from them. Empty
   * where it follows from a miswritten number.
   */
  readonly cause?: readonly string[]
  /** An unknown name, or a row or column where one number is wanted: beside the first, the second says nothing. */
  readonly about?: 'name' | 'row'
}

/** Offsets into the formula's text; `end` is exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

export function problem(at: Stretch, zh: string, en: string, help?: Message, expected?: Message): Problem {
  return refusedAt(at, refusal(zh, en, help, expected))
}

export function refusedAt({ start, end }: Stretch, refused: Refusal): Problem {
  return { ...refused, start, end }
}
