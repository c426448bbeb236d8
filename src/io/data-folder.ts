// A project's data folder → the names of what it holds, before something is written there.

import { lstatSync, readdirSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createLog, type Outcome } from '../diagnostics/diagnostic.ts'
import { reportOutsideLink, reportUnreadable } from './file-reports.ts'
import { systemErrorCode } from './system-error.ts'

export const DATA_FOLDER = 'data'

/** `dir` is the project's folder; a data folder that does not exist yet holds nothing. */
export function namesInData(dir: string): Outcome<readonly string[]> {
  const log = createLog()
  const folder = join(dir, DATA_FOLDER)
  try {
    const target = lstatSync(folder).isSymbolicLink() ? realpathSync.native(folder) : undefined
    if (target !== undefined && dirname(target) !== realpathSync.native(dir)) {
      reportOutsideLink(log, DATA_FOLDER, target)
      return { ok: false, diagnostics: log.diagnostics }
    }
    return { ok: true, value: readdirSync(folder).map((name) => name.normalize('NFC')), diagnostics: [] }
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return { ok: true, value: [], diagnostics: [] }
    reportUnreadable(log, DATA_FOLDER, error)
    return { ok: false, diagnostics: log.diagnostics }
  }
}

/** The absolute path of the project's data folder. */
export function dataFolder(dir: string): string {
  return join(dir, DATA_FOLDER)
}
