// A folder on disk → the Project value that all later phases work on. The only place where a report's input is read.

import { readdirSync, readFileSync, type Stats, statSync } from 'node:fs'
import { createLog, type Diagnostic, type Log } from '../diagnostics/diagnostic.ts'
import { closest } from '../diagnostics/suggest.ts'
import { comparePaths } from '../source/compare-paths.ts'
import { type Asset, createSource, MANIFEST_NAMES, type Project, type Source } from '../source/source.ts'
import { decodeText } from './decode-text.ts'
import { reportNameClash, reportUnreadable, wholeFile } from './file-reports.ts'
import { badEncoding, nfdName, noFolder, noManifest, notRead, twoManifests, windowsText } from './findings.ts'
import { type FoundFile, scanProject } from './scan-project.ts'
import { systemErrorCode } from './system-error.ts'

/** What was read. Never a thrown error for what stands in the folder. */
export interface ProjectReading {
  /** Everything that could be read; a file in a foreign encoding is in it as far as it can be guessed. */
  readonly project: Project
  /** False when a file could not be read at all: findings about the rest would then be misleading. */
  readonly complete: boolean
  readonly diagnostics: readonly Diagnostic[]
}

/** Kinds of finding that leave every file's text in the project. */
const HARMLESS: ReadonlySet<string> = new Set([badEncoding, notRead, nfdName, windowsText].map((kind) => kind.code))

/** Reads the project at `dir` itself (see findProject for the search upward). */
export function readProject(dir: string): ProjectReading {
  const log = createLog()
  const project = isFolder(dir, log) ? readFolder(dir, log) : { sources: new Map(), assets: new Map() }
  const complete = log.diagnostics.every((diagnostic) => HARMLESS.has(diagnostic.code))
  return { project, complete, diagnostics: log.diagnostics }
}

/** Last year's project: its data, sections and manifest alone. */
export function readPreviousProject(dir: string): ProjectReading {
  const log = createLog()
  const found = isFolder(dir, log) ? scanProject(dir, log, ['data', 'sections', ...MANIFEST_NAMES]) : []
  const project = readFiles(found, log)
  return { project, complete: log.diagnostics.every(({ code }) => HARMLESS.has(code)), diagnostics: log.diagnostics }
}

function isFolder(dir: string, log: Log): boolean {
  const found = statOf(dir)
  if (found?.isDirectory()) return true
  log.add(noFolder, {
    message: found
      ? { zh: `这是文件，不是文件夹：${dir}`, en: `this is a file, not a folder: ${dir}` }
      : { zh: `文件夹不存在：${dir}`, en: `no such folder: ${dir}` },
    expected: { zh: '放有 report.yaml 的文件夹', en: 'a folder that holds report.yaml' },
    help: { zh: '检查路径；新建项目用 report init', en: 'check the path; report init starts a new project' },
  })
  return false
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch (error) {
    // Anything but the system's answer is a bug.
    if (systemErrorCode(error) === undefined) throw error
    return undefined
  }
}

function readFolder(dir: string, log: Log): Project {
  const files = scanProject(dir, log)
  checkManifest(dir, files, log)
  return readFiles(files, log)
}

function readFiles(found: readonly FoundFile[], log: Log): Project {
  const files = [...found].sort((a, b) => comparePaths(a.path, b.path))
  checkNames(files, log)
  const sources = new Map<string, Source>()
  const assets = new Map<string, Asset>()
  const fromWindows: string[] = []
  for (const file of files) {
    const bytes = readBytes(file, log)
    if (bytes === undefined) continue
    const { path } = file
    if (file.kind === 'image') assets.set(path, { path, bytes })
    else {
      const decoded = decodeText(path, bytes, log)
      if (decoded === undefined) continue
      // A CSV file of Excel has both, and so have those that `build` writes for it.
      if (!/\.csv$/i.test(path) && (decoded.hasMark || decoded.text.includes('\r'))) fromWindows.push(path)
      sources.set(path, createSource(path, decoded.text))
    }
  }
  reportWindowsTexts(fromWindows, log)
  return { sources, assets }
}

function readBytes(file: FoundFile, log: Log): Uint8Array | undefined {
  try {
    return readFileSync(file.location)
  } catch (error) {
    reportUnreadable(log, file.path, error)
    return undefined
  }
}

function checkManifest(dir: string, files: readonly FoundFile[], log: Log): void {
  const [manifest, second] = files.filter(({ path }) => MANIFEST_NAMES.some((name) => name === path))
  if (second) {
    log.add(twoManifests, {
      message: { zh: 'report.yaml 和 report.yml 同时存在', en: 'both report.yaml and report.yml exist' },
      expected: { zh: '只有一份', en: 'only one of them' },
      help: { zh: '合并后删除 report.yml', en: 'merge them and delete report.yml' },
      span: wholeFile(second.path),
    })
  }
  // A folder that may not be listed, or a manifest that is unreadable or a link outside, has its own finding already.
  if (manifest || log.diagnostics.some(({ span }) => ['', ...MANIFEST_NAMES].some((name) => name === span?.path)))
    return
  // Explorer hides extensions, so that report.yaml.txt looks right to its author.
  const similar = closest(
    'report.yaml',
    readdirSync(dir).filter((name) => name !== 'report.yaml'),
  )
  log.add(noManifest, {
    message: { zh: `这个文件夹里没有 report.yaml：${dir}`, en: `no report.yaml in this folder: ${dir}` },
    expected: { zh: '写明模板、年度和单位的 report.yaml', en: 'a report.yaml that names template, year and organ' },
    help: similar
      ? { zh: `是不是应把“${similar}”改名为 report.yaml？`, en: `should “${similar}” be named report.yaml?` }
      : {
          zh: '换到项目文件夹里运行，或用 report init 新建项目',
          en: 'run it in a project’s folder, or start one with report init',
        },
  })
}

function checkNames(files: readonly FoundFile[], log: Log): void {
  const seen = new Map<string, string>()
  for (const { path } of files) {
    const folded = path.toLowerCase()
    const other = seen.get(folded)
    if (other === undefined) seen.set(folded, path)
    else reportNameClash(log, path, other)
  }
}

const NAMES_SHOWN = 5

function reportWindowsTexts(paths: readonly string[], log: Log): void {
  if (paths.length === 0) return
  const names = paths.slice(0, NAMES_SHOWN)
  const more = paths.length - names.length
  log.add(windowsText, {
    message: {
      zh: `有文件带 BOM 或用 CRLF 换行（Windows 的习惯），已照常处理：${names.join('、')}${more > 0 ? ` 等 ${paths.length} 个` : ''}`,
      en: `files with a byte-order mark or CRLF line ends (as Windows writes them), read as usual: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
    },
    expected: { zh: '不带 BOM 的 UTF-8，用 LF 换行', en: 'UTF-8 without a mark, LF line ends' },
    help: { zh: '可以不管；要统一就在编辑器里另存', en: 'nothing need be done; an editor can save them so' },
  })
}
