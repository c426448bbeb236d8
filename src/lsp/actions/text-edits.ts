// A text before and after → edits as an editor makes them, line by line, so that marks and cursors elsewhere stay.

import type { TextEdit } from 'vscode-languageserver'
import { createSource, type Source } from '../../source/source.ts'
import { rangeOf, type ShownText } from '../text-places.ts'

export function textEdits(text: ShownText, after: string): TextEdit[] {
  const before = text.source
  const changed = createSource(before.path, after)
  if (changed.lineStarts.length !== before.lineStarts.length) return stretchEdit(text, 0, before.text, after)
  return before.lineStarts.flatMap((start, line) =>
    stretchEdit(text, start, lineWithEnd(before, line), lineWithEnd(changed, line)),
  )
}

function lineWithEnd({ text, lineStarts }: Source, line: number): string {
  return text.slice(lineStarts[line], lineStarts[line + 1])
}

/** What differs between two stretches, without what they have in common at their ends. */
function stretchEdit(text: ShownText, start: number, before: string, after: string): TextEdit[] {
  if (before === after) return []
  const least = Math.min(before.length, after.length)
  let head = 0
  while (head < least && before[head] === after[head]) head += 1
  let tail = 0
  while (tail < least - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1
  const span = { start: start + head, end: start + before.length - tail }
  return [{ range: rangeOf(text, span), newText: after.slice(head, after.length - tail) }]
}
