// `{{ 名称 }}` → a text with its formula, in Markdown's own text and in the strings that Markdown does not look into
// (the title of an image, the attributes of a directive).

import type { Text } from '../model/doc.ts'
import type { Span } from '../source/span.ts'

const FORMULA = /\{\{[^{}\n]+\}\}/g
const BRACES = 2

/** `written` with its braces; `offsetAt` counts in it. */
export function formulaText(written: string, span: Span, offsetAt: (index: number) => number): Text {
  const inside = written.slice(BRACES, -BRACES)
  const start = BRACES + inside.length - inside.trimStart().length
  return {
    kind: 'text',
    text: written,
    span,
    formula: { text: inside.trim(), span, offsetAt: (index) => offsetAt(start + index) },
  }
}

/** A plain string as texts; `offsetAt` counts in it. */
export function splitFormulas(text: string, span: Span, offsetAt: (index: number) => number): Text[] {
  const texts: Text[] = []
  let end = 0
  const addPlain = (plain: string) => {
    if (plain !== '') texts.push({ kind: 'text', text: plain, span })
  }
  for (const { 0: written, index } of text.matchAll(FORMULA)) {
    addPlain(text.slice(end, index))
    end = index + written.length
    const place = { ...span, start: offsetAt(index), end: offsetAt(end) }
    texts.push(formulaText(written, place, (at) => offsetAt(index + at)))
  }
  addPlain(text.slice(end))
  return texts
}
