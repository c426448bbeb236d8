// A place in a source → the line around it with a caret below, for a terminal of a given width.

import type { Source } from '../source/source.ts'
import { lineText, positionAt, type Span } from '../source/span.ts'
import { maskNumbers } from './mask-numbers.ts'
import { displayWidth, visibleText } from './visible-text.ts'

export interface Excerpt {
  readonly line: number
  /** The line as shown, cut to the width with … where it goes on. */
  readonly text: string
  /** Columns before the mark, and its length (at least 1). */
  readonly indent: number
  readonly length: number
}

/** `width` is in columns of the terminal, for the line's text alone. A span over several lines is marked on its first. */
export function excerptAt(source: Source, span: Span, width: number): Excerpt {
  const { line } = positionAt(source, span.start)
  const text = lineText(source, line)
  const lineStart = source.lineStarts[line - 1] ?? 0
  const from = clamp(span.start - lineStart, 0, text.length)
  const to = clamp(span.end - lineStart, from, text.length)
  const window = windowAround(text, from, to, width)
  const shownText = masked(text, window)
  const before = window.head + visibleText(shownText.slice(0, from - window.from))
  // Shown together and then cut, because a tab's width depends on what stands before it.
  const marked = visibleText(shownText.slice(0, Math.min(to, window.to) - window.from)).slice(
    before.length - window.head.length,
  )
  const shown = window.head + visibleText(shownText) + window.tail
  return { line, text: shown, indent: displayWidth(before), length: Math.max(1, displayWidth(marked)) }
}

// A number that the window cuts is one, too.
const BESIDE = 40

/** What the window shows, without the numbers of persons: logs of a check are kept, and read by others. */
function masked(text: string, { from, to }: Window): string {
  const start = Math.max(0, from - BESIDE)
  return maskNumbers(text.slice(start, to + BESIDE)).slice(from - start, to - start)
}

interface Window {
  readonly from: number
  readonly to: number
  readonly head: string
  readonly tail: string
}

// A paragraph is one long line: show the mark, a third of the room before it, the rest after it.
function windowAround(text: string, from: number, to: number, width: number): Window {
  // Only this much can matter, and measuring a whole paragraph costs.
  if (text.length <= width && displayWidth(visibleText(text)) <= width)
    return { from: 0, to: text.length, head: '', tail: '' }
  const start = from - fittingLength([...text.slice(Math.max(0, from - width), from)].reverse(), Math.floor(width / 3))
  const head = start > 0 ? '…' : ''
  const end = start + fittingLength([...text.slice(start, Math.max(start + width, to))], width - 2)
  return { from: start, to: end, head, tail: end < text.length ? '…' : '' }
}

/** How many code units of `characters` fit into `width` columns. */
function fittingLength(characters: readonly string[], width: number): number {
  let length = 0
  let used = 0
  for (const character of characters) {
    used += displayWidth(visibleText(character))
    if (used > width) break
    length += character.length
  }
  return length
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high))
}
