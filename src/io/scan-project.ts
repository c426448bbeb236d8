// A project's folder → the list of files that belong to it, with findings about those that do not fit. Synchronous:
// nothing else waits meanwhile, and a cold start pays for node:fs/promises and its threads.

import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs'
import { extname, isAbsolute, join, relative } from 'node:path'
import type { Log } from '../diagnostics/diagnostic.ts'
import {
  reportEmptyFolder,
  reportFolderLink,
  reportNameForm,
  reportNotRead,
  reportOutsideLink,
  reportTooDeep,
  reportTooLarge,
  reportUnreadable,
} from './file-reports.ts'

export interface FoundFile {
  /** Relative to the project, `/` separators, NFC. */
  readonly path: string
  /** As the file system spells it. */
  readonly location: string
  readonly kind: FileKind
}

type FileKind = 'text' | 'image'

/** In bytes. A text is prose, the largest real report a fiftieth of this; a much larger one takes minutes to read. */
export const SIZE_LIMITS: Readonly<Record<FileKind, number>> = { text: 2 * 1024 ** 2, image: 20 * 1024 ** 2 }

const YAML = ['.yaml', '.yml']
const IMAGES = ['.png', '.jpg', '.jpeg', '.gif', '.bmp', '.webp', '.svg', '.tif', '.tiff']

/** What a folder of the project may hold. */
interface Policy {
  readonly texts: readonly string[]
  readonly images: readonly string[]
  /** How many folders may lie inside one another below it. */
  readonly depth: number
  /** Files of other types are named, not passed over. */
  readonly namesStrays: boolean
}

const ROOT: Policy = { texts: YAML, images: [], depth: 0, namesStrays: false }
const PROSE: Policy = { texts: ['.md', ...YAML], images: IMAGES, depth: 1, namesStrays: true }
const DATA: Policy = { texts: ['.csv', ...YAML], images: [], depth: 0, namesStrays: true }
const FOLDERS: ReadonlyMap<string, Policy> = new Map([
  ['sections', PROSE],
  ['attachments', PROSE],
  ['data', DATA],
  ['assets', { texts: [], images: IMAGES, depth: 16, namesStrays: false }],
])

/** Lists the files of the project at `root` (a folder that exists), in no particular order; `only`: those of one folder. */
export function scanProject(root: string, log: Log, only?: readonly string[]): FoundFile[] {
  const scan: Scan = { root: realpathSync.native(root), log, found: [] }
  for (const entry of entriesOf(scan, { location: scan.root, path: '' }) ?? []) {
    if (only !== undefined && !only.includes(entry.path)) continue
    const policy = FOLDERS.get(entry.path)
    if (policy && entry.isFolder) scanFolder(scan, entry, policy, policy.depth)
    else if (!entry.isFolder) addFile(scan, entry, ROOT)
  }
  return scan.found
}

/** Whether a change at this path (relative, `/` separators; empty: the folder itself) can change what is read. */
export function isProjectPath(path: string): boolean {
  const names = path.split('/')
  const [first = ''] = names
  if (first === '' || first === '..') return path === ''
  if (names.some(isIgnored)) return false
  return FOLDERS.has(first) || (names.length === 1 && YAML.includes(extname(first).toLowerCase()))
}

/** Whether a file at this path (relative, `/` separators) is read as a text, if there is one. */
export function isProjectText(path: string): boolean {
  const names = path.split('/')
  const [first = ''] = names
  const policy = names.length === 1 ? ROOT : FOLDERS.get(first)
  if (policy === undefined || names.some(isIgnored)) return false
  return names.length <= policy.depth + 2 && policy.texts.includes(extname(path).toLowerCase())
}

interface Scan {
  readonly root: string
  readonly log: Log
  readonly found: FoundFile[]
}

interface Place {
  readonly location: string
  readonly path: string
}

interface Entry extends Place {
  readonly isFolder: boolean
}

function scanFolder(scan: Scan, folder: Place, policy: Policy, depth: number): void {
  reportNameForm(scan.log, folder)
  const entries = entriesOf(scan, folder)
  // Whole folders that hold nothing, `sections` itself, are a matter of the report's outline.
  if (policy.namesStrays && depth < policy.depth && entries?.length === 0) reportEmptyFolder(scan.log, folder.path)
  for (const entry of entries ?? []) {
    if (!entry.isFolder) addFile(scan, entry, policy)
    else if (depth > 0) scanFolder(scan, entry, policy, depth - 1)
    else reportTooDeep(scan.log, entry.path)
  }
}

/** Undefined after a finding. */
function entriesOf(scan: Scan, folder: Place): Entry[] | undefined {
  try {
    const entries: Entry[] = []
    for (const dirent of readdirSync(folder.location, { withFileTypes: true })) {
      if (isIgnored(dirent.name)) continue
      const entry = resolveEntry(scan, folder, dirent)
      if (entry) entries.push(entry)
    }
    return entries
  } catch (error) {
    reportUnreadable(scan.log, folder.path, error)
    return undefined
  }
}

// Hidden files, results, and what Office, Explorer and editors leave behind.
function isIgnored(name: string): boolean {
  return /^\.|^~\$|~$|^(dist|node_modules|thumbs\.db|desktop\.ini)$/i.test(name)
}

function resolveEntry(scan: Scan, folder: Place, dirent: Dirent): Entry | undefined {
  const location = join(folder.location, dirent.name)
  const name = dirent.name.normalize('NFC')
  const path = folder.path === '' ? name : `${folder.path}/${name}`
  // Junctions of Windows count as symbolic links here, too.
  if (!dirent.isSymbolicLink()) return { location, path, isFolder: dirent.isDirectory() }
  // At the top only what the project reads matters: `latest -> /srv/reports` may stand there.
  if (folder.path === '' && !FOLDERS.has(path) && !YAML.includes(extname(path).toLowerCase())) return undefined
  try {
    const target = realpathSync.native(location)
    if (!isInside(scan.root, target)) reportOutsideLink(scan.log, path, target)
    // Followed, links between folders could run in circles or multiply without end.
    else if (statSync(target).isDirectory()) reportFolderLink(scan.log, path)
    else return { location, path, isFolder: false }
  } catch (error) {
    reportUnreadable(scan.log, path, error)
  }
  return undefined
}

function isInside(root: string, target: string): boolean {
  const way = relative(root, target)
  return way !== '..' && !way.startsWith('../') && !way.startsWith('..\\') && !isAbsolute(way)
}

function addFile(scan: Scan, file: Place, policy: Policy): void {
  const extension = extname(file.path).toLowerCase()
  const kind = policy.texts.includes(extension) ? 'text' : policy.images.includes(extension) ? 'image' : undefined
  if (kind === undefined) {
    if (policy.namesStrays) reportNotRead(scan.log, file.path)
    return
  }
  try {
    const found = statSync(file.location)
    // Reading a pipe or a device would wait for ever.
    if (!found.isFile()) reportNotRead(scan.log, file.path)
    else if (found.size > SIZE_LIMITS[kind]) reportTooLarge(scan.log, file.path, found.size, SIZE_LIMITS[kind])
    else {
      scan.found.push({ path: file.path, location: file.location, kind })
      reportNameForm(scan.log, file)
    }
  } catch (error) {
    reportUnreadable(scan.log, file.path, error)
  }
}
