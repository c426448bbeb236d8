// `report build`: a project → its artefacts in a folder, or its findings and nothing written.

import type { Compiled, Statistics } from '../../compile.ts'
import type { NamedFile } from '../../compile-tables.ts'
import { type Diagnostic, forbids, type Message, sortDiagnostics } from '../../diagnostics/diagnostic.ts'
import { resolveFolder } from '../../io/find-project.ts'
import { writeArtefacts } from '../../io/write-artefacts.ts'
import { type ExitCode, FINDINGS, OK } from '../exit-codes.ts'
import { finishFiles } from '../finish-files.ts'
import {
  type Context,
  countText,
  deviationText,
  type OpenProject,
  openProject,
  plural,
  printFindings,
  strictNote,
} from '../project-session.ts'
import { type FormatOptions, loadRenderers, loadTableRenderer, PDF, parseFormats, TABLES } from '../renderers.ts'
import { epochSeconds } from '../source-date.ts'
import { UsageError } from '../usage-error.ts'

export interface BuildOptions extends FormatOptions {
  readonly out?: string
  readonly browser?: string
  readonly strict?: boolean
}

/** Rejects with UsageError for a wrong option or SOURCE_DATE_EPOCH. */
export async function build(context: Context, dir: string | undefined, options: BuildOptions): Promise<ExitCode> {
  // Not `performance`: its module alone costs a cold start two or three milliseconds.
  const started = process.hrtime.bigint()
  const formats = parseFormats(options)
  const seconds = epochSeconds(context.environment.env)
  checkOptions(options, formats)
  const opened = openProject(context, dir)
  const { compiled, diagnostics } = await compileProject(opened, formats, seconds, options.strict ?? false)
  await printFindings(context, opened, diagnostics)
  if (compiled === undefined) {
    sayNothingWritten(context, diagnostics)
    return FINDINGS
  }
  const pdf = { epochSeconds: seconds, ...(options.browser === undefined ? {} : { browser: options.browser }) }
  const finished = await finishFiles(context.environment, compiled, formats, pdf)
  if (!finished.ok) {
    await printFindings(context, opened, finished.diagnostics)
    context.terminal.say({ zh: '没有生成文件。', en: 'Nothing was written.' })
    return FINDINGS
  }
  const out =
    options.out === undefined ? resolveFolder(opened.dir, 'dist') : resolveFolder(context.environment.cwd, options.out)
  const written = writeArtefacts(out, finished.value)
  if (!written.ok) {
    await printFindings(context, opened, written.diagnostics)
    return FINDINGS
  }
  for (const path of written.value) context.terminal.result(path)
  saySummary(context, compiled.statistics, finished.value, diagnostics, Number(process.hrtime.bigint() - started) / 1e6)
  sayHandWork(context, compiled.artefacts)
  if (formats.includes(TABLES) && compiled.tableFiles.length === 0) {
    context.terminal.say({
      zh: '报告里没有表格，没有表格数据文件。',
      en: 'The report has no table, so there are no files of tables.',
    })
  }
  return OK
}

function checkOptions({ out, browser }: BuildOptions, formats: readonly string[]): void {
  if (out?.trim() === '') throw new UsageError({ zh: '--out 后面没有写文件夹', en: '--out names no folder' })
  if (browser?.trim() === '') throw new UsageError({ zh: '--browser 后面没有写程序', en: '--browser names no program' })
  if (browser === undefined || formats.includes(PDF)) return
  throw new UsageError({
    zh: '--browser 只用来打印 PDF，要与 --format pdf（或 docx,html,pdf）同用',
    en: '--browser is for printing a PDF: give it together with --format pdf (or docx,html,pdf)',
  })
}

interface Attempt {
  readonly compiled?: Compiled
  readonly diagnostics: readonly Diagnostic[]
}

async function compileProject(
  { dir, reading }: OpenProject,
  formats: readonly string[],
  seconds: number,
  strict: boolean,
): Promise<Attempt> {
  if (!reading.complete) return { diagnostics: sortDiagnostics(reading.diagnostics) }
  const isForbidden = forbids(reading.diagnostics, strict)
  const [{ compile }, { withPrevious }, { templates }, renderers, tables] = await Promise.all([
    import('../../compile.ts'),
    import('../read-previous.ts'),
    import('../../../templates/index.ts'),
    loadRenderers(isForbidden ? [] : formats),
    formats.includes(TABLES) && !isForbidden ? loadTableRenderer() : undefined,
  ])
  const printed = formats.includes(PDF) ? [{ format: PDF, extension: PDF }] : []
  const options = { renderers, printed, epochSeconds: seconds, strict, ...(tables ? { tables } : {}) }
  const outcome = await compile(withPrevious(reading.project, dir), templates, options)
  const diagnostics = sortDiagnostics([...reading.diagnostics, ...outcome.diagnostics])
  return outcome.ok && !isForbidden ? { compiled: outcome.value, diagnostics } : { diagnostics }
}

function sayNothingWritten({ terminal }: Context, diagnostics: readonly Diagnostic[]): void {
  const [count, note] = [countText(diagnostics), strictNote(diagnostics)]
  terminal.say({
    zh: `没有生成文件：${count.zh}${note.zh}。改正后再运行一次。`,
    en: `Nothing was written: ${count.en}${note.en}. Mend them and run it again.`,
  })
}

function saySummary(
  { terminal }: Context,
  statistics: Statistics,
  files: readonly NamedFile[],
  diagnostics: readonly Diagnostic[],
  milliseconds: number,
): void {
  const { sections, characters } = statistics
  const count = countText(diagnostics)
  const deviations = deviationText(statistics)
  const seconds = (milliseconds / 1000).toFixed(2)
  const sizes = files
    .filter(({ format }) => format !== TABLES)
    .map(({ format, bytes }) => `${format.toUpperCase()} ${sizeText(bytes.length)}`)
  const tables = tablesText(files.filter(({ format }) => format === TABLES))
  terminal.say({
    zh: `完成：${sections} 个部分，${characters} 字，${count.zh}${deviations.zh}；${[...sizes, ...tables.zh].join('，')}；用时 ${seconds} 秒`,
    en: `Done: ${plural(sections, 'section')}, ${plural(characters, 'character')}, ${count.en}${deviations.en}; ${[...sizes, ...tables.en].join(', ')}; ${seconds} s`,
  } satisfies Message)
}

function tablesText(files: readonly NamedFile[]): { readonly zh: readonly string[]; readonly en: readonly string[] } {
  if (files.length === 0) return { zh: [], en: [] }
  const size = sizeText(files.reduce((sum, { bytes }) => sum + bytes.length, 0))
  return { zh: [`表格数据 ${files.length} 个文件 ${size}`], en: [`${plural(files.length, 'file')} of tables ${size}`] }
}

/** Content systems take no images inside a text: theirs is the one part of a fragment that pasting does not bring. */
function sayHandWork({ terminal }: Context, artefacts: Compiled['artefacts']): void {
  const images = artefacts.find(({ format }) => format === 'html-fragment')?.readBack.images ?? 0
  if (images === 0) return
  terminal.say({
    zh: `片段里有 ${images} 张图片：多数网站后台会丢掉粘贴进来的图片，粘贴后请逐张上传（说明文字和图题不会丢）。`,
    en: `The fragment has ${plural(images, 'image')}: most content systems drop images that are pasted, so upload them by hand (their captions stay).`,
  })
}

function sizeText(bytes: number): string {
  return bytes < 1024 ** 2 ? `${(bytes / 1024).toFixed(1)} KB` : `${(bytes / 1024 ** 2).toFixed(1)} MB`
}
