// The user's mistakes as data. A phase declares the kinds of finding it can make (`FindingKind`), reports
// findings into a `Log`, and returns the diagnostics; it never throws for what the user wrote.

import type { Span } from '../source/span.ts'

/** A sentence in both languages, kept beside the code that says it. */
export interface Message {
  readonly zh: string
  readonly en: string
}

export type Severity = 'error' | 'warning' | 'info'

/** A replacement that mends the finding without asking anything of the reader. */
export interface Fix {
  readonly span: Span
  readonly replacement: string
  /** What must stand there for the fix to be made: where the source writes it otherwise (escapes), it is not. */
  readonly replaces?: string
}

/** A second place that explains the finding, such as the first of two equal keys. */
export interface Note {
  readonly message: Message
  readonly span?: Span
}

/** What a phase or rule says of one place: what was found, what was expected, the way out. */
export interface Finding {
  readonly message: Message
  readonly expected?: Message
  readonly help?: Message
  readonly span?: Span
  readonly notes?: readonly Note[]
  readonly fix?: Fix
}

/** A finding with its code, its weight and the law, clause or practice it rests on. */
export interface Diagnostic extends Finding {
  readonly code: string
  readonly severity: Severity
  readonly basis?: string
}

/** One kind of finding. Codes are `area/what`; the README lists every one (a test compares). */
export interface FindingKind {
  readonly code: string
  readonly severity: Severity
  readonly summary: Message
  readonly basis?: string
}

/** What findings about the form of a project rest on. */
export const PROJECT_FORMAT = 'README“项目格式”（Project format）'

/** A kind of finding in one line: its code, weight, summary in both languages and, where there is one, its basis. */
export function findingKind(code: string, severity: Severity, zh: string, en: string, basis?: string): FindingKind {
  return { code, severity, summary: { zh, en }, ...(basis === undefined ? {} : { basis }) }
}

/** A value with what was noticed on the way, or, where errors forbid a value, the diagnostics alone. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] }

/** Collects the findings of one phase in the order in which they are made. */
export interface Log {
  readonly diagnostics: readonly Diagnostic[]
  add(kind: FindingKind, finding: Finding): void
}

export function createLog(): Log {
  const diagnostics: Diagnostic[] = []
  return { diagnostics, add: (kind, finding) => void diagnostics.push(stamp(kind, finding)) }
}

/** Gives a finding the code, weight and basis of its kind; a finding cannot choose its own. */
export function stamp(kind: FindingKind, finding: Finding): Diagnostic {
  const basis = kind.basis === undefined ? {} : { basis: kind.basis }
  return { ...finding, code: kind.code, severity: kind.severity, ...basis }
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error')
}

/** Whether findings forbid success: errors do, under `strict` warnings, too. */
export function forbids(diagnostics: readonly Diagnostic[], strict: boolean): boolean {
  return hasErrors(diagnostics) || (strict && diagnostics.some(({ severity }) => severity === 'warning'))
}

/** Sorted by path, place and code, so that equal input prints equal findings; those without a place come first. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      compareText(a.span?.path ?? '', b.span?.path ?? '') ||
      (a.span?.start ?? -1) - (b.span?.start ?? -1) ||
      compareText(a.code, b.code),
  )
}

// Not localeCompare: the order must be the same on every machine.
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
