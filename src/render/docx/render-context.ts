// What the functions of this renderer share while one file is made. It is built anew for each file and handed down;
// nothing of it outlives the call.

import type { Profile } from '../../model/profile.ts'
import type { RenderInput } from '../../model/renderer.ts'
import { type Bookmarks, createBookmarks } from './bookmarks.ts'
import { createFormats, type Formats } from './formats.ts'
import type { Markup } from './markup.ts'
import { createRelationships, type Relationships } from './relationships.ts'

export interface RenderContext {
  readonly profile: Profile
  readonly assets: RenderInput['assets']
  readonly markup: Markup
  readonly formats: Formats
  readonly footnotes: FootnoteCalls
  readonly bookmarks: Bookmarks
  readonly documentLinks: Relationships
  readonly footnoteLinks: Relationships
  /** Images in the order of their first use: asset path → name in the package. */
  readonly media: Map<string, string>
  /** A fresh number for each drawing (OOXML 20.4.2.5 wants them unique). */
  nextDrawing(): number
  /** The paragraphs now made stay on the page of what follows them. */
  readonly keepNext: boolean
}

/** Numbers of the footnotes, and which of them have been called so far. */
export interface FootnoteCalls {
  readonly numbers: ReadonlyMap<string, number>
  readonly called: Set<string>
}

export function createContext(
  profile: Profile,
  assets: RenderInput['assets'],
  footnoteNumbers: ReadonlyMap<string, number>,
  markup: Markup,
): RenderContext {
  let drawings = 0
  return {
    profile,
    assets,
    markup,
    formats: createFormats(profile, markup),
    footnotes: { numbers: footnoteNumbers, called: new Set() },
    bookmarks: createBookmarks(),
    documentLinks: createRelationships(),
    footnoteLinks: createRelationships(),
    media: new Map(),
    nextDrawing: () => ++drawings,
    keepNext: false,
  }
}
