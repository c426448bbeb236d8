// Diagnostics → what a person reads: place, message, the source with a caret, what was expected and the way out.

import type { Source } from '../source/source.ts'
import { positionAt, type Span } from '../source/span.ts'
import type { Diagnostic, Severity } from './diagnostic.ts'
import { excerptAt } from './excerpt.ts'
import { findingWords, type WordOptions } from './finding-words.ts'

export type { Language } from './finding-words.ts'

type Paint = (text: string) => string

/** Colours; the command line gives real ones. */
export interface Style {
  readonly severity: Readonly<Record<Severity, Paint>>
  readonly place: Paint
  readonly message: Paint
  /** Codes, line numbers and rules. */
  readonly faint: Paint
}

const asIs: Paint = (text) => text

export const plainStyle: Style = {
  severity: { error: asIs, warning: asIs, info: asIs },
  place: asIs,
  message: asIs,
  faint: asIs,
}

export interface TextOptions extends WordOptions {
  readonly style: Style
  /** Columns of the terminal. */
  readonly width: number
}

/**
 * One paragraph a diagnostic, an empty line between; empty for none. Order as given. A place in a file that is not
 * among `sources` (an image, an unreadable file) is its path alone.
 */
export function formatDiagnostics(
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, Source>,
  options: TextOptions,
): string {
  return diagnostics.map((diagnostic) => `${formatDiagnostic(diagnostic, sources, options)}\n`).join('\n')
}

function formatDiagnostic(diagnostic: Diagnostic, sources: ReadonlyMap<string, Source>, options: TextOptions): string {
  const { style } = options
  const said = findingWords(diagnostic, sources, options)
  const { severity, code, span } = diagnostic
  const place = said.place && style.place(said.place)
  const head = [style.severity[severity](said.severity), place, style.faint(code)].filter((part) => part)
  return [
    head.join('  '),
    `  ${style.message(said.message)}`,
    ...(span ? excerptLines(span, severity, sources, options) : []),
    ...said.details.map(({ label, text }) => `  ${style.faint(label)}${text}`),
  ].join('\n')
}

function excerptLines(
  span: Span,
  severity: Severity,
  sources: ReadonlyMap<string, Source>,
  { style, width }: TextOptions,
): string[] {
  const source = sources.get(span.path)
  // An empty span at the very start means the file as a whole; its first line would explain nothing.
  if (!source || (span.start === 0 && span.end === 0)) return []
  const number = `${positionAt(source, span.start).line}`
  const gutter = `${' '.repeat(2 + number.length)} ${style.faint('│')} `
  const excerpt = excerptAt(source, span, Math.max(MIN_EXCERPT, width - number.length - GUTTER))
  const mark = style.severity[severity]('^'.repeat(excerpt.length))
  return [`  ${style.faint(`${number} │`)} ${excerpt.text}`, `${gutter}${' '.repeat(excerpt.indent)}${mark}`]
}

const MIN_EXCERPT = 20
// Two spaces before the number, ` │ ` after it, and one column free for terminals that wrap at the last.
const GUTTER = 6
