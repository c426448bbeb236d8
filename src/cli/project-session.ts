// What `build` and `check` share: finding and reading the project, saying what was found, weighing it.

import type { Statistics } from '../compile.ts'
import { type Diagnostic, hasErrors, type Message } from '../diagnostics/diagnostic.ts'
import { countBySeverity, diagnosticsToJson } from '../diagnostics/json.ts'
import { formatDiagnostics } from '../diagnostics/text.ts'
import { findProject, prefixFrom, resolveFolder } from '../io/find-project.ts'
import { type ProjectReading, readProject } from '../io/read-project.ts'
import type { Environment } from './environment.ts'
import type { OutputForm } from './output-form.ts'
import { createStyle } from './style.ts'
import type { Terminal } from './terminal.ts'

export interface Context {
  readonly environment: Environment
  readonly terminal: Terminal
}

export interface OpenProject {
  /** Absolute. */
  readonly dir: string
  readonly reading: ProjectReading
}

/** The project named on the command line, or else the nearest upward from the current folder. */
export function openProject({ environment }: Context, named: string | undefined): OpenProject {
  const { cwd } = environment
  const dir = named === undefined ? (findProject(cwd) ?? cwd) : resolveFolder(cwd, named)
  return { dir, reading: readProject(dir) }
}

export async function printFindings(
  { environment, terminal }: Context,
  { dir, reading }: OpenProject,
  diagnostics: readonly Diagnostic[],
): Promise<void> {
  if (diagnostics.length === 0) return
  const text = formatDiagnostics(diagnostics.slice(0, MOST_SHOWN), reading.project.sources, {
    language: terminal.language,
    style: await createStyle(terminal.color),
    width: terminal.width,
    pathPrefix: prefixFrom(environment.cwd, dir),
  })
  terminal.write(`${text}\n`)
  const hidden = diagnostics.length - MOST_SHOWN
  if (hidden > 0) {
    terminal.say({
      zh: `另有 ${hidden} 个问题没有列出；先改正以上问题，或用 report check --format json 查看全部`,
      en: `${hidden} more are not shown: mend these first, or see them all with report check --format json`,
    })
  }
}

/** {@link printFindings}; under `--format json` they are also the result, in the form of `check`. */
export async function refuseWith(
  context: Context,
  opened: OpenProject,
  diagnostics: readonly Diagnostic[],
  form: OutputForm,
): Promise<void> {
  await printFindings(context, opened, diagnostics)
  if (form === 'pretty') return
  const found = diagnosticsToJson(diagnostics, opened.reading.project.sources)
  context.terminal.result(JSON.stringify(found, null, 2))
}

// More than anyone reads; thousands come of one cause, such as a file that is no text.
const MOST_SHOWN = 500

/** `3 个错误、1 个警告`; `没有发现问题` for none. */
export function countText(diagnostics: readonly Diagnostic[]): Message {
  const { errors, warnings, infos } = countBySeverity(diagnostics)
  if (errors + warnings + infos === 0) return { zh: '没有发现问题', en: 'no findings' }
  const zh = [errors && `${errors} 个错误`, warnings && `${warnings} 个警告`, infos && `${infos} 个提示`]
  const en = [
    errors && plural(errors, 'error'),
    warnings && plural(warnings, 'warning'),
    infos && plural(infos, 'info'),
  ]
  return { zh: zh.filter(Boolean).join('、'), en: en.filter(Boolean).join(', ') }
}

/** `，版面有 3 处与标准不同`; nothing where the page is the standard's. */
export function deviationText(statistics: Statistics | undefined): Message {
  const count = statistics?.deviations ?? 0
  if (count === 0) return { zh: '', en: '' }
  return {
    zh: `，版面有 ${count} 处与标准不同`,
    en: `, ${plural(count, 'row')} of the profile not the standard’s`,
  }
}

/** Said when nothing but warnings stood in the way. */
export function strictNote(diagnostics: readonly Diagnostic[]): Message {
  return hasErrors(diagnostics)
    ? { zh: '', en: '' }
    : { zh: '（--strict 把警告当作错误）', en: ' (--strict takes warnings as errors)' }
}

export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
