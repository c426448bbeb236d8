// Open texts come and go → the projects that they belong to are opened, told of changes, and closed with their last text.

import type { Host, LiveProject } from './live-project.ts'
import { openLiveProject } from './live-project.ts'

export interface LiveProjects {
  /** A text of the project in a folder was opened, changed or closed. */
  changed(dir: string): void
  at(dir: string): LiveProject | undefined
  close(): Promise<void>
}

export function createLiveProjects(host: Host): LiveProjects {
  const projects = new Map<string, LiveProject>()
  const closing = new Set<Promise<unknown>>()
  const end = (dir: string, project: LiveProject) => {
    projects.delete(dir)
    const ending: Promise<unknown> = project
      .close()
      .catch(host.failed)
      .finally(() => closing.delete(ending))
    closing.add(ending)
  }
  return {
    changed: (dir) => {
      const project = projects.get(dir)
      if (host.textsOf(dir).length === 0) {
        if (project !== undefined) end(dir, project)
      } else if (project === undefined) projects.set(dir, openLiveProject(dir, host))
      projects.get(dir)?.changed()
      for (const other of projects.values()) if (other.previousDir() === dir) other.changed()
    },
    at: (dir) => projects.get(dir),
    close: async () => {
      for (const [dir, project] of projects) end(dir, project)
      await Promise.all(closing)
    },
  }
}
