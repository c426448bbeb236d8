// Rows of cells → lines of text in columns of fixed width, full-width characters counted as two columns.

import { displayWidth } from '../diagnostics/visible-text.ts'
import { wrapText } from '../diagnostics/wrap-text.ts'

/** Cells are wrapped to their column's width. No spaces at the ends of lines. */
export function tableLines(cells: readonly string[], widths: readonly number[]): string[] {
  const columns = widths.map((width, column) => cellLines(cells[column] ?? '', width))
  const height = Math.max(...columns.map((lines) => lines.length))
  return Array.from({ length: height }, (_, line) =>
    columns
      .map((lines, column) => padded(lines[line] ?? '', widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}

/** A word that is wider than its column is cut. */
function cellLines(text: string, width: number): string[] {
  const lines = wrapText(text, width).flatMap((line) => cut(line, width))
  return lines.length === 0 ? [''] : lines
}

function cut(line: string, width: number): string[] {
  const lines: string[] = []
  let rest = line
  while (displayWidth(rest) > width) {
    const head = headOf(rest, width)
    lines.push(head)
    rest = rest.slice(head.length)
  }
  return [...lines, rest]
}

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
