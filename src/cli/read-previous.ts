// A project with the data of last year's, where its manifest names it.

import { resolveFolder } from '../io/find-project.ts'
import { readPreviousProject } from '../io/read-project.ts'
import { previousFolder } from '../parse/previous-project.ts'
import type { Project } from '../source/source.ts'

/** `dir`: the folder of `project`. What cannot be read is missing, and compiling says so. */
export function withPrevious(project: Project, dir: string): Project {
  const named = previousFolder(project)
  if (named === undefined) return project
  const { project: previous, complete } = readPreviousProject(resolveFolder(dir, named.folder))
  return complete ? { ...project, previous } : project
}
