// A font file's bytes → which characters one of its faces can draw, by its character map.

import { create } from 'fontkitten'

export type Covers = (character: string) => boolean

/** Undefined where the file cannot be made out. */
export function readCoverage(bytes: Uint8Array, index: number): Covers | undefined {
  const characters = characterSetOf(bytes, index)
  if (characters === undefined) return undefined
  const codes = new Set(characters)
  return (character) => codes.has(character.codePointAt(0) ?? 0)
}

function characterSetOf(bytes: Uint8Array, index: number): readonly number[] | undefined {
  try {
    // It reads through Node's Buffer methods.
    const font = create(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    const face = font.isCollection ? font.fonts[index] : font
    return face?.characterSet
  } catch {
    // Whatever the library throws at a damaged file, the answer is the same: its characters are not known.
    return undefined
  }
}
