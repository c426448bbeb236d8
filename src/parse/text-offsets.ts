// A text as it is printed and as it is written, with escapes, named characters and line ends in it → where each of its
// characters stands in the written one.

/** One offset for each UTF-16 unit of `text`, and one for its end. Both are walked through once. */
export function textOffsets(text: string, written: string): number[] {
  const offsets: number[] = []
  let at = 0
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index)
    at = placeOf(character, written, at)
    offsets.push(at)
    // Two words of two lines are parted by a space that stands nowhere.
    if (character !== ' ' || !/[\r\n]/.test(written.charAt(at))) at += writtenLength(written, at)
  }
  offsets.push(at)
  return offsets
}

const REFERENCE = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/y

function placeOf(character: string, written: string, from: number): number {
  for (let at = from; at < written.length; at++) {
    const found = written.charAt(at)
    if (found === '\\' && written.charAt(at + 1) === character) return at + 1
    if (found === character || referenceAt(written, at) > 0) return at
    if (character === ' ' && /[\r\n]/.test(found)) return at
  }
  return written.length
}

function writtenLength(written: string, at: number): number {
  return Math.max(1, referenceAt(written, at))
}

function referenceAt(written: string, at: number): number {
  if (written.charAt(at) !== '&') return 0
  REFERENCE.lastIndex = at
  return REFERENCE.exec(written)?.[0].length ?? 0
}
