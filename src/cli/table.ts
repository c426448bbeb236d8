// Rows of cells → lines of text in columns of fixed width, full-width characters counted as two columns.

import { displayWidth } from '../diagnostics/visible-text.ts'

/** Cells are wrapped to their column's width. No spaces at the ends of lines. */
export function tableLines(cells: readonly string[], widths: readonly number[]): string[] {
  const columns = widths.map((width, column) => wrapText(cells[column] ?? '', width))
  const height = Math.max(...columns.map((lines) => lines.length))
  return Array.from({ length: height }, (_, line) =>
    columns
      .map((lines, column) => padded(lines[line] ?? '', widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}

/** Text in lines of at most `width` columns, broken at spaces where there are any in reach, else between characters. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of text.match(PIECE) ?? []) {
    if (line !== '' && displayWidth((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd())
      line = piece.trimStart()
    } else line += piece
    while (displayWidth(line.trimEnd()) > width) {
      const head = headOf(line, width)
      lines.push(head)
      line = line.slice(head.length)
    }
  }
  return [...lines, line.trimEnd()]
}

// A word of narrow characters with the spaces after it, or a wide character with the marks that must not begin a line.
const PIECE = /[\u0021-\u2E7F]+[，。、；：）]* *| +|[^\u0020-\u2E7F][，。、；：）)]*/gu

function headOf(line: string, width: number): string {
  let head = ''
  for (const character of line) {
    // At least one: a column may be narrower than a character.
    if (head !== '' && displayWidth(head + character) > width) break
    head += character
  }
  return head
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)))
}
