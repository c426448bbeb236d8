// Pieces of a title → the lines that it is set in: as few as fit, of balanced length, in the shape of a trapezoid or a
// rhombus (排列对称，长短适宜，间距恰当，标题排列应当使用梯形或菱形; GB/T 9704-2012, 7.3.1).

import { type Piece, titlePieces } from './title-pieces.ts'

// A text of more lines is no title; searching its breaks would take long and help nobody.
const MOST_LINES = 4
const ANOTHER_LINE = 70
const WRONG_SHAPE = 500
const RECTANGLE = 6

interface Best {
  readonly cost: number
  readonly lines: readonly string[]
}

/** The lines of `text`; one where it fits. `room` and `width` count in the same unit. */
export function titleLines(
  text: string,
  names: readonly string[],
  room: number,
  width: (text: string) => number,
): readonly string[] {
  const total = width(text)
  if (total <= room || total > room * MOST_LINES) return [text]
  const pieces = titlePieces(text, names, room, width)
  const fewest = Math.ceil(total / room)
  let best: Best = { cost: Number.POSITIVE_INFINITY, lines: [text] }
  for (let count = fewest; count <= MOST_LINES + 1; count += 1) {
    const found = bestLines(pieces, count, room, width)
    const cost = (found?.cost ?? Number.POSITIVE_INFINITY) + (count - fewest) * ANOTHER_LINE
    if (found !== undefined && cost < best.cost) best = { cost, lines: found.lines }
    // Two counts that work are enough: further lines cost more than any shape gains.
    if (best.lines.length > 1 && count > best.lines.length) break
  }
  return best.lines
}

/** The cheapest way to set the pieces in so many lines, or undefined where there is none. */
function bestLines(
  pieces: readonly Piece[],
  count: number,
  room: number,
  width: (text: string) => number,
): Best | undefined {
  let best: Best | undefined
  const lines: string[] = []
  const widths: number[] = []
  const widthFrom = widthsToEnd(pieces, width)
  const extend = (from: number, spent: number): void => {
    if (lines.length === count) {
      const cost = spent + shapeCost(widths)
      if (from === pieces.length && cost < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { cost, lines: [...lines] }
      return
    }
    if ((widthFrom[from] ?? 0) > room * (count - lines.length)) return
    let line = ''
    for (let to = from; to < pieces.length; to += 1) {
      line += pieces[to]?.text ?? ''
      if (width(line) > room) return
      const rest = pieces[to + 1]
      if ((rest === undefined) !== (lines.length === count - 1)) continue
      lines.push(line)
      widths.push(width(line))
      extend(to + 1, spent + (rest?.breakBefore ?? 0))
      lines.pop()
      widths.pop()
    }
  }
  extend(0, 0)
  return best
}

/** From each piece to the end of the title. */
function widthsToEnd(pieces: readonly Piece[], width: (text: string) => number): number[] {
  const sums: number[] = []
  for (const piece of [...pieces].reverse()) sums.push(width(piece.text) + (sums.at(-1) ?? 0))
  return sums.reverse()
}

/** How far the lines are from a balanced trapezoid or rhombus. */
function shapeCost(widths: readonly number[]): number {
  const mean = widths.reduce((sum, width) => sum + width, 0) / widths.length
  const imbalance = widths.reduce((sum, width) => sum + (width - mean) ** 2, 0) / 2
  const widest = Math.max(...widths)
  const last = widths.at(-1) ?? 0
  const before = widths.slice(0, -1)
  if (last > Math.max(...before) || isHourglass(widths)) return imbalance + WRONG_SHAPE
  return imbalance + (widths.every((width) => width === widest) ? RECTANGLE : 0)
}

/** A line narrower than one above it and one below it. */
function isHourglass(widths: readonly number[]): boolean {
  const narrowed = widths.findIndex((width, index) => index > 0 && width < (widths[index - 1] ?? 0))
  return narrowed > 0 && widths.slice(narrowed + 1).some((width, index) => width > (widths[narrowed + index] ?? 0))
}
