// A place in a text → what is to be said of it: the findings there, the facts of a reference, what a code means.

import { findingWords } from '../../diagnostics/finding-words.ts'
import type { Span } from '../../source/span.ts'
import type { Question } from '../snapshot.ts'
import { lineAround } from '../text-places.ts'
import { referenceLines } from './reference-lines.ts'

export interface HoverText {
  readonly text: string
  readonly span: Omit<Span, 'path'>
}

/** Undefined where there is nothing to say. */
export function hoverText(question: Question): HoverText | undefined {
  const parts = [findingsAt(question), codeAt(question), referenceLines(question)].filter((part) => part !== undefined)
  const [first, ...others] = parts
  if (first === undefined) return undefined
  // The narrowest place that all of them are about.
  const span = others.reduce<HoverText['span']>(
    (narrow, { span: next }) => (next.end - next.start < narrow.end - narrow.start ? next : narrow),
    first.span,
  )
  return { text: parts.map(({ text }) => text).join('\n\n'), span }
}

function findingsAt({ snapshot, setting, text, offset }: Question): HoverText | undefined {
  const { path } = text.source
  const here = snapshot.diagnostics.flatMap((diagnostic) => {
    const { span } = diagnostic
    return span?.path === path && span.start <= offset && offset <= span.end ? [{ diagnostic, span }] : []
  })
  const [first] = here
  if (first === undefined) return undefined
  const texts = here.map(({ diagnostic }) => {
    const { severity, message, details } = findingWords(diagnostic, snapshot.project.sources, {
      language: setting.language,
      pathPrefix: '',
    })
    const lines = details.map(({ label, text: words }) => label + words)
    return [`${severity}  ${diagnostic.code}`, message, ...lines].join('\n')
  })
  return { text: texts.join('\n\n'), span: first.span }
}

// Begins at a run’s beginning, or a long one would be read from each of its letters.
const CODE = /(?<![a-z-])[a-z][a-z-]*\/(?:[a-z][a-z-]*|\*)/g

/** A code as `checks` and silencing comments name it. */
function codeAt({ setting, text, offset }: Question): HoverText | undefined {
  const { start, text: line } = lineAround(text.source, offset)
  for (const { 0: code, index } of line.matchAll(CODE)) {
    if (offset < start + index || offset > start + index + code.length) continue
    const lines = setting.explain(code)
    if (lines !== undefined)
      return { text: lines.join('\n'), span: { start: start + index, end: start + index + code.length } }
  }
  return undefined
}
