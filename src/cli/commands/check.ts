// `report check`: a project → all its findings, as text for people or in the form that a program reads; those that mend
// themselves mended first, where that is asked for.

import { version } from '../../../package.json'
import type { Analysis } from '../../compile.ts'
import { type Diagnostic, hasErrors, type Message, sortDiagnostics } from '../../diagnostics/diagnostic.ts'
import { countBySeverity } from '../../diagnostics/json.ts'
import { prefixFrom } from '../../io/find-project.ts'
import { parseScope, type Scope, type ScopeOptions } from '../check-scope.ts'
import { printSummary, sayCount } from '../check-summary.ts'
import { type ExitCode, FINDINGS, OK } from '../exit-codes.ts'
import { type FixOptions, fixModeOf, type Mended, mend } from '../fix-findings.ts'
import { type Context, type OpenProject, openProject, printFindings, strictNote } from '../project-session.ts'
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
  const found = openProject(context, dir)
  const scope = await parseScope(context, found, options)
  const { opened, diagnostics: writing } = await mended(context, found, scope, options)
  const { project, diagnostics: reading } = opened.reading
  const isWanted = scope(project.sources)
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
    await sayCount(context, { analysis, diagnostics, silenced, passedOver, note })
  }
  return isForbidden ? FINDINGS : OK
}

/** The project as it is after the fixes that were asked for. */
async function mended(context: Context, found: OpenProject, scope: Scope, options: CheckOptions): Promise<Mended> {
  const mode = fixModeOf(options)
  if (mode === 'none') return { opened: found, diagnostics: [] }
  return mend(context, found, mode, async (current) => {
    const analysis = await analyseProject(current)
    return (analysis?.diagnostics ?? []).filter(scope(current.reading.project.sources))
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
