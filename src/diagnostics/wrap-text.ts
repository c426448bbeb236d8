// A sentence → lines for a terminal: Latin words stay whole, and no line opens with a closing mark.

import { displayWidth } from './visible-text.ts'

const CLOSING = '，。、；：！？）》”’…—'
const OPENING = '（《“‘'

/** Lines of at most `width` columns, but for pieces that cannot be parted. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of piecesOf(text)) {
    if (line.trim() !== '' && displayWidth(line + piece.trimEnd()) > width) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += piece
  }
  return line.trimEnd() === '' ? lines : [...lines, line.trimEnd()]
}

// A piece: a word or one wide character, with the marks that belong to it and the spaces after it. None of the marks
// means anything to a regular expression.
const PIECES = new RegExp(`[${OPENING}]*(?:[^\\s\\u2E80-\\uFFEF${CLOSING + OPENING}]+|.)[${CLOSING}]*\\s*`, 'gsu')

function piecesOf(text: string): readonly string[] {
  return text.match(PIECES) ?? []
}
