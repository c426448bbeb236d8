// Where each character of a YAML string stands in the file, through quotes, escapes, folding and block indents.

const ESCAPE_LENGTHS: Readonly<Record<string, number>> = { x: 4, u: 6, U: 10 }

/**
 * Offsets in `source` of each UTF-16 unit of `value`, with one more for its end. `start` is where the scalar's own
 * text begins (behind an opening quote, or on the first line of a block). White space that YAML folds is found
 * approximately, every other character exactly.
 */
export function scalarOffsets(source: string, start: number, value: string, quote: '"' | "'" | ''): number[] {
  const offsets: number[] = []
  let at = start
  for (let index = 0; index < value.length; index++) {
    const character = value.charAt(index)
    if (!isSpace(character)) at = skipFolded(source, at, quote)
    offsets.push(at)
    const length = writtenLength(source, at, quote)
    if (isSpace(character)) at += isSpace(source.charAt(at)) ? 1 : length > 1 ? length : 0
    // An escape for a character beyond the BMP gives two units of value for one written form.
    else if (!(isHighSurrogate(character) && length === ESCAPE_LENGTHS.U)) at += length
  }
  offsets.push(at)
  return offsets
}

function isSpace(character: string): boolean {
  return character === ' ' || character === '\n' || character === '\r' || character === '\t'
}

function isHighSurrogate(character: string): boolean {
  return character >= '\uD800' && character <= '\uDBFF'
}

function skipFolded(source: string, from: number, quote: string): number {
  let at = from
  while (at < source.length) {
    if (isSpace(source.charAt(at))) at += 1
    // A backslash before a line end joins the lines of a double-quoted string.
    else if (quote === '"' && source.charAt(at) === '\\' && /[\r\n]/.test(source.charAt(at + 1))) at += 2
    else break
  }
  return at
}

function writtenLength(source: string, at: number, quote: string): number {
  const character = source.charAt(at)
  if (quote === '"' && character === '\\') return ESCAPE_LENGTHS[source.charAt(at + 1)] ?? 2
  if (quote === "'" && character === "'") return 2
  return 1
}
