// Texts that were mended → their files, all or none: each must still hold what was read, bytes for bytes, and keeps its
// byte-order mark, line ends and permissions.

import { isUtf8 } from 'node:buffer'
import { chmodSync, mkdtempSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { createLog, type Diagnostic, type Outcome } from '../diagnostics/diagnostic.ts'
import { marksOf } from './byte-order-mark.ts'
import { wholeFile, writeFailure } from './file-reports.ts'
import { changedMeanwhile } from './findings.ts'
import { scanProject } from './scan-project.ts'
import { type Disk, realDisk } from './write-artefacts.ts'

export interface TextChange {
  /** Relative to the project. */
  readonly path: string
  /** Without a byte-order mark. */
  readonly before: string
  readonly after: string
}

interface Target {
  readonly change: TextChange
  /** Absolute, with links followed. */
  readonly location: string
  readonly bytes: Buffer
}

/**
 * Gives the absolute paths. Every file is whole at every moment, old or new; where one cannot be written before the
 * first is renamed, none has changed. No temporary file is left.
 */
export function replaceTexts(
  dir: string,
  changes: readonly TextChange[],
  disk: Disk = realDisk,
): Outcome<readonly string[]> {
  const staged: { readonly target: Target; readonly folder: string }[] = []
  let current = dir
  try {
    const locations = new Map(scanProject(dir, createLog()).map(({ path, location }) => [path, location]))
    const targets = changes.map((change) => readTarget(change, locations.get(change.path) ?? join(dir, change.path)))
    for (const target of targets) {
      current = target.location
      // Beside its target, since a rename works within one disk only.
      const folder = mkdtempSync(join(dirname(target.location), '.report-'))
      staged.push({ target, folder })
      stage(target, folder, disk)
    }
    const changed = targets.filter((target) => !isAsRead(target))
    if (changed.length > 0) return { ok: false, diagnostics: changed.flatMap(reportChanged) }
    for (const { target, folder } of staged) {
      current = target.location
      disk.rename(join(folder, basename(target.location)), target.location)
    }
    return { ok: true, value: targets.map(({ location }) => location), diagnostics: [] }
  } catch (error) {
    return { ok: false, diagnostics: writeFailure(current, error) }
  } finally {
    for (const { folder } of staged) rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

function readTarget(change: TextChange, found: string): Target {
  const location = realpathSync.native(found)
  return { change, location, bytes: readFileSync(location) }
}

function stage({ change, location, bytes }: Target, folder: string, disk: Disk): void {
  const path = join(folder, basename(location))
  disk.write(path, Buffer.from(marksOf(bytes) + change.after, 'utf8'))
  chmodSync(path, statSync(location).mode)
}

/** What was analysed stands in the file, and nobody has written it since. */
function isAsRead({ change, location, bytes }: Target): boolean {
  if (!isUtf8(bytes) || !readFileSync(location).equals(bytes)) return false
  return bytes.toString('utf8') === marksOf(bytes) + change.before
}

function reportChanged({ change: { path } }: Target): readonly Diagnostic[] {
  const log = createLog()
  log.add(changedMeanwhile, {
    message: {
      zh: '文件刚刚被别的程序改动，所有文件都没有改正',
      en: 'another program has just changed it; no file was mended',
    },
    expected: { zh: '检查期间文件不变', en: 'files that stay as they are during the check' },
    help: { zh: '在别的程序里保存并关闭，再运行一次', en: 'save and close it there, then run this again' },
    span: wholeFile(path),
  })
  return log.diagnostics
}
