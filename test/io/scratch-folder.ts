// Temporary folders for tests that need a real disk; each test's own is removed afterwards.

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

export type Files = Readonly<Record<string, string | Uint8Array>>

/** Makes a folder holding `files` (path → content) and gives its path. */
export async function scratchFolder(files: Files = {}): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'nianbao-'))
  onTestFinished(() => rm(dir, { recursive: true, force: true }))
  await fill(dir, files)
  return dir
}

export async function fill(dir: string, files: Files): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(dir, path)), { recursive: true })
    await writeFile(join(dir, path), content)
  }
}
