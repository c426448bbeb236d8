// A template's starter files ↔ the disk: read from the package, written into a new project without overwriting.

import { lstat, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createLog, type Diagnostic, type Outcome } from '../diagnostics/diagnostic.ts'
import { comparePaths } from '../source/compare-paths.ts'
import { writeFailure } from './file-reports.ts'
import { targetExists } from './findings.ts'
import { makeFolder } from './make-folder.ts'
import { systemErrorCode } from './system-error.ts'

/** Texts of `templates/<id>/starter/` under the package's root, by path with `/`, in the order of a project's files. A missing folder is a bug and throws. */
export async function readStarter(packageRoot: URL, templateId: string): Promise<ReadonlyMap<string, string>> {
  const folder = fileURLToPath(new URL(`templates/${templateId}/starter/`, packageRoot))
  const files = new Map<string, string>()
  // Not withFileTypes: its parentPath is younger than Node 20.0.
  for (const path of await readdir(folder, { recursive: true })) {
    const location = join(folder, path)
    if ((await stat(location)).isFile()) files.set(path.split(sep).join('/'), await readFile(location, 'utf8'))
  }
  return new Map([...files].sort(([a], [b]) => comparePaths(a, b)))
}

/**
 * Writes new files below `dir` and gives their absolute paths. When any target exists nothing is written and a
 * finding names them all; when writing fails midway, what was written is taken back.
 */
export async function writeNewFiles(
  dir: string,
  files: ReadonlyMap<string, string>,
): Promise<Outcome<readonly string[]>> {
  const targets = new Map([...files].map(([path, text]) => [join(resolve(dir), ...path.split('/')), text]))
  const written: string[] = []
  let current = resolve(dir)
  try {
    const taken: string[] = []
    for (const target of targets.keys()) {
      current = target
      if (await exists(target)) taken.push(target)
    }
    if (taken.length > 0) return { ok: false, diagnostics: collision(dir, taken) }
    for (const [target, text] of targets) {
      current = target
      makeFolder(dirname(target))
      // wx: whoever made the file since we looked keeps it.
      await writeFile(target, text, { flag: 'wx' })
      written.push(target)
    }
    return { ok: true, value: written, diagnostics: [] }
  } catch (error) {
    const diagnostics = writeFailure(current, error)
    for (const path of written) await rm(path, { force: true })
    return { ok: false, diagnostics }
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path)
    return true
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return false
    throw error
  }
}

function collision(dir: string, taken: readonly string[]): readonly Diagnostic[] {
  const names = taken.map((path) => relative(resolve(dir), path).split(sep).join('/'))
  const log = createLog()
  log.add(targetExists, {
    message: {
      zh: `没有写入任何文件，因为这些文件已经存在：${names.join('、')}`,
      en: `nothing was written, since these files exist: ${names.join(', ')}`,
    },
    expected: { zh: '新文件夹，或没有同名文件的文件夹', en: 'a new folder, or one without files of these names' },
    help: { zh: '换一个文件夹，或先移走这些文件', en: 'choose another folder, or move these files away first' },
  })
  return log.diagnostics
}
