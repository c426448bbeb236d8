// The typefaces of a machine as values, and how one is found by a name.

import type { FaceNames } from './sfnt.ts'

/** One face of one font file; `file` is absolute. */
export interface InstalledFace extends FaceNames {
  readonly file: string
}

/** What the system takes for a name that it does not have. */
export interface SystemAnswer {
  readonly name: string
  readonly file: string
  readonly index: number
}

/** How the machine was asked. */
export interface Inventory {
  /** `fontconfig`: by its own programs; `folders`: by reading the font files in them. */
  readonly method: 'fontconfig' | 'folders'
  readonly folders: readonly string[]
  readonly faces: readonly InstalledFace[]
  /** Files that are no fonts, or could not be read. */
  readonly skipped: readonly string[]
}

export type FindFace = (name: string) => InstalledFace | undefined

/** Finds by family or full name in any language, case aside; a family's ordinary face before its bold one. */
export function indexFaces(faces: readonly InstalledFace[]): FindFace {
  const byName = new Map<string, InstalledFace>()
  for (const face of faces) {
    for (const name of face.names) {
      const known = byName.get(fold(name))
      if (known === undefined || (face.regular && !known.regular)) byName.set(fold(name), face)
    }
  }
  return (name) => byName.get(fold(name))
}

function fold(name: string): string {
  return name.trim().toLowerCase()
}
