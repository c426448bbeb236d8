// Pieces of the paper → the pages that they fall on.

/** A paragraph, a figure or a table. Heights in points. */
export interface Piece {
  /** Each line, or row of a table; never divided. */
  readonly lines: readonly Line[]
  /** Space above; it stays at the head of a page, too. */
  readonly before: number
  /** On the page of the next piece's first line. */
  readonly keepNext: boolean
  readonly startsPage: boolean
  /** What is asked for later, by id. */
  readonly marks: readonly string[]
  /** Height of a table's head, which every further page repeats. */
  readonly repeated: number
}

export interface Line {
  readonly height: number
  /** Height of the footnotes that the line calls. */
  readonly notes: number
}

export interface PageRoom {
  readonly height: number
  /** What stands between the text and the first footnote of a page. */
  readonly noteSeparator: number
}

/** Marks what comes behind the last line; no id has a space in it. */
export const END_MARK = 'the end'

/** Where a mark stands. */
export interface Place {
  /** From 1. */
  readonly page: number
  /** Lines before it on its page. */
  readonly linesAbove: number
}

export function flow(pieces: readonly Piece[], room: PageRoom): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>()
  const cursor: Cursor = { page: 1, lines: 0, used: 0, notes: 0 }
  let held = false
  for (const [index, piece] of pieces.entries()) {
    if (piece.startsPage && cursor.used > 0) turn(cursor)
    if (!held && cursor.used > 0 && !fitsWithNext(pieces, index, cursor, room)) turn(cursor)
    held = piece.keepNext
    place(piece, cursor, room, places)
  }
  places.set(END_MARK, { page: cursor.page, linesAbove: cursor.lines })
  return places
}

interface Cursor {
  page: number
  lines: number
  used: number
  notes: number
}

function turn(cursor: Cursor): void {
  cursor.page += 1
  cursor.lines = 0
  cursor.used = 0
  cursor.notes = 0
}

/** Whether a piece, those that it must not part from, and the first line behind them have room on this page. */
function fitsWithNext(pieces: readonly Piece[], start: number, cursor: Cursor, room: PageRoom): boolean {
  let height = cursor.used
  // By index: a slice for each piece would make time grow with the square of their number.
  for (let index = start; index < pieces.length; index += 1) {
    const { before = 0, lines = [], keepNext = false } = pieces[index] ?? {}
    const needed = keepNext ? lines : lines.slice(0, 1)
    height += before + needed.reduce((sum, line) => sum + line.height, 0)
    if (!keepNext) break
  }
  const spare = pieces[start]?.keepNext ? KEPT_SPARE : 0
  return height <= available(cursor, 0, room) - spare
}

function available({ notes }: Cursor, more: number, { height, noteSeparator }: PageRoom): number {
  return notes + more > 0 ? height - noteSeparator - notes - more : height
}

// A heading and one line of text that fill a page to its very end go to the next one, measured in LibreOffice.
const KEPT_SPARE = 1

function place(piece: Piece, cursor: Cursor, room: PageRoom, places: Map<string, Place>): void {
  cursor.used += piece.before
  for (const [index, { height, notes }] of piece.lines.entries()) {
    if (cursor.used + height > available(cursor, notes, room) && cursor.used > 0) {
      turn(cursor)
      cursor.used = index > 0 ? piece.repeated : 0
    }
    if (index === 0) for (const mark of piece.marks) places.set(mark, { page: cursor.page, linesAbove: cursor.lines })
    cursor.lines += 1
    cursor.used += height
    cursor.notes += notes
  }
}
