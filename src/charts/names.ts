// Names of categories → lines below the axis: level where they fit in a few lines, upright one character below the other
// where all are Han, else turned.

import { type Lettered, lettering } from './marks.ts'
import { LINE_PITCH, widest, wrap } from './wrap.ts'

export interface NameRows {
  readonly lines: readonly (readonly string[])[]
  readonly turned: boolean
  /** What they take below the axis. */
  readonly height: number
}

const MOST_LINES = 4
const BETWEEN = 4
/** Between axis and names. */
const ABOVE = 4
const HAN_ALONE = /^[\p{Script=Han}〇]+$/u
/** A turned name is broken when it is longer, in points. */
const LONGEST_TURNED = 110

/** `band`: the width that each name has. */
export function layOutNames(names: readonly string[], band: number): NameRows {
  const level = names.map((name) => wrap(name, band - BETWEEN))
  const count = Math.max(...level.map((lines) => lines.length))
  const fits = level.every((lines) => widest(lines) <= band - BETWEEN)
  if (fits && count <= MOST_LINES) return { lines: level, turned: false, height: ABOVE + count * LINE_PITCH }
  const longest = Math.max(...names.map((name) => [...name].length))
  if (names.every((name) => HAN_ALONE.test(name)) && longest <= LONGEST_UPRIGHT)
    return { lines: names.map((name) => [...name]), turned: false, height: ABOVE + longest * LINE_PITCH }
  return turnedNames(names, band)
}

const LONGEST_UPRIGHT = 10

function turnedNames(names: readonly string[], band: number): NameRows {
  // As many lines side by side as the band has room for.
  const room = Math.max(1, Math.floor(band / LINE_PITCH))
  const lines = names.map((name) => {
    const broken = wrap(name, LONGEST_TURNED)
    return broken.length <= room ? broken : [name]
  })
  return { lines, turned: true, height: ABOVE + Math.max(...lines.map(widest)) }
}

/** The lines of one name, below `top` around `middle`. */
export function drawName({ turned }: NameRows, lines: readonly string[], middle: number, top: number): string {
  return lines
    .map((line, index) => {
      const at: Lettered = turned
        ? { x: middle + (index - (lines.length - 1) / 2) * LINE_PITCH, y: top + ABOVE, anchor: 'end', turned }
        : { x: middle, y: top + ABOVE + (index + 0.5) * LINE_PITCH, anchor: 'middle' }
      return lettering(line, at)
    })
    .join('')
}
