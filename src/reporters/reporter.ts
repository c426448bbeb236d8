// What every reporter is given, and the names that `--format` knows them by.

import type { Diagnostic, FindingKind } from '../diagnostics/diagnostic.ts'
import { findingWords, type Language } from '../diagnostics/finding-words.ts'
import { type JsonPlace, toPlace } from '../diagnostics/json.ts'
import type { Source } from '../source/source.ts'
import type { Span } from '../source/span.ts'

export interface Reported {
  readonly diagnostics: readonly Diagnostic[]
  readonly sources: ReadonlyMap<string, Source>
  /** Of the kinds of finding among the diagnostics. */
  readonly kinds: ReadonlyMap<string, FindingKind>
  readonly language: Language
  /** Put before every path, so that paths hold from where the program was started. */
  readonly pathPrefix: string
  readonly version: string
  /** Whether a finding is one of those for which the program fails. */
  readonly fails: (diagnostic: Diagnostic) => boolean
}

/** The whole output, without a line end at its end. */
export type Reporter = (reported: Reported) => string

/** Line and column of a stretch of text; undefined for a file as a whole, or one that has no text. */
export function regionOf(span: Span | undefined, sources: ReadonlyMap<string, Source>): Region | undefined {
  if (span === undefined || (span.start === 0 && span.end === 0)) return undefined
  const { line, column, endLine, endColumn } = toPlace(span, sources)
  if (line === null || column === null || endLine === null || endColumn === null) return undefined
  return { line, column, endLine, endColumn }
}

/** As {@link JsonPlace} counts. */
export type Region = { readonly [Key in Exclude<keyof JsonPlace, 'path'>]: number }

/** Message, what was expected, basis and way out, a line each; characters that could steer a terminal are visible. */
export function linesOf(diagnostic: Diagnostic, reported: Reported): readonly string[] {
  const { message, details } = findingWords(diagnostic, reported.sources, reported)
  return [message, ...details.map(({ label, text }) => `${label}${text}`)]
}

/** Diagnostics by the path of their file, in their order; those of the project as a whole under `undefined`. */
export function byFile({ diagnostics, pathPrefix }: Reported): ReadonlyMap<string | undefined, readonly Diagnostic[]> {
  const files = new Map<string | undefined, Diagnostic[]>()
  for (const diagnostic of diagnostics) {
    const path = diagnostic.span && pathPrefix + diagnostic.span.path
    const known = files.get(path)
    if (known) known.push(diagnostic)
    else files.set(path, [diagnostic])
  }
  return files
}
