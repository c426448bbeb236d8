// A file of a project → its text with everything mended that needs no decision, as `check --fix` would write it.

import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { fixProject } from '../../fixes/fix-project.ts'
import { isMechanical } from '../../fixes/mechanical.ts'
import type { Project } from '../../source/source.ts'
import type { Snapshot } from '../snapshot.ts'

/** Whether something in the file mends itself. */
export function canFixAll({ diagnostics }: Snapshot, path: string): boolean {
  return diagnostics.some(({ code, fix }) => fix?.span.path === path && isMechanical(code, path))
}

/** Undefined where there is nothing to mend. `analyse` gives the findings of a project. */
export async function fixedText(
  project: Project,
  path: string,
  analyse: (project: Project) => Promise<readonly Diagnostic[]>,
): Promise<string | undefined> {
  const { files } = await fixProject(project, async (current) => {
    const found = await analyse(current)
    return found.filter(({ span }) => span?.path === path)
  })
  return files.find((file) => file.path === path)?.after
}
