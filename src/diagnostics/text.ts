// Diagnostics → what a person reads: place, message, the source with a caret, what was expected and the way out.

import type { Source } from '../source/source.ts'
import { positionAt, type Span } from '../source/span.ts'
import type { Diagnostic, Message, Severity } from './diagnostic.ts'
import { excerptAt } from './excerpt.ts'
import { visibleText } from './visible-text.ts'

export type Language = keyof Message

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

export interface TextOptions {
  readonly language: Language
  readonly style: Style
  /** Columns of the terminal. */
  readonly width: number
  /** Put before every path, such as `my-report/`, so that paths hold from where the reader stands. */
  readonly pathPrefix: string
}

const words = {
  zh: {
    severity: { error: '错误', warning: '警告', info: '提示' },
    expected: '应为：',
    basis: '依据：',
    help: '办法：',
    replace: '改为：',
    delete: '删去标出的部分',
    note: '另见：',
    colon: '：',
  },
  en: {
    severity: { error: 'error', warning: 'warning', info: 'info' },
    expected: 'Expected: ',
    basis: 'Basis: ',
    help: 'Fix: ',
    replace: 'Replace with: ',
    delete: 'delete what is marked',
    note: 'See also: ',
    colon: ': ',
  },
} as const

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
  const { style, language } = options
  const said = words[language]
  const { severity, code, span, expected, basis, help, notes = [] } = diagnostic
  const place = span && style.place(placeOf(span, sources, options))
  const head = [style.severity[severity](said.severity[severity]), place, style.faint(code)].filter((part) => part)
  const details = [
    [said.expected, expected?.[language]],
    [said.basis, basis],
    [said.help, help?.[language] ?? fixText(diagnostic, language)],
  ] as const
  return [
    head.join('  '),
    `  ${style.message(visibleText(diagnostic.message[language]))}`,
    ...(span ? excerptLines(span, severity, sources, options) : []),
    ...details.flatMap(([label, text]) => (text ? [`  ${style.faint(label)}${visibleText(text)}`] : [])),
    ...notes.map(
      (note) => `  ${style.faint(said.note)}${noteText(note.message[language], note.span, sources, options)}`,
    ),
  ].join('\n')
}

// The finding's own words go first; a fix speaks only where they are silent.
function fixText({ fix }: Diagnostic, language: Language): string | undefined {
  if (!fix) return undefined
  return fix.replacement === '' ? words[language].delete : words[language].replace + fix.replacement
}

function noteText(
  message: string,
  span: Span | undefined,
  sources: ReadonlyMap<string, Source>,
  options: TextOptions,
): string {
  const text = visibleText(message)
  return span ? `${placeOf(span, sources, options)}${words[options.language].colon}${text}` : text
}

function placeOf(span: Span, sources: ReadonlyMap<string, Source>, options: TextOptions): string {
  const path = visibleText(options.pathPrefix + span.path)
  const source = sources.get(span.path)
  if (!source) return path
  const { line, column } = positionAt(source, span.start)
  return `${path}:${line}:${column}`
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
