// A name → the lines in which it fits a width; nothing is ever cut off.

import { widthOf } from './lettering.ts'

/** From the middle of one line to that of the next, in points. */
export const LINE_PITCH = 12.5

// What may not open a line, nor close one (GB/T 15834—2011, 5.1).
const CLOSING = /^[，。、；：？！）》〉」』】”’%‰℃·]/u
const OPENING = /[（《〈「『【“‘]$/u
// Letters and figures stay together.
const PIECE = /[\p{Script=Latin}\p{N}.,%‰+\-/&]+|\s+|./gu

/** As few lines as the width takes, and those of nearly one length. A word that is wider than all is broken. */
export function wrap(text: string, width: number): readonly string[] {
  const pieces = piecesOf(text, width)
  const lines = fill(pieces, width)
  const least = widthOf(text) / lines.length
  for (let narrower = least; narrower < width; narrower += 2) {
    const even = fill(pieces, narrower)
    if (even.length === lines.length) return even
  }
  return lines
}

function piecesOf(text: string, width: number): readonly string[] {
  const pieces: string[] = []
  for (const [piece] of text.matchAll(PIECE)) {
    const last = pieces.at(-1)
    if (last !== undefined && (CLOSING.test(piece) || OPENING.test(last))) pieces[pieces.length - 1] = last + piece
    else if (widthOf(piece) > width) pieces.push(...piece)
    else pieces.push(piece)
  }
  return pieces
}

function fill(pieces: readonly string[], width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of pieces) {
    if (line !== '' && widthOf(line + piece.trimEnd()) > width) {
      lines.push(line.trimEnd())
      line = piece.trimStart()
    } else line += piece
  }
  return line.trimEnd() === '' && lines.length > 0 ? lines : [...lines, line.trimEnd()]
}

export function widest(lines: readonly string[]): number {
  return Math.max(0, ...lines.map(widthOf))
}
