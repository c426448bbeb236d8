// The address by which an editor names a file ↔ the project that it belongs to, and its path in there.

import { dirname, join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { findProject } from './find-project.ts'
import { isProjectText } from './scan-project.ts'

export interface FilePlace {
  /** The project's folder, absolute. */
  readonly dir: string
  /** As in the project: relative, with `/`, NFC. */
  readonly path: string
}

/** Undefined for what is no text of a project: other schemes, files beside it, files that `build` passes over. */
export function placeOfAddress(address: string): FilePlace | undefined {
  const file = pathOfAddress(address)
  const dir = file === undefined ? undefined : findProject(dirname(file))
  const path = dir === undefined || file === undefined ? '' : pathIn(dir, file)
  return dir !== undefined && isProjectText(path) ? { dir, path } : undefined
}

export function addressOf({ dir, path }: FilePlace): string {
  return pathToFileURL(join(dir, path)).href
}

function pathIn(dir: string, file: string): string {
  return relative(dir, file).replaceAll('\\', '/').normalize('NFC')
}

function pathOfAddress(address: string): string | undefined {
  try {
    return fileURLToPath(address)
  } catch (error) {
    // `untitled:`, a page of version control, or an address of another machine; anything else is a bug.
    if (error instanceof TypeError || error instanceof URIError) return undefined
    throw error
  }
}
