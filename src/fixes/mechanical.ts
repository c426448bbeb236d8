// Which findings may be mended without anybody looking: marks and spaces, whose right form follows from their place, the
// form of numerals and document numbers, and words that have one right form. A key that was guessed or a value never is,
// though its finding may offer a replacement.

const CLASSES: readonly string[] = ['punctuation/', 'space/', 'numerals/', 'citation/', 'wording/']

/** Data are never touched: their texts are compared with names elsewhere. */
export function isMechanical(code: string, path: string): boolean {
  return CLASSES.some((area) => code.startsWith(area)) && !path.startsWith('data/')
}
