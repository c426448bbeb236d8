// A project's folder, read once and again when it changes, and the texts that are open → the project as it is on the
// screen, last year's included.

import { type Drawings, readDrawings } from '../../build/drawings.ts'
import { resolveFolder } from '../../io/find-project.ts'
import { type ProjectReading, readPreviousProject, readProject } from '../../io/read-project.ts'
import { previousFolder } from '../../parse/previous-project.ts'
import { comparePaths } from '../../source/compare-paths.ts'
import type { Project } from '../../source/source.ts'
import type { OpenText } from './open-texts.ts'

export interface LiveReading extends ProjectReading {
  readonly drawings: Drawings
  /** The folder of last year's project, where there is one. */
  readonly previousDir?: string
}

export interface LiveReader {
  /** Reads what has changed on the disk since it was last asked. */
  load(): Promise<void>
  /** What was loaded, with the texts that are open now. */
  current(): LiveReading
  /** Something has changed on the disk. */
  forget(): void
}

interface Loaded extends ProjectReading {
  readonly drawings: Drawings
}

const NOTHING: Loaded = {
  project: { sources: new Map(), assets: new Map() },
  complete: false,
  diagnostics: [],
  drawings: new Map(),
}

/** `textsOf`: the open texts of the project in a folder. */
export function createLiveReader(dir: string, textsOf: (dir: string) => readonly OpenText[]): LiveReader {
  let loaded = NOTHING
  let isFresh = false
  const previous = new Map<string, ProjectReading>()
  return {
    load: async () => {
      if (isFresh) return
      isFresh = true
      previous.clear()
      const reading = readProject(dir)
      loaded = { ...reading, drawings: await readDrawings(reading.project.assets) }
    },
    current: () => {
      const project = withOpenTexts(loaded.project, textsOf(dir))
      const named = previousFolder(project)
      if (named === undefined) return { ...loaded, project }
      const previousDir = resolveFolder(dir, named.folder)
      const last = previous.get(previousDir) ?? readPreviousProject(previousDir)
      previous.set(previousDir, last)
      if (!last.complete) return { ...loaded, project }
      const isRead = ({ place }: OpenText) => place.path.startsWith('data/') || last.project.sources.has(place.path)
      const lastYear = withOpenTexts(last.project, textsOf(previousDir).filter(isRead))
      return { ...loaded, project: { ...project, previous: lastYear }, previousDir }
    },
    forget: () => {
      isFresh = false
    },
  }
}

/** A text that is not on the disk yet counts, too. */
function withOpenTexts(project: Project, texts: readonly OpenText[]): Project {
  if (texts.length === 0) return project
  const sources = new Map(project.sources)
  for (const { place, shown } of texts) sources.set(place.path, shown.source)
  if (sources.size === project.sources.size) return { ...project, sources }
  return { ...project, sources: new Map([...sources].sort(([a], [b]) => comparePaths(a, b))) }
}
