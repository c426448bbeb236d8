// `check --fix` and `--fix-dry-run`: the findings that mend themselves → files written, or a unified diff on stdout, and
// the project as it is afterwards.

import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { FixedText } from '../fixes/apply-fixes.ts'
import { type Context, type OpenProject, plural } from './project-session.ts'
import { UsageError } from './usage-error.ts'

export interface FixOptions {
  readonly fix?: boolean
  readonly fixDryRun?: boolean
  readonly format?: string
}

type FixMode = 'none' | 'write' | 'show'

/** Throws UsageError where two options want different things of stdout or of the files. */
export function fixModeOf({ fix = false, fixDryRun = false, format = 'pretty' }: FixOptions): FixMode {
  if (fix && fixDryRun) {
    throw new UsageError({
      zh: '--fix 和 --fix-dry-run 只能用一个',
      en: '--fix and --fix-dry-run exclude each other',
    })
  }
  if (fixDryRun && format !== 'pretty') {
    throw new UsageError({
      zh: '--fix-dry-run 在 stdout 上写差异，不能再用 --format',
      en: '--fix-dry-run writes a diff on stdout, which leaves no room for --format',
    })
  }
  return fix ? 'write' : fixDryRun ? 'show' : 'none'
}

export interface Mended {
  readonly opened: OpenProject
  /** Why files could not be written. */
  readonly diagnostics: readonly Diagnostic[]
}

/** `analyse` gives the findings of a project that was read. */
export async function mend(
  context: Context,
  opened: OpenProject,
  mode: Exclude<FixMode, 'none'>,
  analyse: (opened: OpenProject) => Promise<readonly Diagnostic[]>,
): Promise<Mended> {
  const { dir, reading } = opened
  const { fixProject } = await import('../fixes/fix-project.ts')
  // Their text is a guess: written back as UTF-8 it might be another.
  const foreign = new Set(reading.diagnostics.flatMap(({ code, span }) => (code === 'io/encoding' ? [span?.path] : [])))
  const { project, files } = await fixProject(reading.project, async (current) => {
    const found = await analyse({ dir, reading: { ...reading, project: current } })
    return found.filter(({ span }) => !foreign.has(span?.path))
  })
  const mended = { dir, reading: { ...reading, project } }
  if (mode === 'show') {
    await showDiff(context, dir, files)
    return { opened: mended, diagnostics: [] }
  }
  if (files.length === 0) return nothingToMend(context, opened)
  const { replaceTexts } = await import('../io/replace-texts.ts')
  const written = replaceTexts(dir, files)
  if (!written.ok) return { opened, diagnostics: written.diagnostics }
  sayMended(context, files)
  return { opened: mended, diagnostics: [] }
}

function nothingToMend({ terminal }: Context, opened: OpenProject): Mended {
  terminal.say({ zh: '没有可以自动改正的问题', en: 'Nothing can be mended without you' })
  return { opened, diagnostics: [] }
}

function sayMended({ terminal }: Context, files: readonly FixedText[]): void {
  for (const { path, fixes } of files) {
    terminal.say({ zh: `已改正 ${path}：${fixes} 处`, en: `Mended ${path}: ${plural(fixes, 'place')}` })
  }
}

/** Nothing on stdout where there is nothing to mend. */
async function showDiff({ terminal }: Context, dir: string, files: readonly FixedText[]): Promise<void> {
  const { createTwoFilesPatch, OMIT_HEADERS } = await import('diff')
  const { readMarks } = await import('../io/byte-order-mark.ts')
  for (const { path, before, after } of files) {
    const options = { context: 2, headerOptions: OMIT_HEADERS }
    // A line that lacks the file's mark is none of the file's lines to git.
    const marks = readMarks(dir, path)
    const hunks = createTwoFilesPatch('', '', marks + before, marks + after, undefined, undefined, options)
    // The library writes names that are not ASCII in octal, as git does for pipes; git and patch read both.
    terminal.result(`--- a/${path}\n+++ b/${path}\n${hunks.replace(/\n$/, '')}`)
  }
  const fixes = files.reduce((sum, file) => sum + file.fixes, 0)
  terminal.say({
    zh: `可以自动改正 ${fixes} 处，没有写文件；以下是改正后还有的问题`,
    en: `${plural(fixes, 'place')} can be mended; nothing was written. What would remain:`,
  })
}
