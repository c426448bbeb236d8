// Diagnostics → how many of each code there are: errors first, the most frequent first.

import type { Diagnostic, Severity } from './diagnostic.ts'

export interface CodeCount {
  readonly code: string
  readonly severity: Severity
  readonly count: number
}

const ORDER: readonly Severity[] = ['error', 'warning', 'info']

export function countByCode(diagnostics: readonly Diagnostic[]): CodeCount[] {
  const counts = new Map<string, CodeCount>()
  for (const { code, severity } of diagnostics) {
    counts.set(code, { code, severity, count: (counts.get(code)?.count ?? 0) + 1 })
  }
  return [...counts.values()].sort(
    (a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) || b.count - a.count || (a.code < b.code ? -1 : 1),
  )
}
