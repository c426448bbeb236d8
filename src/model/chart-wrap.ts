// A name → the lines in which it fits a width; nothing is ever cut off.

import { chartTextWidth, TYPE_SIZE } from './chart-type.ts'

// What may not open a line, nor close one (GB/T 15834—2011, 5.1).
const CLOSING = /^[，。、；：？！）》〉」』】”’%‰℃·]/u
const OPENING = /[（《〈「『【“‘]$/u
// Letters and figures stay together.
const PIECE = /[\p{Script=Latin}\p{N}.,%‰+\-/&]+|\s+|./gu

/** As few lines as the width takes, and those of nearly one length. A word that is wider than all is broken. */
export function wrap(text: string, width: number): readonly string[] {
  const pieces = piecesOf(text, width)
  const lines = fill(pieces, width)
  const least = chartTextWidth(text) / lines.length
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
    const isGlued = last !== undefined && (CLOSING.test(piece) || OPENING.test(last))
    if (isGlued && chartTextWidth(last + piece) <= Math.max(width, LEAST_ROOM)) pieces[pieces.length - 1] = last + piece
    else if (chartTextWidth(piece) > width) pieces.push(...piece)
    else pieces.push(piece)
  }
  return pieces
}

/** Room in which no line of any text is too wide; below it a mark hangs over rather than opens a line. */
const LEAST_ROOM = 3.5 * TYPE_SIZE
const LONGEST_WORD = 80

/** The least room in which the text is wrapped without breaking a word that is not very long. */
export function leastRoom(text: string): number {
  return Math.max(LEAST_ROOM, ...piecesOf(text, LONGEST_WORD).map(chartTextWidth))
}

/** Whether a word or a figure of the text is too wide for the room, so that it would be broken. */
export function breaksWord(text: string, width: number): boolean {
  return (text.match(PIECE) ?? []).some((piece) => piece.length > 1 && chartTextWidth(piece.trimEnd()) > width)
}

function fill(pieces: readonly string[], width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of pieces) {
    if (line !== '' && chartTextWidth(line + piece.trimEnd()) > width) {
      lines.push(line.trimEnd())
      line = piece.trimStart()
    } else line += piece
  }
  return line.trimEnd() === '' && lines.length > 0 ? lines : [...lines, line.trimEnd()]
}

export function widest(lines: readonly string[]): number {
  return Math.max(0, ...lines.map(chartTextWidth))
}
