// Which characters are set in the western typeface: ASCII and Latin letters. Everything else is the Han face's, the
// marks that both have (“ ” — …) too.

export const WESTERN_RANGES: readonly (readonly [first: number, last: number])[] = [
  [0x20, 0x7e],
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x24f],
]

export function isWestern(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  return WESTERN_RANGES.some(([first, last]) => code >= first && code <= last)
}
