// Text of unknown origin → text that is safe and measurable on a terminal.
//
// Widths come from get-east-asian-width, not from string-width above it: the latter's emoji pattern takes longer to
// load than the whole rest of `--help`.

import { eastAsianWidth } from 'get-east-asian-width'

const TAB_WIDTH = 4

/**
 * Makes control characters visible, so that a file's content can neither move the cursor nor recolour the screen nor
 * turn the line around (bidirectional controls). Tabs are spread to spaces from column 0.
 */
export function visibleText(text: string): string {
  let shown = ''
  let column = 0
  for (const character of text) {
    const piece = character === '\t' ? ' '.repeat(TAB_WIDTH - (column % TAB_WIDTH)) : visibleCharacter(character)
    shown += piece
    column += displayWidth(piece)
  }
  return shown
}

/**
 * Columns that a text without control characters takes on a terminal: full-width characters two, combining marks
 * none. Characters of ambiguous width (“ — ·) count one, as terminals draw them unless told otherwise.
 */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text) {
    if (!/^[\p{Mn}\p{Me}\p{Default_Ignorable_Code_Point}]/u.test(character)) {
      width += eastAsianWidth(character.codePointAt(0) ?? 0)
    }
  }
  return width
}

function visibleCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x20) return String.fromCodePoint(0x2400 + code)
  if (code === 0x7f) return '\u2421'
  const isHidden = /[\x80-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/.test(character)
  return isHidden ? `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>` : character
}
