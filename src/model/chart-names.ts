// Names of categories → lines below the axis: level where they fit in a few lines, upright one character below the other
// where all are Han, else turned.

import { LINE_PITCH } from './chart-type.ts'
import { breaksWord, widest, wrap } from './chart-wrap.ts'

export interface NameRows {
  readonly lines: readonly (readonly string[])[]
  readonly turned: boolean
  /** What they take below the axis. */
  readonly height: number
}

const MOST_LINES = 4
const BETWEEN = 4
/** Between axis and names. */
export const ABOVE_NAMES = 4
const HAN_ALONE = /^[\p{Script=Han}〇]+$/u
/** A turned name is broken when it is longer, in points. */
const LONGEST_TURNED = 110

/** `band`: the width that each name has. */
export function layOutNames(names: readonly string[], band: number): NameRows {
  const level = names.map((name) => wrap(name, band - BETWEEN))
  const count = Math.max(...level.map((lines) => lines.length))
  const fits = names.every((name, index) => staysWhole(name, level[index] ?? [], band - BETWEEN))
  if (fits && count <= MOST_LINES) return { lines: level, turned: false, height: ABOVE_NAMES + count * LINE_PITCH }
  const longest = Math.max(...names.map((name) => [...name].length))
  if (names.every((name) => HAN_ALONE.test(name)) && longest <= LONGEST_UPRIGHT)
    return { lines: names.map((name) => [...name]), turned: false, height: ABOVE_NAMES + longest * LINE_PITCH }
  return turnedNames(names, band)
}

const LONGEST_UPRIGHT = 10
/** A year or a quarter is not broken: it is turned. */
const SHORT = 5

function staysWhole(name: string, lines: readonly string[], width: number): boolean {
  const isBroken = lines.length > 1 && [...name].length <= SHORT && !HAN_ALONE.test(name)
  return !isBroken && !breaksWord(name, width) && widest(lines) <= width
}

function turnedNames(names: readonly string[], band: number): NameRows {
  // As many lines side by side as the band has room for.
  const room = Math.max(1, Math.floor(band / LINE_PITCH))
  const lines = names.map((name) => {
    const broken = wrap(name, LONGEST_TURNED)
    return broken.length <= room ? broken : [name]
  })
  return { lines, turned: true, height: ABOVE_NAMES + Math.max(...lines.map(widest)) }
}
