// Findings of a project → what the editor shows, file by file; a file that has none any more is told so.

import type { Diagnostic as Shown } from 'vscode-languageserver'
import type { Language } from '../../diagnostics/text.ts'
import { addressOf } from '../../io/file-address.ts'
import { shownFindings } from '../../lsp/shown-findings.ts'
import type { Snapshot } from '../../lsp/snapshot.ts'
import type { OpenText } from './open-texts.ts'

export interface Publisher {
  /** `texts`: those of the project that are open, as they were analysed. */
  publish(snapshot: Snapshot, texts: readonly OpenText[]): void
  /** Nothing is shown any more. */
  takeBack(): void
}

type Publish = (uri: string, findings: readonly Shown[], version: number | undefined) => void

export function createPublisher(dir: string, language: () => Language, send: Publish): Publisher {
  let published: ReadonlySet<string> = new Set()
  return {
    publish: ({ diagnostics, project }, texts) => {
      const open = new Map(texts.map((text) => [text.place.path, text]))
      const uriOf = (path: string) => open.get(path)?.uri ?? addressOf({ dir, path })
      const leadOf = (path: string) => open.get(path)?.shown.lead ?? 0
      const found = shownFindings(diagnostics, project, language(), { uriOf, leadOf })
      const shown = new Map([...found].map(([path, findings]) => [uriOf(path), findings]))
      const versions = new Map(texts.map(({ uri, version }) => [uri, version]))
      for (const uri of new Set([...shown.keys(), ...versions.keys(), ...published]))
        send(uri, shown.get(uri) ?? [], versions.get(uri))
      published = new Set(shown.keys())
    },
    takeBack: () => {
      for (const uri of published) send(uri, [], undefined)
      published = new Set()
    },
  }
}
