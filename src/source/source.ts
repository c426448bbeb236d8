// What the project's folder holds, as values: texts with their line table, images as bytes, and the whole project.
// Nothing below `io/` knows where these came from.

/** One text file. `path` is relative to the project root, with `/` separators, in Unicode NFC. */
export interface Source {
  readonly path: string
  /** The text as written, line ends included, without a byte-order mark. */
  readonly text: string
  /** Offset (UTF-16 code units) at which each line starts; the first entry is 0. */
  readonly lineStarts: readonly number[]
}

/** One image file. `path` as in {@link Source}. */
export interface Asset {
  readonly path: string
  readonly bytes: Uint8Array
}

/** A report project: everything that a build may read. Both maps are keyed by path and sorted by it. */
export interface Project {
  readonly sources: ReadonlyMap<string, Source>
  readonly assets: ReadonlyMap<string, Asset>
  /** 上年项目: last year's data, which this one may refer to, sections, with which its own are compared, and manifest, for its year; its own previous one is not read. */
  readonly previous?: Project
}

/** The names that a project's manifest may have; the first is the usual one. */
export const MANIFEST_NAMES = ['report.yaml', 'report.yml'] as const

/** Wraps a text and finds its line starts; LF, CRLF and CR all end a line. */
export function createSource(path: string, text: string): Source {
  return { path, text, lineStarts: findLineStarts(text) }
}

function findLineStarts(text: string): number[] {
  const starts = [0]
  for (const lineEnd of text.matchAll(/\r\n|\n|\r/g)) starts.push(lineEnd.index + lineEnd[0].length)
  return starts
}
