// What a renderer is: a Doc and a profile in, one finished file out. Renderers hold no state.

import type { Asset } from '../source/source.ts'
import type { Doc } from './doc.ts'
import type { PrintedContent } from './printed-content.ts'
import type { Profile } from './profile.ts'

/** A finished file. */
export interface Artefact {
  readonly format: string
  /** File name extension without its dot. */
  readonly extension: string
  readonly bytes: Uint8Array
  /** Read back from `bytes` themselves; must equal the Doc's own (see printed-content.ts). */
  readonly readBack: PrintedContent
}

export interface RenderInput {
  readonly doc: Doc
  readonly profile: Profile
  readonly assets: ReadonlyMap<string, Asset>
  /** Seconds since 1970 (SOURCE_DATE_EPOCH), written where a format demands a time of making. */
  readonly epochSeconds: number
}

export interface Renderer {
  readonly format: string
  render(input: RenderInput): Promise<Artefact>
}
