// Places in a source. Spans are offsets; lines and columns are worked out only when a finding is printed.

import type { Source } from './source.ts'

/** A stretch of one source, in UTF-16 code units; `end` is exclusive and may equal `start`. */
export interface Span {
  readonly path: string
  readonly start: number
  readonly end: number
}

/** A place as people name it: both numbers count from 1, columns in characters (code points). */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Line and column of an offset; an offset outside the text is moved to its nearest end. */
export function positionAt(source: Source, offset: number): Position {
  const at = Math.max(0, Math.min(offset, source.text.length))
  const line = lastIndexNotAfter(source.lineStarts, at)
  const lineStart = source.lineStarts[line] ?? 0
  return { line: line + 1, column: [...source.text.slice(lineStart, at)].length + 1 }
}

/** The text of a line (counted from 1) without its line end; empty for a line that does not exist. */
export function lineText(source: Source, line: number): string {
  const start = source.lineStarts[line - 1]
  if (start === undefined) return ''
  return source.text.slice(start, source.lineStarts[line] ?? source.text.length).replace(/[\r\n]+$/, '')
}

function lastIndexNotAfter(sorted: readonly number[], value: number): number {
  let low = 0
  let high = sorted.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sorted[middle] ?? 0) <= value) low = middle
    else high = middle - 1
  }
  return low
}
