// `report init`: a template's starter → a new project that builds as it stands.

import { templates } from '../../../templates/index.ts'
import { fillStarter } from '../../build/starter.ts'
import { formatDiagnostics } from '../../diagnostics/text.ts'
import { prefixFrom, resolveFolder } from '../../io/find-project.ts'
import { readStarter, writeNewFiles } from '../../io/starter.ts'
import { YEAR_RANGE } from '../../model/report.ts'
import { renameKeys } from '../../parse/rename-keys.ts'
import { chooseTemplate, templateList } from '../choose-template.ts'
import { type ExitCode, FINDINGS, OK } from '../exit-codes.ts'
import { type Answers, isOneLine, isYear, PLACEHOLDER_ORGAN } from '../init-answers.ts'
import type { Context } from '../project-session.ts'
import { createStyle } from '../style.ts'
import { UsageError } from '../usage-error.ts'

export interface InitOptions {
  readonly template?: string
  readonly keys?: string
  readonly organ?: string
  readonly year?: string
}

/** Rejects with UsageError for a wrong option, and for a missing template where nobody can be asked. */
export async function init(context: Context, dir: string, options: InitOptions): Promise<ExitCode> {
  const { environment, terminal } = context
  const keys = parseKeys(options.keys)
  const given = parseGiven(options)
  const answers = await complete(context, given)
  if (answers === undefined) {
    terminal.say({ zh: '已取消，没有写入任何文件', en: 'Cancelled; nothing was written' })
    return FINDINGS
  }
  const starter = await readStarter(environment.packageRoot, answers.template.id)
  const target = resolveFolder(environment.cwd, dir)
  const written = await writeNewFiles(target, fillStarter(starter, { ...answers, keys, renameKeys }))
  if (!written.ok) {
    const style = await createStyle(terminal.color)
    const { language, width } = terminal
    terminal.write(formatDiagnostics(written.diagnostics, new Map(), { language, style, width, pathPrefix: '' }))
    return FINDINGS
  }
  for (const path of written.value) terminal.result(path)
  sayNextSteps(context, target, answers)
  return OK
}

function parseKeys(keys = 'zh'): 'zh' | 'en' {
  if (keys === 'zh' || keys === 'en') return keys
  throw new UsageError({ zh: `--keys 只能是 zh 或 en，不能是 ${keys}`, en: `--keys is zh or en, not ${keys}` })
}

function parseGiven({ template, organ, year }: InitOptions): Partial<Answers> {
  if (organ?.trim() === '') throw new UsageError({ zh: '--organ 后面没有写名称', en: '--organ names no organ' })
  if (organ !== undefined && !isOneLine(organ)) {
    throw new UsageError({
      zh: '--organ 的名称里有换行或不可见字符',
      en: 'the name after --organ has line breaks or invisible characters',
    })
  }
  if (year !== undefined && !isYear(year)) {
    const { first, last } = YEAR_RANGE
    throw new UsageError({
      zh: `--year 应为 ${first} 到 ${last} 的年份，不能是 ${year}`,
      en: `--year is a year from ${first} to ${last}, not ${year}`,
    })
  }
  return {
    ...(template === undefined ? {} : { template: chooseTemplate(template, templates) }),
    ...(organ === undefined ? {} : { organ: organ.trim() }),
    ...(year === undefined ? {} : { year: Number(year) }),
  }
}

/** Asks for what is missing when somebody is there to answer; undefined when they gave up. */
async function complete({ environment, terminal }: Context, given: Partial<Answers>): Promise<Answers | undefined> {
  const { template, organ, year } = given
  const proposed = { organ: PLACEHOLDER_ORGAN, year: environment.currentYear() - 1 }
  if (template && organ !== undefined && year !== undefined) return { template, organ, year }
  if (environment.stdin.isTTY && environment.stdout.isTTY) {
    const { askForMissing } = await import('../ask.ts')
    return askForMissing({ environment, terminal, templates, given, proposed })
  }
  if (template) return { ...proposed, ...given, template }
  const list = templateList(templates)
  throw new UsageError({ zh: `要用 --template 说明报告模板：${list.zh}`, en: `--template is needed: ${list.en}` })
}

function sayNextSteps({ environment, terminal }: Context, target: string, { template }: Answers): void {
  const folder = prefixFrom(environment.cwd, target).replace(/\/$/, '')
  const command = `report build${folder === '' ? '' : ` ${/\s/.test(folder) ? `"${folder}"` : folder}`}`
  terminal.say({
    zh: `已新建“${template.title.zh}”项目。改写 report.yaml 和 sections/ 里的文字，然后运行：${command}`,
    en: `A new project for “${template.title.en}”. Edit report.yaml and the texts in sections/, then run: ${command}`,
  })
}
