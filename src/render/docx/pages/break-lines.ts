// Text → the lines that it fills, by the widths of 字 and the rules for marks at the ends of lines. An estimate: no font
// is measured.

import { widthInCharacters } from '../../../model/measure.ts'

// As wide as in Times New Roman; the width by which 字 are counted takes it for half of one.
const PERCENT_EXCESS = 0.33

function widthOf(text: string): number {
  return widthInCharacters(text) + PERCENT_EXCESS * (text.split('%').length - 1)
}

const WORD_OR_CHARACTER = /[A-Za-z0-9.%@:/_-]+|[^A-Za-z0-9.%@:/_-]/gsu
// 禁则: what may not begin a line, and what may not end one.
const NOT_FIRST = /^[，。、；：！？）》」』】〉〕”’…—·,.;:!?)\]%％]/
const NOT_LAST = /[（《「『【〈〔“‘([]$/

/** `width` and `firstIndent` in 字 of the text's own size. A text that is empty fills one line. */
export function breakLines(text: string, width: number, firstIndent: number): readonly string[] {
  return text.split('\n').flatMap((part, index) => breakPart(part, width, index === 0 ? firstIndent : 0))
}

function breakPart(text: string, width: number, firstIndent: number): string[] {
  const lines: string[] = []
  let line: string[] = []
  let filled = firstIndent
  for (const piece of text.match(WORD_OR_CHARACTER) ?? []) {
    const room = widthOf(piece)
    if (filled + room > width + TOLERANCE && line.length > 0) {
      const carried = NOT_FIRST.test(piece) ? takeCarried(line) : takeOpening(line)
      lines.push(line.join(''))
      line = carried
      filled = widthOf(carried.join(''))
    }
    line.push(piece)
    filled += room
  }
  return [...lines, line.join('')]
}

// 28 characters of 156 ÷ 28 mm fill the line to its very end.
const TOLERANCE = 0.01

/** What goes to the next line with a mark that may not begin it. */
function takeCarried(line: string[]): string[] {
  let from = line.length - 1
  while (from > 0 && (NOT_FIRST.test(line[from] ?? '') || NOT_LAST.test(line[from - 1] ?? ''))) from -= 1
  return from > 0 ? line.splice(from) : []
}

function takeOpening(line: string[]): string[] {
  let from = line.length
  while (from > 1 && NOT_LAST.test(line[from - 1] ?? '')) from -= 1
  return line.splice(from)
}
