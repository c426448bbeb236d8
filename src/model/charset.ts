// Names of typefaces → the character set that they were made for, and the characters of a set. What a font really holds
// is in its file; this is what can be said on a machine without it.

/** GB 2312-1980 (6763 Han, 682 marks), or GBK (the 20902 Han of Unicode 1.1 and a few more). */
export type Charset = 'GB2312' | 'GBK'

/**
 * 实务: suffixes say it; 方正's 简体 cuts are made for GB 2312 too (the title face is GB1-0 by its PostScript name).
 * Undefined for names that say nothing.
 */
export function charsetOf(fontName: string): Charset | undefined {
  if (/_GB2312$/i.test(fontName) || /^方正.+简体$/.test(fontName)) return 'GB2312'
  return /_GBK$/i.test(fontName) ? 'GBK' : undefined
}

// What decoders make of places that GBK leaves free, and its thirteen marks that describe characters (⿰ … 〾), which
// Node 20 has elsewhere.
const UNASSIGNED = /[\uFFFD\u2FF0-\u2FFB\u303E\p{Co}]/gu

function decode(bytes: readonly number[]): string {
  return new TextDecoder('gbk').decode(Uint8Array.from(bytes))
}

type Range = readonly [first: number, last: number]

// 区 of GB 2312 that are not full, by 位. What decoders know besides belongs to later standards (ⅰ—ⅹ, ḿ, vertical marks).
const WHOLE: readonly Range[] = [[1, 94]]
const PARTIAL: Readonly<Record<number, readonly Range[]>> = {
  2: [
    [17, 66],
    [69, 78],
    [81, 92],
  ],
  4: [[1, 83]],
  5: [[1, 86]],
  6: [
    [1, 24],
    [33, 56],
  ],
  7: [
    [1, 33],
    [49, 81],
  ],
  8: [
    [1, 26],
    [37, 73],
  ],
  9: [[4, 79]],
  55: [[1, 89]],
}
const LAST_MARKS = 9
const FIRST_HAN = 16
const LAST_HAN = 87

/** Every character of the set, in its order, each one UTF-16 unit long. Computed: a millisecond or two. */
export function charactersOf(charset: Charset): string {
  if (charset === 'GB2312') return decode(gb2312Bytes())
  return decode(gbkBytes()).replace(UNASSIGNED, '')
}

function gb2312Bytes(): number[] {
  const bytes: number[] = []
  for (let row = 1; row <= LAST_HAN; row++) {
    if (row > LAST_MARKS && row < FIRST_HAN) continue
    for (const [first, last] of PARTIAL[row] ?? WHOLE) {
      for (let cell = first; cell <= last; cell++) bytes.push(0xa0 + row, 0xa0 + cell)
    }
  }
  return bytes
}

// GBK/3 and GBK/4 (Han) and GBK/5 (marks, 〇 among them) beside GB 2312. GBK/4's last row (0xFE) holds parts of characters
// for which decoders differ.
const GBK_AREAS: readonly { readonly leads: Range; readonly trails: Range }[] = [
  { leads: [0x81, 0xa0], trails: [0x40, 0xfe] },
  { leads: [0xa8, 0xfd], trails: [0x40, 0xa0] },
]

function gbkBytes(): number[] {
  const bytes = gb2312Bytes()
  for (const { leads, trails } of GBK_AREAS) {
    for (let lead = leads[0]; lead <= leads[1]; lead++) {
      for (let trail = trails[0]; trail <= trails[1]; trail++) if (trail !== 0x7f) bytes.push(lead, trail)
    }
  }
  return bytes
}
