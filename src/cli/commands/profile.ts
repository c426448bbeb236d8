// `report profile`: every row of the project's profile with what it rests on, or of the base where there is no project.

import { type Diagnostic, hasErrors, sortDiagnostics } from '../../diagnostics/diagnostic.ts'
import { findProject } from '../../io/find-project.ts'
import { gbt9704 } from '../../model/gbt9704.ts'
import type { ProjectProfile } from '../../model/project-profile.ts'
import { type ExitCode, FINDINGS, OK } from '../exit-codes.ts'
import { type OutputForm, parseForm } from '../output-form.ts'
import { profileToJson } from '../profile-json.ts'
import { profileLines } from '../profile-table.ts'
import { type Context, openProject, refuseWith } from '../project-session.ts'

export interface ProfileOptions {
  readonly format?: string
  readonly diff?: boolean
}

/** Rejects with UsageError for an unknown format. */
export async function printProfile(
  context: Context,
  dir: string | undefined,
  options: ProfileOptions,
): Promise<ExitCode> {
  const { diff = false } = options
  const form = parseForm(options.format)
  const profile = await readProfile(context, dir, form)
  if (profile === undefined) return FINDINGS
  const { terminal, environment } = context
  if (form === 'json') terminal.result(JSON.stringify(profileToJson(profile, diff), null, 2))
  else {
    const width = environment.stdout.columns ?? DEFAULT_WIDTH
    for (const line of profileLines(profile, { diff, width, language: terminal.language })) terminal.result(line)
  }
  return OK
}

const DEFAULT_WIDTH = 100

/** Undefined after findings that say why there is none. */
async function readProfile(
  context: Context,
  dir: string | undefined,
  form: OutputForm,
): Promise<ProjectProfile | undefined> {
  const { cwd } = context.environment
  if (dir === undefined && findProject(cwd) === undefined) return { profile: gbt9704, deviations: [] }
  const opened = openProject(context, dir)
  const { project, complete, diagnostics: reading } = opened.reading
  const [{ analyse }, { withPrevious }, { templates }] = await Promise.all([
    import('../../compile.ts'),
    import('../read-previous.ts'),
    import('../../../templates/index.ts'),
  ])
  const analysis = complete ? analyse(withPrevious(project, opened.dir), templates) : undefined
  const found = sortDiagnostics([...reading, ...(analysis?.diagnostics ?? [])]).filter(concernsProfile)
  if (analysis?.profile !== undefined && !hasErrors(found)) return analysis.profile
  await refuseWith(context, opened, found, form)
  return undefined
}

/** What is wrong with the sections is for `check` to say; deviations are what the table itself shows. */
function concernsProfile({ span, severity }: Diagnostic): boolean {
  return severity === 'error' && (span === undefined || !span.path.includes('/'))
}
