// A path → the folder there, made with those above it where they are missing.
//
// Not by mkdir's own `recursive`: it never returns where the system refuses with ENOENT, as under /proc (Node 20), and
// hides that a disk is read-only behind the same code.

import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { systemErrorCode } from './system-error.ts'

/** `folder` is absolute. Throws the system's error. */
export function makeFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return
  try {
    mkdirSync(folder)
  } catch (error) {
    if (systemErrorCode(error) !== 'ENOENT' || dirname(folder) === folder) throw error
    makeFolder(dirname(folder))
    mkdirSync(folder)
  }
}
