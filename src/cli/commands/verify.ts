// `report verify`: a DOCX, or a project compiled in memory, measured against the standard.

import { type Diagnostic, forbids, type Message, sortDiagnostics, stamp } from '../../diagnostics/diagnostic.ts'
import { resolveFolder } from '../../io/find-project.ts'
import { readFile } from '../../io/read-file.ts'
import { gbt9704 } from '../../model/gbt9704.ts'
import type { Profile } from '../../model/profile.ts'
import type { DocxFile } from '../../verify/docx/docx-file.ts'
import { type ExitCode, FINDINGS, OK } from '../exit-codes.ts'
import { layOutPages } from '../lay-out-pages.ts'
import { type OutputForm, parseForm } from '../output-form.ts'
import { type Context, countText, openProject, refuseWith } from '../project-session.ts'
import { loadRenderers } from '../renderers.ts'
import { epochSeconds } from '../source-date.ts'
import { UsageError } from '../usage-error.ts'
import { printVerification } from '../verification.ts'

export interface VerifyOptions {
  readonly format?: string
  readonly strict?: boolean
  readonly renderer?: string
  readonly render: boolean
  readonly requireRender?: boolean
}

/** Rejects with UsageError for options that cannot be followed. */
export async function verify(context: Context, target: string | undefined, options: VerifyOptions): Promise<ExitCode> {
  const form = checkOptions(options)
  const subject = await openSubject(context, target, form)
  if (subject === undefined) return FINDINGS
  const [{ readDocx }, { notRendered }, { failsFile, verify: judge }] = await Promise.all([
    import('../../verify/docx/read-docx.ts'),
    import('../../verify/findings.ts'),
    import('../../verify/verify.ts'),
  ])
  const reading = readDocx(subject.bytes)
  if (!reading.ok) {
    const message = { zh: `${subject.name}：${reading.message.zh}`, en: `${subject.name}: ${reading.message.en}` }
    return refuse(context, [stamp(reading.kind, { message, expected: SUBJECT, help: REWRITE })], form)
  }
  const layout = await layOutPages(context.environment, subject.bytes, options)
  if ('missing' in layout && options.requireRender) {
    return refuse(context, [stamp(notRendered, { message: layout.missing, help: INSTALL })], form)
  }
  const results = judge(reading.value satisfies DocxFile, layout, subject.profile)
  const verified = {
    file: subject.name,
    profile: subject.profile.id,
    results,
    ...('pages' in layout ? { pageCount: layout.pages.length } : {}),
  }
  await printVerification(context, verified, options)
  return failsFile(results, options.strict ?? false) ? FINDINGS : OK
}

const REWRITE: Message = {
  zh: '在 Word 或 WPS 里打开，去掉密码，另存为“Word 文档（*.docx）”后再试',
  en: 'open it in Word or WPS, remove any password and save it as a Word document (*.docx)',
}
const SUBJECT: Message = {
  zh: '一份 DOCX 文件，或放有 report.yaml 的文件夹',
  en: 'a DOCX file, or a folder that holds report.yaml',
}
const CHECK_PATH: Message = { zh: '检查路径和文件名', en: 'check the path and the name of the file' }
const INSTALL: Message = {
  zh: '安装 LibreOffice，或用 --renderer 写明 soffice 在哪里；不要求实测就去掉 --require-render',
  en: 'install LibreOffice, name its soffice with --renderer, or leave out --require-render',
}

function checkOptions({ format, renderer, render, requireRender }: VerifyOptions): OutputForm {
  const form = parseForm(format)
  if (!render && (requireRender || renderer !== undefined)) {
    throw new UsageError({
      zh: '--no-render 不能与 --require-render、--renderer 同用',
      en: '--no-render does not go with --require-render or --renderer',
    })
  }
  if (renderer?.trim() === '')
    throw new UsageError({ zh: '--renderer 后面没有写程序', en: '--renderer names no program' })
  return form
}

interface Subject {
  readonly name: string
  readonly bytes: Uint8Array
  readonly profile: Profile
}

async function openSubject(
  context: Context,
  target: string | undefined,
  form: OutputForm,
): Promise<Subject | undefined> {
  if (target === undefined) return compileSubject(context, undefined, form)
  const found = readFile(resolveFolder(context.environment.cwd, target))
  if (found.kind === 'folder') return compileSubject(context, target, form)
  if (found.kind === 'file') return { name: target, bytes: found.bytes, profile: gbt9704 }
  const { noFile } = await import('../../verify/findings.ts')
  const message = { zh: `打不开 ${target}：${found.reason.zh}`, en: `cannot read ${target}: ${found.reason.en}` }
  await refuse(context, [stamp(noFile, { message, expected: SUBJECT, help: CHECK_PATH })], form)
  return undefined
}

/** The project as `build` would write it; undefined after its findings have been told. */
async function compileSubject(
  context: Context,
  dir: string | undefined,
  form: OutputForm,
): Promise<Subject | undefined> {
  const opened = openProject(context, dir)
  const { project, complete, diagnostics: reading } = opened.reading
  const [{ compile }, { withPrevious }, { templates }, renderers] = await Promise.all([
    import('../../compile.ts'),
    import('../read-previous.ts'),
    import('../../../templates/index.ts'),
    loadRenderers(['docx']),
  ])
  const seconds = epochSeconds(context.environment.env)
  const settings = { renderers, epochSeconds: seconds, strict: false }
  const outcome = complete ? await compile(withPrevious(project, opened.dir), templates, settings) : undefined
  const diagnostics = sortDiagnostics([...reading, ...(outcome?.diagnostics ?? [])])
  const [artefact] = outcome?.ok && !forbids(reading, false) ? outcome.value.artefacts : []
  if (artefact && outcome?.ok) {
    const { name, profile } = outcome.value
    return { name: `${name}.docx`, bytes: artefact.bytes, profile: profile.profile }
  }
  await refuseWith(context, opened, diagnostics, form)
  const count = countText(diagnostics)
  context.terminal.say({ zh: `没有核验：报告有 ${count.zh}`, en: `Not verified: the report has ${count.en}` })
  return undefined
}

async function refuse(context: Context, diagnostics: readonly Diagnostic[], form: OutputForm): Promise<ExitCode> {
  const reading = { project: { sources: new Map(), assets: new Map() }, complete: true, diagnostics: [] }
  await refuseWith(context, { dir: context.environment.cwd, reading }, diagnostics, form)
  context.terminal.say({ zh: '没有核验。', en: 'Not verified.' })
  return FINDINGS
}
