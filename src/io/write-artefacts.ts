// Finished files → the disk: all are written and synced beside their targets, and only then renamed onto them.
//
// Not by write-file-atomic: it takes a short write for a full one, so that a nearly full disk ends with a torn file
// renamed onto the good one (seen with 7.0.1); and it goes file by file, where a set should appear together.

import { closeSync, fsyncSync, mkdtempSync, openSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Outcome } from '../diagnostics/diagnostic.ts'
import { writeFailure } from './file-reports.ts'
import { makeFolder } from './make-folder.ts'

export interface OutputFile {
  /** A file name without a folder. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** The two steps that a disk can refuse; both throw the system's error. */
export interface Disk {
  /** Writes a new file and waits until it is safe on the disk. */
  write(path: string, bytes: Uint8Array): void
  rename(from: string, to: string): void
}

export const realDisk: Disk = { write: writeSynced, rename: renameSync }

/**
 * Writes the files into `dir`, making it if need be; gives their absolute paths. Every file is whole at every moment,
 * old or new. When the disk is full none has changed; when a target is locked those before it are new, it and those
 * after it are as before. No temporary file is left.
 */
export function writeArtefacts(
  dir: string,
  files: readonly OutputFile[],
  disk: Disk = realDisk,
): Outcome<readonly string[]> {
  const folder = resolve(dir)
  const written: string[] = []
  // The one that a failure is about.
  let target = folder
  let staging: string | undefined
  try {
    makeFolder(folder)
    // Inside the target folder, since a rename works within one disk only.
    staging = mkdtempSync(join(folder, '.report-'))
    for (const { name, bytes } of files) {
      target = join(folder, name)
      disk.write(join(staging, name), bytes)
    }
    for (const { name } of files) {
      target = join(folder, name)
      disk.rename(join(staging, name), target)
      written.push(target)
    }
    rmdirSync(staging)
    return { ok: true, value: written, diagnostics: [] }
  } catch (error) {
    if (staging !== undefined) rmSync(staging, { recursive: true, force: true, maxRetries: 3 })
    return { ok: false, diagnostics: writeFailure(target, error) }
  }
}

function writeSynced(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'wx')
  try {
    writeFileSync(file, bytes)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
