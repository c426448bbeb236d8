// `report check`: a project → all its findings, as text for people or JSON for programs; those that mend themselves
// mended first, where that is asked for.

import type { Analysis } from '../../compile.ts'
import { forbids, sortDiagnostics } from '../../diagnostics/diagnostic.ts'
import { diagnosticsToJson } from '../../diagnostics/json.ts'
import { type ExitCode, FINDINGS, OK } from '../exit-codes.ts'
import { type FixOptions, fixModeOf, type Mended, mend } from '../fix-findings.ts'
import { parseForm } from '../output-form.ts'
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

export interface CheckOptions extends FixOptions {
  readonly strict?: boolean
}

/** Rejects with UsageError for an unknown format, and for options that exclude each other. */
export async function check(context: Context, dir: string | undefined, options: CheckOptions): Promise<ExitCode> {
  const { strict = false } = options
  const form = parseForm(options.format)
  const { terminal } = context
  const { opened, diagnostics: writing } = await openMended(context, dir, options)
  const { project, diagnostics: reading } = opened.reading
  const analysis = await analyseProject(opened)
  const diagnostics = sortDiagnostics([...reading, ...writing, ...(analysis?.diagnostics ?? [])])
  const silenced = analysis?.silenced.length ?? 0
  const isForbidden = forbids(diagnostics, strict)
  if (form === 'json') {
    terminal.result(JSON.stringify(diagnosticsToJson(diagnostics, project.sources, silenced), null, 2))
  } else {
    await printFindings(context, opened, diagnostics)
    const count = countText(diagnostics)
    const note = isForbidden ? strictNote(diagnostics) : { zh: '', en: '' }
    const size = sizeText(analysis)
    const deviations = deviationText(analysis?.statistics)
    const unsaid = silencedText(silenced)
    terminal.say({
      zh: `检查完毕：${size.zh}${count.zh}${unsaid.zh}${deviations.zh}${note.zh}`,
      en: `Checked: ${size.en}${count.en}${unsaid.en}${deviations.en}${note.en}`,
    })
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

function silencedText(count: number): { readonly zh: string; readonly en: string } {
  return count === 0 ? { zh: '', en: '' } : { zh: `，另有 ${count} 处注明不查`, en: `, ${count} silenced` }
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
function sizeText(analysis: Analysis | undefined): { readonly zh: string; readonly en: string } {
  if (!analysis?.doc) return { zh: '', en: '' }
  const { sections, characters } = analysis.statistics
  return {
    zh: `${sections} 个部分，${characters} 字，`,
    en: `${plural(sections, 'section')}, ${plural(characters, 'character')}, `,
  }
}
