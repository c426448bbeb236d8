// A project → the same with all mechanical findings mended: rounds of fixes until nothing is left to mend, as a fix
// can bring out another (a bracket becomes full-width, and so does the comma behind it).

import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { createSource, type Project } from '../source/source.ts'
import { applyFixes, type FixedText } from './apply-fixes.ts'

export interface FixedProject {
  readonly project: Project
  /** One entry a file that differs, `before` as it was at first. */
  readonly files: readonly FixedText[]
}

// Each round makes the texts shorter or leaves fewer half-width marks, so that few are needed.
const MOST_ROUNDS = 10

/** `analyse` gives the findings of a project. */
export async function fixProject(
  project: Project,
  analyse: (project: Project) => Promise<readonly Diagnostic[]>,
): Promise<FixedProject> {
  let current = project
  let found = await analyse(current)
  const files = new Map<string, FixedText>()
  const broken = new Set<string>()
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const fixed = applyFixes(current.sources, found).filter(({ path }) => !broken.has(path))
    if (fixed.length === 0) break
    const next = withTexts(current, fixed)
    const then = await analyse(next)
    const worse = fixed.filter(({ path }) => breaksIn(path, then) > breaksIn(path, found))
    for (const { path } of worse) broken.add(path)
    if (worse.length > 0) continue
    for (const file of fixed) files.set(file.path, joined(files.get(file.path), file))
    current = next
    found = then
  }
  return { project: current, files: [...files.values()] }
}

/** Marks beside ** decide whether they are bold: a fix that tells on the structure of a file is not made. */
function breaksIn(path: string, diagnostics: readonly Diagnostic[]): number {
  const isBreak = ({ code, severity }: Diagnostic) => severity === 'error' || code.startsWith('markdown/')
  return diagnostics.filter((diagnostic) => diagnostic.span?.path === path && isBreak(diagnostic)).length
}

function withTexts(project: Project, fixed: readonly FixedText[]): Project {
  const sources = new Map(project.sources)
  for (const { path, after } of fixed) sources.set(path, createSource(path, after))
  return { ...project, sources }
}

function joined(earlier: FixedText | undefined, { path, before, after, fixes }: FixedText): FixedText {
  return { path, before: earlier?.before ?? before, after, fixes: fixes + (earlier?.fixes ?? 0) }
}
