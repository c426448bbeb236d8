// A project's parsed files and data → the files with their references worked out, last year's data included. Pure, like
// compile.ts.

import { createLog, type Diagnostic } from './diagnostics/diagnostic.ts'
import { type BoundFacts, bindFacts } from './facts/bind-facts.ts'
import { reportPrevious, reportPreviousYear } from './facts/previous-reports.ts'
import type { SectionBlock } from './model/section.ts'
import { type ParsedProject, parseData, parseProject } from './parse/parse-project.ts'
import { previousFolder, statedYear } from './parse/previous-project.ts'
import type { Project } from './source/source.ts'

/** What last year's sections said, with their own facts. What is wrong with them is that project's to hear. */
export function readLastYear(project: Project): readonly SectionBlock[] {
  const { files, data } = parseProject(project)
  const bound = bindFacts({ files, data }, createLog(), createLog())
  return [...bound.files.values()].flatMap(({ path, blocks }) => (path.startsWith('sections/') ? blocks : []))
}

type BoundProject = BoundFacts & { readonly diagnostics: readonly Diagnostic[] }

/** The sections with what data/ states in place of their references. */
export function bindProject(project: Project, { files, data, diagnostics }: ParsedProject): BoundProject {
  const log = createLog()
  const previous = project.previous && parseData(project.previous)
  const isIncomplete = diagnostics.some(({ severity, span }) => severity === 'error' && span?.path.startsWith('data/'))
  const input = { files, data, isIncomplete, ...(previous ? { previous: previous.data } : {}) }
  const bound = bindFacts(input, log, previous?.log ?? createLog())
  const named = previousFolder(project)
  reportPrevious(named, previous?.log.diagnostics, log)
  if (named && project.previous) reportPreviousYear(named, statedYear(project), statedYear(project.previous), log)
  return { ...bound, diagnostics: log.diagnostics }
}
