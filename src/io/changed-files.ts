// A folder and a revision → which lines of its files differ from that revision, as git says.

import { execFileSync } from 'node:child_process'
import type { Message } from '../diagnostics/diagnostic.ts'
import { readDiff } from './read-diff.ts'

/** Lines by git's count, from 1; the end is exclusive. */
export type LineRange = readonly [from: number, end: number]

/** By path below the folder, in NFC. Files that the revision does not have are changed as a whole. */
export type ChangedFiles = ReadonlyMap<string, readonly LineRange[] | 'whole'>

export type GitAnswer =
  | { readonly ok: true; readonly files: ChangedFiles }
  | { readonly ok: false; readonly reason: Message }

type Env = Readonly<Record<string, string | undefined>>

/** `paths`: the files in question, below `dir`. Untracked and ignored ones are as new as those added since. */
export function changedFiles(dir: string, revision: string, paths: Iterable<string>, env: Env): GitAnswer {
  const git = (...options: string[]) => ask(dir, options, env)
  try {
    git('rev-parse', '--is-inside-work-tree')
  } catch (error) {
    return { ok: false, reason: explainGit(error) }
  }
  const commit = revision.startsWith('-') ? undefined : commitOf(revision, git)
  if (commit === undefined) return { ok: false, reason: unknownRevision(revision) }
  try {
    const changed = new Map(readDiff(git('diff', ...DIFF_OPTIONS, commit, '--', '.')))
    const known = new Set(namesOf(git('ls-tree', '-r', '-z', '--name-only', commit, '--', '.')))
    for (const path of paths) if (!known.has(path) && !changed.has(path)) changed.set(path, 'whole')
    return { ok: true, files: changed }
  } catch (error) {
    return { ok: false, reason: explainGit(error) }
  }
}

// Whatever the user's own settings are, no program of theirs is run, and the form is the one that is read.
const SETTINGS = ['-c', 'core.quotepath=false', '-c', 'core.fsmonitor=false']
const DIFF_OPTIONS = [
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '--unified=0',
  '--inter-hunk-context=0',
  '--relative',
  '--find-renames',
  '--ignore-submodules',
  '--src-prefix=a/',
  '--dst-prefix=b/',
]
const LARGEST_ANSWER = 256 * 1024 ** 2

function ask(dir: string, options: readonly string[], env: Env): string {
  return execFileSync('git', [...SETTINGS, ...options], {
    cwd: dir,
    // Its words are quoted, and its lock is left to whoever works in the folder.
    env: { ...env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: LARGEST_ANSWER,
    windowsHide: true,
  })
}

function commitOf(revision: string, git: (...options: string[]) => string): string | undefined {
  try {
    return git('rev-parse', '--verify', '--quiet', `${revision}^{commit}`).trim() || undefined
  } catch {
    return undefined
  }
}

function namesOf(answer: string): readonly string[] {
  return answer.split('\0').map((name) => name.normalize('NFC'))
}

function unknownRevision(revision: string): Message {
  return {
    zh: `Git 里没有“${revision}”这个版本（浅克隆的，先取回全部历史：git fetch --unshallow）`,
    en: `git knows no revision ${revision} (in a shallow clone, fetch the history first: git fetch --unshallow)`,
  }
}

function explainGit(error: unknown): Message {
  if (!(error instanceof Error)) throw error
  if ('code' in error && error.code === 'ENOENT') {
    return { zh: '这台电脑上没有 git', en: 'there is no git on this machine' }
  }
  if (!('stderr' in error)) throw error
  const said = `${error.stderr}`.split('\n').find((line) => line.trim() !== '') ?? error.message
  if (/not a git repository/i.test(said)) {
    return { zh: '这个文件夹不在 Git 仓库里', en: 'the folder is in no git repository' }
  }
  return { zh: `git 出错：${said}`, en: `git failed: ${said}` }
}
