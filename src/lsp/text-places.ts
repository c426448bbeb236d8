// Offsets in a source ↔ places as the protocol counts them: lines and UTF-16 code units, both from 0. Sources count in
// UTF-16 code units, too; only what a mark before the first character takes up has to be added.

import type { Position, Range } from 'vscode-languageserver'
import type { Source } from '../source/source.ts'
import { lineText, positionAt, type Span } from '../source/span.ts'

/** A text as the client has it: `lead` counts the byte-order marks that stand before it there, and nowhere here. */
export interface ShownText {
  readonly source: Source
  readonly lead: number
}

/** Offsets outside the text are moved to its nearest end. */
export function placeAt({ source, lead }: ShownText, offset: number): Position {
  const at = Math.max(0, Math.min(offset, source.text.length))
  const line = positionAt(source, at).line - 1
  return { line, character: at - (source.lineStarts[line] ?? 0) + (line === 0 ? lead : 0) }
}

export function rangeOf(text: ShownText, { start, end }: Pick<Span, 'start' | 'end'>): Range {
  return { start: placeAt(text, start), end: placeAt(text, Math.max(start, end)) }
}

/** A place behind the end of its line is that end, as the protocol says. */
export function offsetAt({ source, lead }: ShownText, { line, character }: Position): number {
  const start = source.lineStarts[line]
  if (start === undefined) return line < 0 ? 0 : source.text.length
  const inLine = Math.max(0, character - (line === 0 ? lead : 0))
  return start + Math.min(inLine, lineText(source, line + 1).length)
}

/** The line around an offset: where it starts, and its text without line end. */
export function lineAround(source: Source, offset: number): { readonly start: number; readonly text: string } {
  const { line } = positionAt(source, offset)
  return { start: source.lineStarts[line - 1] ?? 0, text: lineText(source, line) }
}
