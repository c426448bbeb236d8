// One project while it is edited: it is analysed whenever its texts have been quiet for a moment, and what was found is
// published.

import type { Diagnostic as Shown } from 'vscode-languageserver'
import type { Drawings } from '../../build/drawings.ts'
import type { Analysis } from '../../compile.ts'
import { type Diagnostic, sortDiagnostics } from '../../diagnostics/diagnostic.ts'
import type { Language } from '../../diagnostics/text.ts'
import { gatherChanges } from '../../io/gather-changes.ts'
import { type Watching, watchProject } from '../../io/watch-project.ts'
import type { Snapshot } from '../../lsp/snapshot.ts'
import type { Project } from '../../source/source.ts'
import { repeatWhileAsked } from '../repeat-while-asked.ts'
import { createLiveReader, type LiveReading } from './live-reading.ts'
import type { OpenText } from './open-texts.ts'
import { createPublisher } from './publisher.ts'

export interface Host {
  language(): Language
  /** The open texts of the project in a folder. */
  textsOf(dir: string): readonly OpenText[]
  analyse(project: Project, drawings: Drawings): Promise<Analysis>
  publish(uri: string, findings: readonly Shown[], version: number | undefined): void
  /** A mistake of this program. */
  failed(error: unknown): void
  /** See WatchEvents. */
  polling(): void
}

export interface LiveProject {
  /** An open text has changed, was opened or closed. */
  changed(): void
  /** The project as it is now, analysed. */
  settled(): Promise<Snapshot>
  /** The newest that is known, without waiting for more. */
  newest(): Snapshot | undefined
  /** The findings of a project that differs from this one in its texts alone. */
  findingsOf(project: Project): Promise<readonly Diagnostic[]>
  /** Last year's project: what changes there changes this one. */
  previousDir(): string | undefined
  close(): Promise<void>
}

const EMPTY: Snapshot = { project: { sources: new Map(), assets: new Map() }, diagnostics: [] }
/** Milliseconds; of a very large report findings come late, but they come. */
const MOST_PATIENCE = 1500

export function openLiveProject(dir: string, host: Host): LiveProject {
  const reader = createLiveReader(dir, host.textsOf)
  const publisher = createPublisher(dir, host.language, host.publish)
  const watches = watchFolders(host, () => change(true))
  let reading: LiveReading | undefined
  let snapshot: Snapshot | undefined
  let cost = 0
  // How often something has changed, up to which change all is known, and who waits for that.
  let changes = 1
  let known = 0
  let waiting: (() => void)[] = []
  let isClosed = false

  const working = repeatWhileAsked(async () => {
    let upTo = changes
    try {
      await reader.load()
      upTo = changes
      await analyse()
    } catch (error) {
      host.failed(error)
    }
    known = upTo
    wake()
  })
  const gatherer = gatherChanges(
    () => working.ask([]),
    () => cost,
  )

  async function analyse(): Promise<void> {
    const texts = host.textsOf(dir)
    reading = reader.current()
    const began = performance.now()
    snapshot = await analysed(reading, snapshot, host)
    cost = Math.min(MOST_PATIENCE, performance.now() - began)
    if (isClosed) return
    publisher.publish(snapshot, texts)
    watches.watch(dir)
    if (reading.previousDir !== undefined) watches.watch(reading.previousDir)
  }

  function wake(): void {
    for (const resume of waiting) resume()
    waiting = []
  }

  function change(isOnDisk: boolean): void {
    changes += 1
    if (isOnDisk) reader.forget()
    gatherer.add(dir)
  }

  return {
    changed: () => change(false),
    settled: async () => {
      for (const wanted = changes; known < wanted && !isClosed; ) {
        const ended = new Promise<void>((resume) => waiting.push(resume))
        working.ask([])
        await ended
      }
      return snapshot ?? EMPTY
    },
    newest: () => snapshot,
    findingsOf: async (project) => (await host.analyse(project, reading?.drawings ?? new Map())).diagnostics,
    previousDir: () => reading?.previousDir,
    close: async () => {
      isClosed = true
      gatherer.stop()
      await working.stop()
      wake()
      publisher.takeBack()
      await watches.close()
    },
  }
}

/** While a text is broken, what was known of the report before still helps. */
async function analysed(reading: LiveReading, before: Snapshot | undefined, host: Host): Promise<Snapshot> {
  const { project, drawings } = reading
  const analysis = reading.complete ? await host.analyse(project, drawings) : undefined
  const diagnostics = sortDiagnostics([...reading.diagnostics, ...(analysis?.diagnostics ?? [])])
  const report = analysis?.report ?? before?.report
  return { project, diagnostics, ...(report ? { report } : {}) }
}

interface Watches {
  /** Once a folder. */
  watch(folder: string): void
  close(): Promise<void>
}

function watchFolders(host: Host, changed: () => void): Watches {
  const watches = new Map<string, Promise<Watching | undefined>>()
  const open = (folder: string) =>
    watchProject(folder, { changed, polling: () => host.polling() }).catch((error: unknown) => {
      host.failed(error)
      return undefined
    })
  return {
    watch: (folder) => {
      if (!watches.has(folder)) watches.set(folder, open(folder))
    },
    close: async () => {
      await Promise.all([...watches.values()].map(async (opening) => (await opening)?.close()))
    },
  }
}
