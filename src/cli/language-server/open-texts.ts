// The texts that an editor has open, as it tells of them → each with its project, without byte-order marks.

import { TextDocuments } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { type FilePlace, placeOfAddress } from '../../io/file-address.ts'
import type { ShownText } from '../../lsp/text-places.ts'
import { createSource } from '../../source/source.ts'

export interface OpenText {
  readonly uri: string
  readonly version: number
  readonly place: FilePlace
  readonly shown: ShownText
}

export interface OpenTexts {
  readonly documents: TextDocuments<TextDocument>
  /** Undefined for a text that belongs to no project. */
  get(uri: string): OpenText | undefined
  /** Of the project in a folder. */
  of(dir: string): readonly OpenText[]
}

export function createOpenTexts(): OpenTexts {
  const documents = new TextDocuments(TextDocument)
  const known = new Map<string, OpenText>()
  // Opened again, it may count its versions from the same number.
  documents.onDidClose(({ document }) => known.delete(document.uri))
  const get = (uri: string): OpenText | undefined => {
    const document = documents.get(uri)
    const last = known.get(uri)
    if (document !== undefined && last?.version === document.version) return last
    known.delete(uri)
    // A manifest may appear above a text that was opened before it.
    const place = document && (last?.place ?? placeOfAddress(uri))
    if (document === undefined || place === undefined) return undefined
    const text = { uri, version: document.version, place, shown: shownText(document.getText(), place.path) }
    known.set(uri, text)
    return text
  }
  return {
    documents,
    get,
    of: (dir) =>
      documents
        .keys()
        .flatMap((uri) => get(uri) ?? [])
        .filter(({ place }) => place.dir === dir),
  }
}

function shownText(text: string, path: string): ShownText {
  const lead = /^\uFEFF*/.exec(text)?.[0].length ?? 0
  return { source: createSource(path, text.slice(lead)), lead }
}
