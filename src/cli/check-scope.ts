// `--rule` and `--since` → which of the findings are wanted, and which of the fixes.

import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { ChangedFiles, LineRange } from '../io/changed-files.ts'
import type { Source } from '../source/source.ts'
import type { Span } from '../source/span.ts'
import { groupOf, unknownCode } from './choose-kinds.ts'
import type { Context, OpenProject } from './project-session.ts'
import { UsageError } from './usage-error.ts'

export interface ScopeOptions {
  readonly rule?: string
  readonly since?: string
}

export type Wanted = (diagnostic: Diagnostic) => boolean

/** The findings that are wanted of these texts: fixes move places, but no line. */
export type Scope = (sources: ReadonlyMap<string, Source>) => Wanted

/** Rejects with UsageError for a code that does not exist, and where git cannot answer. */
export async function parseScope(
  { environment }: Context,
  { dir, reading }: OpenProject,
  { rule, since }: ScopeOptions,
): Promise<Scope> {
  const ofRule = rule === undefined ? undefined : await parseCodes(rule)
  // A folder that cannot be read is what will be said.
  if (since === undefined || !reading.complete) return () => ofRule ?? (() => true)
  const { changedFiles } = await import('../io/changed-files.ts')
  const { sources, assets } = reading.project
  const answer = changedFiles(dir, since, [...sources.keys(), ...assets.keys()], environment.env)
  if (!answer.ok) {
    throw new UsageError({ zh: `--since 用不了：${answer.reason.zh}`, en: `--since: ${answer.reason.en}` })
  }
  const changed = answer.files
  return (texts) => {
    const isChanged = touches(changed, texts)
    return (diagnostic) => (ofRule?.(diagnostic) ?? true) && isChanged(diagnostic)
  }
}

/** Codes, or whole groups such as `numbers/*`, parted by commas. */
async function parseCodes(list: string): Promise<Wanted> {
  const named = list.split(/[\s,，、]+/).filter((code) => code !== '')
  if (named.length === 0) throw new UsageError({ zh: '--rule 后面没有写代码', en: '--rule names no code' })
  const { allKinds } = await import('./all-kinds.ts')
  const kinds = await allKinds()
  const known = new Set(kinds.flatMap(({ code }) => [code, groupOf(code)]))
  for (const name of named) if (!known.has(name)) throw unknownCode(name, kinds)
  return ({ code }) => named.includes(code) || named.includes(groupOf(code))
}

/** A finding counts where its place or another one that it names has changed; one of a file, where anything in it has. */
function touches(changed: ChangedFiles, sources: ReadonlyMap<string, Source>): Wanted {
  const stretches = new Map(
    [...changed].map(([path, lines]) => [path, lines === 'whole' ? lines : toOffsets(lines, sources.get(path))]),
  )
  const isChanged = ({ path, start, end }: Span): boolean => {
    const found = stretches.get(path)
    if (found === undefined) return false
    if (found === 'whole' || (start === 0 && end === 0) || !sources.has(path)) return true
    return found.some(([from, to]) => start < to && Math.max(end, start + 1) > from)
  }
  return ({ span, notes = [] }) => {
    if (span === undefined) return changed.size > 0
    return isChanged(span) || notes.some((note) => note.span !== undefined && isChanged(note.span))
  }
}

/** Git ends lines with a line feed alone; a carriage return within one is text to it. */
function toOffsets(lines: readonly LineRange[], source: Source | undefined): readonly (readonly [number, number])[] {
  if (source === undefined) return []
  const starts = [0, ...[...source.text.matchAll(/\n/g)].map(({ index }) => index + 1)]
  return lines.map(([from, end]) => [starts[from - 1] ?? source.text.length, starts[end - 1] ?? source.text.length + 1])
}
