// `report check`: a project → all its findings, as text for people or in the form that a program reads; those that mend
// themselves mended first, where that is asked for.

import { version } from '../../../package.json'
import type { Analysis } from '../../compile.ts'
import { type Diagnostic, hasErrors, type Message, sortDiagnostics } from '../../diagnostics/diagnostic.ts'
import { countBySeverity } from '../../diagnostics/json.ts'
import { prefixFrom } from '../../io/find-project.ts'
import { parseScope, type ScopeOptions } from '../check-scope.ts'
import { type ExitCode, FINDINGS, OK } from '../exit-codes.ts'
import { type FixOptions, fixModeOf, type Mended, mend } from '../fix-findings.ts'
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
import { parseCheckForm, printAs } from '../reporters.ts'
import { UsageError } from '../usage-error.ts'

export interface CheckOptions extends ScopeOptions, FixOptions {
  readonly format?: string
  readonly strict?: boolean
  readonly maxWarnings?: string
}

/** Rejects with UsageError for options that cannot be followed, or that exclude each other. */
export async function check(context: Context, dir: string | undefined, options: CheckOptions): Promise<ExitCode> {
  const form = parseCheckForm(options.format)
  const most = parseMost(options)
  const { terminal, environment } = context
  const { opened, diagnostics: writing } = await openMended(context, dir, options)
  const { project, diagnostics: reading } = opened.reading
  const isWanted = await parseScope(context, opened, options)
  const analysis = await analyseProject(opened)
  const all = [...reading, ...writing, ...(analysis?.diagnostics ?? [])]
  // What keeps rules from running is said in any case: silence would look like success.
  const isShown = (diagnostic: Diagnostic) =>
    isWanted(diagnostic) || (diagnostic.severity === 'error' && !analysis?.complete)
  const diagnostics = sortDiagnostics(all.filter(isShown))
  const passedOver = countBySeverity(all).errors - countBySeverity(diagnostics).errors
  const silenced = (analysis?.silenced ?? []).filter(isWanted).length
  const isTooMany = countBySeverity(diagnostics).warnings > most
  const isForbidden = hasErrors(diagnostics) || isTooMany
  if (form === 'pretty') {
    await printFindings(context, opened, diagnostics)
    await printSummary(context, diagnostics)
  } else {
    const fails = ({ severity }: Diagnostic) => severity === 'error' || (isTooMany && severity === 'warning')
    const pathPrefix = prefixFrom(environment.cwd, opened.dir)
    const { language } = terminal
    const result = { diagnostics, silenced, sources: project.sources, language, pathPrefix, version, fails }
    const text = await printAs(form, result)
    if (text !== '') terminal.result(text)
  }
  if (form !== 'json') {
    const note = isTooMany ? tooManyNote(diagnostics, options) : { zh: '', en: '' }
    sayCount(context, { analysis, diagnostics, silenced, passedOver, note })
  }
  return isForbidden ? FINDINGS : OK
}

/** The project as it is after the fixes that were asked for. */
async function openMended(context: Context, dir: string | undefined, options: CheckOptions): Promise<Mended> {
  const mode = fixModeOf(options)
  const opened = openProject(context, dir)
  if (mode === 'none') return { opened, diagnostics: [] }
  return mend(context, opened, mode, async (current) => (await analyseProject(current))?.diagnostics ?? [])
}

interface Counted {
  readonly analysis: Analysis | undefined
  readonly diagnostics: readonly Diagnostic[]
  readonly silenced: number
  /** Errors that `--rule` or `--since` leave out. */
  readonly passedOver: number
  readonly note: Message
}

function sayCount({ terminal }: Context, { analysis, diagnostics, silenced, passedOver, note }: Counted): void {
  const count = countText(diagnostics)
  const size = sizeText(analysis)
  const deviations = deviationText(analysis?.statistics)
  const unsaid = silencedText(silenced)
  const outside = passedOverText(passedOver)
  terminal.say({
    zh: `检查完毕：${size.zh}${count.zh}${unsaid.zh}${outside.zh}${deviations.zh}${note.zh}`,
    en: `Checked: ${size.en}${count.en}${unsaid.en}${outside.en}${deviations.en}${note.en}`,
  })
}

/** How many warnings are let pass. */
function parseMost({ strict = false, maxWarnings }: CheckOptions): number {
  if (maxWarnings !== undefined && !/^\d{1,9}$/.test(maxWarnings)) {
    throw new UsageError({
      zh: `--max-warnings 应为整数，如 5，不能是 ${maxWarnings}`,
      en: `--max-warnings is a whole number such as 5, not ${maxWarnings}`,
    })
  }
  return strict ? 0 : maxWarnings === undefined ? Number.POSITIVE_INFINITY : Number(maxWarnings)
}

function tooManyNote(diagnostics: readonly Diagnostic[], { strict = false, maxWarnings }: CheckOptions): Message {
  if (strict) return strictNote(diagnostics)
  return {
    zh: `（警告多于 --max-warnings ${maxWarnings}）`,
    en: ` (more warnings than --max-warnings ${maxWarnings})`,
  }
}

/** From this many findings on they no longer fit a screen. */
const MANY = 10

async function printSummary({ terminal }: Context, diagnostics: readonly Diagnostic[]): Promise<void> {
  if (diagnostics.length < MANY) return
  const [{ summaryLines }, { allKinds }, { createStyle }] = await Promise.all([
    import('../findings-summary.ts'),
    import('../all-kinds.ts'),
    import('../style.ts'),
  ])
  const { language, width, color } = terminal
  const summaries = new Map((await allKinds()).map(({ code, summary }) => [code, summary]))
  const lines = summaryLines(diagnostics, { language, width, summaries, style: await createStyle(color) })
  terminal.write(`${lines.join('\n')}\n\n`)
}

function silencedText(count: number): Message {
  return count === 0 ? { zh: '', en: '' } : { zh: `，另有 ${count} 处注明不查`, en: `, ${count} silenced` }
}

function passedOverText(count: number): Message {
  return count === 0
    ? { zh: '', en: '' }
    : { zh: `（所选范围以外还有 ${count} 个错误）`, en: ` (and ${plural(count, 'error')} beyond what was asked for)` }
}

/** Undefined where files could not be read. */
export async function analyseProject({ dir, reading }: OpenProject): Promise<Analysis | undefined> {
  if (!reading.complete) return undefined
  const [{ analyse }, { withPrevious }, { readDrawings }, { templates }] = await Promise.all([
    import('../../compile.ts'),
    import('../read-previous.ts'),
    import('../../build/drawings.ts'),
    import('../../../templates/index.ts'),
  ])
  return analyse(withPrevious(reading.project, dir), templates, await readDrawings(reading.project.assets))
}

// Without a finished paper there is nothing to count.
function sizeText(analysis: Analysis | undefined): Message {
  if (!analysis?.doc) return { zh: '', en: '' }
  const { sections, characters } = analysis.statistics
  return {
    zh: `${sections} 个部分，${characters} 字，`,
    en: `${plural(sections, 'section')}, ${plural(characters, 'character')}, `,
  }
}
