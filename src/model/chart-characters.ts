// The characters that charts can be lettered with: scripts/chart-font.js takes their outlines from the font, and a rule
// says which of a chart's characters are not among them.

import { charactersOf } from './charset.ts'

// GB 2312 has neither of these; statistics do.
const BESIDE_GB2312 = '〇²³–•€℉㎡㎥㎜㎝㎞㎎㎏'
const FIRST_ASCII = 0x20
const LAST_ASCII = 0x7e

/** Each one UTF-16 unit long. Computed: a millisecond or two. */
export function chartCharacters(): string {
  const ascii = Array.from({ length: LAST_ASCII - FIRST_ASCII + 1 }, (_, index) => FIRST_ASCII + index)
  return String.fromCharCode(...ascii) + charactersOf('GB2312') + BESIDE_GB2312
}
