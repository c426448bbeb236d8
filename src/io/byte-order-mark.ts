// The byte-order marks that a file begins with: Windows programs write one, careless ones more.

import { readFileSync } from 'node:fs'

export function marksOf(bytes: Buffer): string {
  return /^\uFEFF*/.exec(bytes.toString('utf8'))?.[0] ?? ''
}

export function readMarks(path: string): string {
  return marksOf(readFileSync(path))
}
