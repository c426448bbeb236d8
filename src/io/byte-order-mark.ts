// The byte-order marks that a file begins with: Windows programs write one, careless ones more.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export function marksOf(bytes: Buffer): string {
  return /^\uFEFF*/.exec(bytes.toString('utf8'))?.[0] ?? ''
}

/** `path` is relative to the project. */
export function readMarks(dir: string, path: string): string {
  return marksOf(readFileSync(join(dir, path)))
}
