// A DOCX file → its parts, the XML ones parsed.

import { unzipSync } from 'fflate'
import { treeOf, type XmlNode } from '../xml-tree.ts'

export interface OpenedDocx {
  /** In the order of the file. */
  readonly paths: readonly string[]
  readonly bytes: ReadonlyMap<string, Uint8Array>
  /** Every XML part, parsed. */
  readonly trees: ReadonlyMap<string, XmlNode>
}

/** Throws where a part is not UTF-8 or not well-formed. */
export function openDocx(file: Uint8Array): OpenedDocx {
  const bytes = new Map(Object.entries(unzipSync(file)))
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const parts = [...bytes].filter(([path]) => /\.(?:xml|rels)$/.test(path))
  return {
    paths: [...bytes.keys()],
    bytes,
    trees: new Map(parts.map(([path, content]) => [path, treeOf(decoder.decode(content))])),
  }
}
