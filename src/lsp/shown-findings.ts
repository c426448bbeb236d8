// Findings of a project → diagnostics as editors show them, file by file.

import { DiagnosticSeverity, type Diagnostic as Shown } from 'vscode-languageserver'
import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts'
import type { Language } from '../diagnostics/text.ts'
import { createSource, MANIFEST_NAMES, type Project } from '../source/source.ts'
import type { Span } from '../source/span.ts'
import { rangeOf, type ShownText } from './text-places.ts'

export interface Addresses {
  /** The address of a path of the project. */
  readonly uriOf: (path: string) => string
  /** How many byte-order marks the client has before the text of a path. */
  readonly leadOf: (path: string) => number
}

/** By path. What is said of the project as a whole stands at the head of its manifest. */
export function shownFindings(
  diagnostics: readonly Diagnostic[],
  project: Project,
  language: Language,
  addresses: Addresses,
): ReadonlyMap<string, readonly Shown[]> {
  const found = new Map<string, Shown[]>()
  const manifest = MANIFEST_NAMES.find((name) => project.sources.has(name)) ?? MANIFEST_NAMES[0]
  const textOf = (path: string): ShownText => ({
    source: project.sources.get(path) ?? createSource(path, ''),
    lead: addresses.leadOf(path),
  })
  const locate = (span: Span) => ({ uri: addresses.uriOf(span.path), range: rangeOf(textOf(span.path), span) })
  for (const diagnostic of diagnostics) {
    const span = diagnostic.span ?? { path: manifest, start: 0, end: 0 }
    const notes = (diagnostic.notes ?? []).flatMap((note) =>
      note.span ? [{ location: locate(note.span), message: note.message[language] }] : [],
    )
    const shown: Shown = {
      range: rangeOf(textOf(span.path), span),
      severity: SEVERITIES[diagnostic.severity],
      code: diagnostic.code,
      source: 'report',
      message: diagnostic.message[language],
      ...(notes.length > 0 ? { relatedInformation: notes } : {}),
    }
    const others = found.get(span.path)
    if (others === undefined) found.set(span.path, [shown])
    else others.push(shown)
  }
  return found
}

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
}
