// `report data import`: one sheet of a spreadsheet → a CSV file in the project's data folder, and beside it the YAML entry
// that says where it came from.

import { type Diagnostic, type Message, type Outcome, stamp } from '../../diagnostics/diagnostic.ts'
import type { ImportedTable } from '../../import/import-sheet.ts'
import { dataFolder } from '../../io/data-folder.ts'
import { findProject, prefixFrom, resolveFolder } from '../../io/find-project.ts'
import { noFolder, noManifest } from '../../io/findings.ts'
import { readFile } from '../../io/read-file.ts'
import { writeArtefacts } from '../../io/write-artefacts.ts'
import { type ExitCode, FINDINGS, OK } from '../exit-codes.ts'
import { type ImportOptions, parseTarget, parseWishes } from '../import-options.ts'
import { planImport } from '../import-plan.ts'
import { importedToJson } from '../imported-json.ts'
import { importedWords } from '../imported-words.ts'
import { type OutputForm, parseForm } from '../output-form.ts'
import { type Context, openProject, printFindings, refuseWith } from '../project-session.ts'

export interface DataImportOptions extends ImportOptions {
  readonly format?: string
  readonly force?: boolean
}

/** Rejects with UsageError for options that cannot be followed. */
export async function dataImport(
  context: Context,
  file: string,
  dir: string | undefined,
  options: DataImportOptions,
): Promise<ExitCode> {
  const form = parseForm(options.format)
  const { cwd } = context.environment
  const opened = openProject(context, dir)
  const target = parseTarget(options.to, cwd, opened.dir)
  if (findProject(opened.dir) !== opened.dir) {
    const kinds: readonly string[] = [noFolder.code, noManifest.code]
    return refuse(
      context,
      opened.reading.diagnostics.filter(({ code }) => kinds.includes(code)),
      form,
    )
  }
  const imported = await importFile(cwd, file, options)
  if (!imported.ok) return refuse(context, imported.diagnostics, form)
  const { name: source, table } = imported.value
  const origin = { source, target, force: options.force ?? false }
  const plan = await planImport(opened, table, origin, prefixFrom(cwd, opened.dir))
  if (!plan.ok) return refuse(context, plan.diagnostics, form)
  const written = writeArtefacts(dataFolder(opened.dir), plan.value.files)
  if (!written.ok) return refuse(context, written.diagnostics, form)
  const diagnostics = [...imported.diagnostics, ...plan.diagnostics]
  await tell(context, { name: plan.value.name, table, paths: written.value, diagnostics }, form)
  return OK
}

interface Named {
  /** The spreadsheet's file name. */
  readonly name: string
  readonly table: ImportedTable
}

async function importFile(cwd: string, file: string, options: ImportOptions): Promise<Outcome<Named>> {
  const [{ importSheet }, { noFile }, wishes] = await Promise.all([
    import('../../import/import-sheet.ts'),
    import('../../import/findings.ts'),
    parseWishes(options),
  ])
  const found = readFile(resolveFolder(cwd, file))
  if (found.kind !== 'file') {
    const reason = found.kind === 'none' ? found.reason : { zh: '这是文件夹', en: 'it is a folder' }
    const message = { zh: `打不开 ${file}：${reason.zh}`, en: `cannot read ${file}: ${reason.en}` }
    return { ok: false, diagnostics: [stamp(noFile, { message, expected: SPREADSHEET, help: CHECK_PATH })] }
  }
  const imported = await importSheet(found.bytes, wishes)
  const diagnostics = imported.diagnostics.map((finding) => ({ ...finding, span: { path: file, start: 0, end: 0 } }))
  return imported.ok
    ? { ok: true, value: { name: found.name, table: imported.value }, diagnostics }
    : { ok: false, diagnostics }
}

const SPREADSHEET: Message = { zh: '一份 .xlsx 文件', en: 'an .xlsx file' }
const CHECK_PATH: Message = {
  zh: '检查路径和文件名；正在 Excel 或 WPS 里打开的，先关闭',
  en: 'check the path and the name; close the file if Excel or WPS has it open',
}

async function refuse(context: Context, diagnostics: readonly Diagnostic[], form: OutputForm): Promise<ExitCode> {
  await refuseWith(context, asOpened(context), diagnostics, form)
  context.terminal.say({ zh: '没有导入，没有写任何文件。', en: 'Nothing was imported, and no file was written.' })
  return FINDINGS
}

/** Findings are about a file that may lie anywhere: its path is told as it was given. */
function asOpened({ environment }: Context): Parameters<typeof refuseWith>[1] {
  return {
    dir: environment.cwd,
    reading: { project: { sources: new Map(), assets: new Map() }, complete: true, diagnostics: [] },
  }
}

interface Told {
  readonly name: string
  readonly table: ImportedTable
  readonly paths: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

async function tell(context: Context, { name, table, paths, diagnostics }: Told, form: OutputForm): Promise<void> {
  const { terminal } = context
  if (form === 'json') {
    terminal.result(JSON.stringify(importedToJson(name, table, paths, diagnostics), null, 2))
    return
  }
  await printFindings(context, asOpened(context), diagnostics)
  for (const path of paths) terminal.result(path)
  for (const words of importedWords(name, table)) terminal.say(words)
}
