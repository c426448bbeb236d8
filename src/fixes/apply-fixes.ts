// Findings that mend themselves → the texts of their files with the fixes made: minimal replacements, none of which
// overlaps another.

import type { Diagnostic, Fix } from '../diagnostics/diagnostic.ts'
import { isAsWritten } from '../diagnostics/doable-fixes.ts'
import type { Source } from '../source/source.ts'
import { isMechanical } from './mechanical.ts'

export interface FixedText {
  readonly path: string
  readonly before: string
  readonly after: string
  /** How many fixes were made. */
  readonly fixes: number
}

/** Where two fixes overlap, the first is made; the other is left to the next round. Sorted by path. */
export function applyFixes(sources: ReadonlyMap<string, Source>, diagnostics: readonly Diagnostic[]): FixedText[] {
  const fixes = new Map<string, Fix[]>()
  for (const { code, fix } of diagnostics) {
    if (fix === undefined || !isMechanical(code, fix.span.path)) continue
    const others = fixes.get(fix.span.path)
    if (others) others.push(fix)
    else fixes.set(fix.span.path, [fix])
  }
  return [...sources.values()].flatMap((source) => {
    const fixed = applyTo(source, fixes.get(source.path) ?? [])
    return fixed.fixes > 0 ? [fixed] : []
  })
}

function applyTo({ path, text }: Source, fixes: readonly Fix[]): FixedText {
  const sorted = [...fixes].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  const parts: string[] = []
  let at = 0
  let made = 0
  for (const { span, replacement, replaces } of sorted) {
    if (span.start < at || !isAsWritten(text, span, replaces)) continue
    parts.push(text.slice(at, span.start), replacement)
    at = span.end
    made += 1
  }
  return { path, before: text, after: parts.join('') + text.slice(at), fixes: made }
}
