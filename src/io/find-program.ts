// What looking for another program of the system needs: the machine, its search path, and whether a file is there.

import { statSync } from 'node:fs'
import type { posix } from 'node:path'

export interface Machine {
  /** As process.platform. */
  readonly platform: string
  readonly env: Readonly<Record<string, string | undefined>>
}

/** The folders of a search path; those that hang on the current folder are left out. */
export function inPath(path: string | undefined, separator: string, { isAbsolute }: typeof posix): readonly string[] {
  return (path ?? '').split(separator).filter((folder) => isAbsolute(folder))
}

export function unique(paths: readonly string[]): readonly string[] {
  return [...new Set(paths)]
}

export function isProgram(path: string): boolean {
  try {
    return statSync(path).isFile()
  } catch {
    // A place that cannot be looked at holds no program for us.
    return false
  }
}
