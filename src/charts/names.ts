// Names of categories → their letters below the axis.

import { ABOVE_NAMES, type NameRows } from '../model/chart-names.ts'
import { LINE_PITCH } from '../model/chart-type.ts'
import { type Lettered, lettering } from './marks.ts'

/** The lines of one name, below `top` around `middle`. */
export function drawName({ turned }: NameRows, lines: readonly string[], middle: number, top: number): string {
  return lines
    .map((line, index) => {
      const at: Lettered = turned
        ? { x: middle + (index - (lines.length - 1) / 2) * LINE_PITCH, y: top + ABOVE_NAMES, anchor: 'end', turned }
        : { x: middle, y: top + ABOVE_NAMES + (index + 0.5) * LINE_PITCH, anchor: 'middle' }
      return lettering(line, at)
    })
    .join('')
}
