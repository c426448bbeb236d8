// `report stats`: how long a report is, part by part, and how much of it comes from data/.

import { sortDiagnostics } from '../../diagnostics/diagnostic.ts'
import type { ReportStatistics } from '../../stats/statistics.ts'
import { type ExitCode, FINDINGS, OK } from '../exit-codes.ts'
import { parseForm } from '../output-form.ts'
import { type Context, countText, openProject, refuseWith } from '../project-session.ts'
import { statsToJson } from '../stats-json.ts'
import { statsLines } from '../stats-table.ts'
import { analyseProject } from './check.ts'

export interface StatsOptions {
  readonly format?: string
}

/** Findings do not make it fail; a report of which no paper can be made does. Rejects with UsageError. */
export async function stats(context: Context, dir: string | undefined, options: StatsOptions): Promise<ExitCode> {
  const form = parseForm(options.format)
  const { terminal, environment } = context
  const opened = openProject(context, dir)
  const analysis = await analyseProject(opened)
  const diagnostics = sortDiagnostics([...opened.reading.diagnostics, ...(analysis?.diagnostics ?? [])])
  if (!analysis?.doc || !analysis.report || !analysis.profile) {
    await refuseWith(context, opened, diagnostics, form)
    const count = countText(diagnostics)
    terminal.say({ zh: `没有统计：报告有 ${count.zh}`, en: `Not counted: the report has ${count.en}` })
    return FINDINGS
  }
  const [{ countReport }, { pageCount, pageNumbers }] = await Promise.all([
    import('../../stats/count-report.ts'),
    import('../../render/docx/pages/page-numbers.ts'),
  ])
  const { doc, report, unused } = analysis
  const { profile } = analysis.profile
  const pages = {
    count: pageCount(doc, profile),
    starts: pageNumbers(doc, profile),
    lines: profile.grid.lines.value,
    characters: profile.grid.characters.value,
  }
  const counted: ReportStatistics = countReport({ doc, facts: report.facts, unused, diagnostics, pages })
  if (form === 'json') terminal.result(JSON.stringify(statsToJson(counted), null, 2))
  else
    for (const line of statsLines(counted, terminal.language, environment.stdout.columns ?? DEFAULT_WIDTH))
      terminal.result(line)
  return OK
}

const DEFAULT_WIDTH = 100
