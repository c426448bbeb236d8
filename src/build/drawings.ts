// The project's SVG files → what is known of each: its size, or why it is refused. The XML reader loads only where there
// is one, so this is done before the rest, which waits for nothing.

import type { Message } from '../diagnostics/diagnostic.ts'
import type { Asset } from '../source/source.ts'

/** What an SVG file is. Lines and columns count from 1. */
export interface Drawing {
  /** Natural size in 1/96 inch; undefined where the file says none. */
  readonly size?: { readonly width: number; readonly height: number }
  /** It has text, which looks different on every machine. */
  readonly hasText: boolean
  /** Why it is not printed, the first few. */
  readonly problems: readonly DrawingProblem[]
}

export interface DrawingProblem {
  readonly kind: 'broken' | 'unsafe'
  readonly message: Message
  readonly line: number
  readonly column: number
}

/** By asset path. */
export type Drawings = ReadonlyMap<string, Drawing>

export function isDrawing(path: string): boolean {
  return /\.svg$/i.test(path)
}

export async function readDrawings(assets: ReadonlyMap<string, Asset>): Promise<Drawings> {
  const files = [...assets.values()].filter(({ path }) => isDrawing(path))
  if (files.length === 0) return new Map()
  const { readSvg } = await import('./svg.ts')
  return new Map(files.map(({ path, bytes }) => [path, readSvg(bytes)]))
}
