// One project while it is edited: it is analysed whenever its texts have been quiet for a moment, and what was found is
// published, file by file, and taken back when it is gone.

import type { Diagnostic as Shown } from 'vscode-languageserver'
import type { Drawings } from '../../build/drawings.ts'
import type { Analysis } from '../../compile.ts'
import { type Diagnostic, sortDiagnostics } from '../../diagnostics/diagnostic.ts'
import type { Language } from '../../diagnostics/text.ts'
import { addressOf } from '../../io/file-address.ts'
import { gatherChanges } from '../../io/gather-changes.ts'
import { type Watching, watchProject } from '../../io/watch-project.ts'
import { shownFindings } from '../../lsp/shown-findings.ts'
import type { Snapshot } from '../../lsp/snapshot.ts'
import type { Project } from '../../source/source.ts'
import { repeatWhileAsked } from '../repeat-while-asked.ts'
import { createLiveReader } from './live-reading.ts'
import type { OpenText } from './open-texts.ts'

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

export function openLiveProject(dir: string, host: Host): LiveProject {
  const reader = createLiveReader(dir, host.textsOf)
  const watches = new Map<string, Promise<Watching>>()
  const waiting: (() => void)[] = []
  let snapshot: Snapshot | undefined
  let drawings: Drawings = new Map()
  let previousDir: string | undefined
  let published: ReadonlySet<string> = new Set()
  let changes = 1
  let analysed = 0
  let isClosed = false

  const working = repeatWhileAsked(async () => {
    let upTo = changes
    try {
      await reader.load()
      upTo = changes
      await analyseNow()
    } catch (error) {
      host.failed(error)
    }
    analysed = upTo
    for (const resume of waiting.splice(0)) resume()
  })
  const gatherer = gatherChanges(() => working.ask([]))

  async function analyseNow(): Promise<void> {
    const texts = host.textsOf(dir)
    const reading = reader.current()
    const { project } = reading
    drawings = reading.drawings
    previousDir = reading.previousDir
    const analysis = reading.complete ? await host.analyse(project, drawings) : undefined
    const diagnostics = sortDiagnostics([...reading.diagnostics, ...(analysis?.diagnostics ?? [])])
    const report = analysis?.report ?? snapshot?.report
    snapshot = { project, diagnostics, ...(report ? { report } : {}) }
    if (isClosed) return
    publish(snapshot, texts)
    for (const folder of [dir, previousDir]) if (folder !== undefined && !watches.has(folder)) watchFolder(folder)
  }

  function publish({ diagnostics, project }: Snapshot, texts: readonly OpenText[]): void {
    const open = new Map(texts.map((text) => [text.place.path, text]))
    const uriOf = (path: string) => open.get(path)?.uri ?? addressOf({ dir, path })
    const leadOf = (path: string) => open.get(path)?.shown.lead ?? 0
    const found = shownFindings(diagnostics, project, host.language(), { uriOf, leadOf })
    const versions = new Map(texts.map(({ uri, version }) => [uri, version]))
    const shown = new Map([...found].map(([path, findings]) => [uriOf(path), findings]))
    for (const uri of new Set([...shown.keys(), ...versions.keys(), ...published]))
      host.publish(uri, shown.get(uri) ?? [], versions.get(uri))
    published = new Set(shown.keys())
  }

  function watchFolder(folder: string): void {
    const events = { changed: () => change(true), polling: () => host.polling() }
    const opening = watchProject(folder, events)
    watches.set(folder, opening)
    opening.catch((error: unknown) => host.failed(error))
  }

  function change(isOnDisk: boolean): void {
    changes += 1
    if (isOnDisk) reader.forget()
    gatherer.add(dir)
  }

  return {
    changed: () => change(false),
    settled: async () => {
      for (const wanted = changes; analysed < wanted && !isClosed; ) {
        const ended = new Promise<void>((resume) => waiting.push(resume))
        working.ask([])
        await ended
      }
      return snapshot ?? { project: { sources: new Map(), assets: new Map() }, diagnostics: [] }
    },
    newest: () => snapshot,
    findingsOf: async (project) => (await host.analyse(project, drawings)).diagnostics,
    previousDir: () => previousDir,
    close: async () => {
      isClosed = true
      gatherer.stop()
      await working.stop()
      for (const resume of waiting.splice(0)) resume()
      for (const uri of published) host.publish(uri, [], undefined)
      await Promise.all([...watches.values()].map(async (opening) => (await opening).close()))
    },
  }
}
