// Diagnostics → the JSON that other programs read. The shape is a promise: fields may be added under the same
// version, none taken away or given another meaning.

import type { Source } from '../source/source.ts'
import { positionAt, type Span } from '../source/span.ts'
import type { Diagnostic, Message, Severity } from './diagnostic.ts'

/**
 * A place. `path` is relative to the project, with `/`. Lines and columns count from 1, columns in characters (code
 * points); the end is the place after the last character. The four numbers are null where the file has no text
 * (an image, an unreadable file); all five are null for a finding about the project as a whole.
 */
export interface JsonPlace {
  readonly path: string | null
  readonly line: number | null
  readonly column: number | null
  readonly endLine: number | null
  readonly endColumn: number | null
}

export interface JsonFinding extends JsonPlace {
  /** Stable identifier, `area/what`. */
  readonly code: string
  readonly severity: Severity
  readonly message: Message
  readonly expected: Message | null
  /** The law, clause or practice it rests on. */
  readonly basis: string | null
  readonly help: Message | null
  readonly notes: readonly (JsonPlace & { readonly message: Message })[]
  /** A replacement of exactly this place that mends the finding. */
  readonly fix: (JsonPlace & { readonly replacement: string }) | null
}

export interface JsonReport {
  readonly version: 1
  readonly summary: JsonSummary
  readonly findings: readonly JsonFinding[]
}

export interface Counts {
  readonly errors: number
  readonly warnings: number
  readonly infos: number
}

export interface JsonSummary extends Counts {
  /** Findings left out because a comment at their place says so. */
  readonly silenced: number
}

export function countBySeverity(diagnostics: readonly Diagnostic[]): Counts {
  const count = (severity: Severity) => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length
  return { errors: count('error'), warnings: count('warning'), infos: count('info') }
}

/** The diagnostics in the order given; `silenced`: how many more there would be. */
export function diagnosticsToJson(
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, Source>,
  silenced = 0,
): JsonReport {
  return {
    version: 1,
    summary: { ...countBySeverity(diagnostics), silenced },
    findings: diagnostics.map((diagnostic) => toFinding(diagnostic, sources)),
  }
}

function toFinding(diagnostic: Diagnostic, sources: ReadonlyMap<string, Source>): JsonFinding {
  const { code, severity, message, expected, basis, help, notes = [], fix, span } = diagnostic
  return {
    code,
    severity,
    ...toPlace(span, sources),
    message,
    expected: expected ?? null,
    basis: basis ?? null,
    help: help ?? null,
    notes: notes.map((note) => ({ message: note.message, ...toPlace(note.span, sources) })),
    fix: fix ? { ...toPlace(fix.span, sources), replacement: fix.replacement } : null,
  }
}

export function toPlace(span: Span | undefined, sources: ReadonlyMap<string, Source>): JsonPlace {
  const source = span && sources.get(span.path)
  if (!source) return { path: span?.path ?? null, line: null, column: null, endLine: null, endColumn: null }
  const start = positionAt(source, span.start)
  const end = positionAt(source, span.end)
  return { path: span.path, line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
}
