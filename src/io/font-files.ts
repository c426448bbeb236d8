// Folders of fonts → their files, and files → the pieces that someone asks for. What cannot be read is skipped: a
// system's fonts are no part of the report.

import { closeSync, type Dirent, openSync, readdirSync, readFileSync, readSync, realpathSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { comparePaths } from '../source/compare-paths.ts'
import { systemErrorCode } from './system-error.ts'

const EXTENSIONS: ReadonlySet<string> = new Set(['.ttf', '.otf', '.ttc', '.otc'])
const DEEPEST = 8

/** Every font file below the folders, each folder once however many links lead to it, in an order of its own. */
export function listFontFiles(folders: readonly string[]): string[] {
  const visited = new Set<string>()
  return folders.flatMap((folder) => filesBelow(folder, DEEPEST, visited)).sort(comparePaths)
}

function filesBelow(folder: string, depth: number, visited: Set<string>): string[] {
  const real = attempt(() => realpathSync.native(folder))
  if (real === undefined || visited.has(real)) return []
  visited.add(real)
  const entries = attempt(() => readdirSync(folder, { withFileTypes: true })) ?? []
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name)
    if (isFolder(entry, path)) return depth > 0 ? filesBelow(path, depth - 1, visited) : []
    return EXTENSIONS.has(extname(entry.name).toLowerCase()) ? [path] : []
  })
}

function isFolder(entry: Dirent, path: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isDirectory()
  return attempt(() => statSync(path).isDirectory()) ?? false
}

/** Hands out pieces of a file while `use` runs; undefined where it cannot be read. */
export function withFile<T>(
  path: string,
  use: (read: (position: number, length: number) => Uint8Array) => T,
): T | undefined {
  return attempt(() => {
    const file = openSync(path, 'r')
    try {
      return use((position, length) => {
        const bytes = new Uint8Array(length)
        return bytes.subarray(0, readSync(file, bytes, 0, length, position))
      })
    } finally {
      closeSync(file)
    }
  })
}

/** The whole file; undefined where it cannot be read. */
export function readFontFile(path: string): Uint8Array | undefined {
  return attempt(() => readFileSync(path))
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action()
  } catch (error) {
    // Anything but the system's answer is a bug.
    if (systemErrorCode(error) === undefined) throw error
    return undefined
  }
}
