// A folder → the nearest folder upward that holds a report's manifest.

import { statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { MANIFEST_NAMES } from '../source/source.ts'

/** Undefined when neither `start` nor any folder above it holds a manifest. */
export function findProject(start: string): string | undefined {
  const folder = resolve(start)
  if (MANIFEST_NAMES.some((name) => isFile(join(folder, name)))) return folder
  const parent = dirname(folder)
  return parent === folder ? undefined : findProject(parent)
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile()
  } catch {
    // A folder that may not be entered holds no project for us: search on above it.
    return false
  }
}

/** `folder` as an absolute path, seen from `cwd`. */
export function resolveFolder(cwd: string, folder: string): string {
  return resolve(cwd, folder)
}

/** What stands before a path of the project at `dir` so that it holds from `cwd`: empty, or ends with `/`. */
export function prefixFrom(cwd: string, dir: string): string {
  const way = relative(cwd, dir)
  return way === '' ? '' : `${way.split(sep).join('/')}/`
}
