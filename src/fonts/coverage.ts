// A font file's bytes → which characters one of its faces can draw, by its character map.

import { create } from 'fontkitten'

export type Covers = (character: string) => boolean

/** Undefined where the file cannot be made out. */
export function readCoverage(bytes: Uint8Array, index: number): Covers | undefined {
  return attempt(() => {
    // It wants a Buffer; this one shares the bytes.
    const font = create(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    const face = font.isCollection ? font.fonts[index] : font
    if (face === undefined) return undefined
    // One by one: a damaged map may claim four thousand million characters, and its list of them takes all memory.
    const covers: Covers = (character) =>
      attempt(() => face.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)) ?? false
    // Whether it has a map that can be read shows when it is asked.
    face.hasGlyphForCodePoint(0x4e00)
    return covers
  })
}

// Whatever the library throws at a damaged file, the answer is the same: its characters are not known.
function attempt<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}
