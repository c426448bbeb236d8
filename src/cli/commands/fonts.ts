// `report fonts`: the profile's typefaces on this machine, and what each lacks of the report's characters.

import type { Analysis } from '../../compile.ts'
import { hasErrors, type Message } from '../../diagnostics/diagnostic.ts'
import type { ClassSurvey } from '../../fonts/class-survey.ts'
import type { Inventory } from '../../fonts/installed.ts'
import { type Printed, surveyFonts } from '../../fonts/survey.ts'
import { surveyToJson } from '../../fonts/survey-json.ts'
import { formatSurvey } from '../../fonts/survey-text.ts'
import { findProject, prefixFrom } from '../../io/find-project.ts'
import { gbt9704 } from '../../model/gbt9704.ts'
import { characterSpan, spanOfText } from '../../model/missing-characters.ts'
import type { Profile } from '../../model/profile.ts'
import { textsByFace } from '../../model/texts-by-face.ts'
import { positionAt, type Span } from '../../source/span.ts'
import { type ExitCode, FINDINGS, OK } from '../exit-codes.ts'
import { machineOf, takeInventory } from '../machine-fonts.ts'
import { parseForm } from '../output-form.ts'
import { type Context, type OpenProject, openProject, plural, printFindings } from '../project-session.ts'
import { analyseProject } from './check.ts'

export interface FontsOptions {
  readonly format?: string
  readonly strict?: boolean
}

/** Rejects with UsageError for an unknown format. */
export async function fonts(context: Context, dir: string | undefined, options: FontsOptions): Promise<ExitCode> {
  const { strict = false } = options
  const form = parseForm(options.format)
  const { environment, terminal } = context
  // Without a report the command still answers what the standard asks of a machine.
  const wanted = dir !== undefined || findProject(environment.cwd) !== undefined
  const opened = wanted ? openProject(context, dir) : undefined
  const analysis = opened && (await analyseProject(opened))
  const profile = analysis?.profile?.profile ?? gbt9704
  const inventory = takeInventory(environment)
  const surveys = surveyFonts(profile, machineOf(inventory, environment), printedOf(analysis, opened, profile))
  const broken = opened !== undefined && isBroken(opened, analysis)
  if (form === 'json') {
    const header = { profile: { id: profile.id, title: profile.title }, inventory }
    const report = opened ? { complete: !broken } : null
    const sources = opened?.reading.project.sources ?? new Map()
    terminal.result(JSON.stringify(surveyToJson({ ...header, report }, surveys, sources), null, 2))
  } else {
    terminal.result(`${headText(profile, inventory)[terminal.language]}\n`)
    const width = environment.stdout.columns ?? DEFAULT_WIDTH
    const placeText = (span: Span) => placeOf(span, opened, context)
    terminal.result(formatSurvey(surveys, { language: terminal.language, width, placeText }))
  }
  if (broken) await sayBroken(context, opened, analysis)
  const lacking = strict ? surveys.filter(isMissing) : []
  if (lacking.length > 0) sayMissing(context, lacking)
  return broken || lacking.length > 0 ? FINDINGS : OK
}

const DEFAULT_WIDTH = 80

function printedOf(
  analysis: Analysis | undefined,
  opened: OpenProject | undefined,
  profile: Profile,
): Printed | undefined {
  const { doc, report } = analysis ?? {}
  if (doc === undefined || report === undefined || opened === undefined) return undefined
  const { sources } = opened.reading.project
  return {
    texts: [...textsByFace(doc, profile)],
    placeOf: (text, character, occurrence) => {
      const span = spanOfText(text, report)
      return span && characterSpan(span, text.text, character, occurrence, sources.get(span.path))
    },
  }
}

/** What is wrong with the report may keep text from being looked at. */
function isBroken({ reading }: OpenProject, analysis: Analysis | undefined): boolean {
  return analysis?.doc === undefined || hasErrors(reading.diagnostics) || hasErrors(analysis.diagnostics)
}

async function sayBroken(context: Context, opened: OpenProject, analysis: Analysis | undefined): Promise<void> {
  if (analysis === undefined) await printFindings(context, opened, opened.reading.diagnostics)
  context.terminal.say({
    zh: '报告有错误，文字可能没有查全；先用 report check 查看并改正',
    en: 'The report has errors, so that not all of its text may have been looked at: see report check',
  })
}

function headText(profile: Profile, { method, faces, skipped }: Inventory): Message {
  const how =
    method === 'fontconfig'
      ? { zh: '问 fontconfig（fc-list）', en: 'asked fontconfig (fc-list)' }
      : { zh: '读系统的字体文件夹', en: 'read the system’s font folders' }
  const count = skipped.length
  const note =
    count === 0
      ? { zh: '', en: '' }
      : {
          zh: `\n另有 ${count} 个文件读不出来，已跳过（--format json 里有名单）`,
          en: `\n${plural(count, 'file')} could not be read: skipped, and named by --format json`,
        }
  return {
    zh: `${profile.title.zh}\n${how.zh}，本机有 ${faces.length} 个字体${note.zh}`,
    en: `${profile.title.en}\n${how.en}: ${plural(faces.length, 'face')}${note.en}`,
  }
}

function placeOf(span: Span, opened: OpenProject | undefined, { environment }: Context): string {
  const source = opened?.reading.project.sources.get(span.path)
  if (opened === undefined || source === undefined) return span.path
  const { line, column } = positionAt(source, span.start)
  return `${prefixFrom(environment.cwd, opened.dir)}${span.path}:${line}:${column}`
}

function isMissing({ names }: ClassSurvey): boolean {
  return names.every(({ face }) => face === undefined)
}

function sayMissing({ terminal }: Context, surveys: readonly ClassSurvey[]): void {
  const classes = surveys.map(({ fontClass }) => fontClass).join('、')
  terminal.say({
    zh: `本机一种也没有：${classes}（--strict 把这当作错误）`,
    en: `None of their names is on this machine: ${classes} (--strict takes that as an error)`,
  })
}
