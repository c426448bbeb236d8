// Diagnostics → those that a comment could silence, by file; and of some of them the one nearest to a place.

import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Span } from '../../source/span.ts'

export interface PlacedFinding {
  readonly code: string
  readonly span: Span
}

// Whoever looks for a finding among hundreds of one file is not helped by one of them; and it keeps the search short.
const MOST = 200

export function placedFindings(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, readonly PlacedFinding[]> {
  const found = new Map<string, PlacedFinding[]>()
  for (const { code, severity, span } of diagnostics) {
    if (span === undefined || severity === 'error') continue
    const known = found.get(span.path)
    if (known === undefined) found.set(span.path, [{ code, span }])
    else if (known.length < MOST) known.push({ code, span })
  }
  return found
}

export function nearest({ start }: Span, findings: readonly PlacedFinding[]): PlacedFinding | undefined {
  const distance = ({ span }: PlacedFinding) => Math.abs(span.start - start)
  const [first, ...others] = findings
  return others.reduce<PlacedFinding | undefined>(
    (best, each) => (best && distance(best) <= distance(each) ? best : each),
    first,
  )
}
