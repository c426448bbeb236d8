// The whole compiler on one screen: analyse is what `check` runs, compile what `build` runs. Pure: no file, clock,
// locale or environment is touched here.

import { breakTitles } from './build/break-titles.ts'
import { type BuiltReport, buildReport } from './build/build-report.ts'
import { type Drawings, readDrawings } from './build/drawings.ts'
import type { Images } from './build/figures.ts'
import { fileStem } from './build/file-name.ts'
import { lowerDraft } from './build/lower.ts'
import { rules } from './check/rules/index.ts'
import { runRules } from './check/run-rules.ts'
import { wantedRules } from './check/settings/wanted-rules.ts'
import { weighFindings } from './check/weigh-findings.ts'
import { bindProject, readLastYear } from './compile-facts.ts'
import { kindsOf } from './compile-kinds.ts'
import { makeTableFiles, type NamedFile, tableFileNames } from './compile-tables.ts'
import {
  createLog,
  type Diagnostic,
  forbids,
  hasErrors,
  type Outcome,
  sortDiagnostics,
} from './diagnostics/diagnostic.ts'
import { withDoableFixes } from './diagnostics/doable-fixes.ts'
import { reportUnused, unusedNodes } from './facts/unused-facts.ts'
import type { Doc } from './model/doc.ts'
import { docText, titleLine, withoutSpace } from './model/doc-text.ts'
import type { FactNode } from './model/facts.ts'
import { hasChart } from './model/figures.ts'
import { firstDifference, printedContent } from './model/printed-content.ts'
import type { ProjectProfile } from './model/project-profile.ts'
import type { Artefact, Renderer, TableRenderer } from './model/renderer.ts'
import type { Report } from './model/report.ts'
import type { Template } from './model/template.ts'
import { parseProject } from './parse/parse-project.ts'
import { type Asset, MANIFEST_NAMES, type Project } from './source/source.ts'

export interface Statistics {
  readonly sections: number
  /** Printed characters without white space, numbers and marks included. */
  readonly characters: number
  /** Rows of the profile that are not the standard's. */
  readonly deviations: number
}

export interface Analysis {
  readonly report?: Report
  readonly doc?: Doc
  readonly profile?: ProjectProfile
  /** Sorted by place. */
  readonly diagnostics: readonly Diagnostic[]
  /** Those that comments silence at their places, or that the project turns off; sorted, too. */
  readonly silenced: readonly Diagnostic[]
  readonly statistics: Statistics
  /** Every rule has run. */
  readonly complete: boolean
  /** Facts and groups of facts that nothing uses; absent where broken data or references leave that open. */
  readonly unused?: readonly FactNode[]
}

export interface CompileOptions {
  readonly renderers: readonly Renderer[]
  /** Files that are made of the artefacts afterwards; a page may link to them. */
  readonly printed?: readonly Pick<Artefact, 'format' | 'extension'>[]
  /** Makes the files of each table, where they are wanted. */
  readonly tables?: TableRenderer
  /** See {@link RenderInput.epochSeconds}. */
  readonly epochSeconds: number
  /** Warnings forbid the build, too. */
  readonly strict: boolean
}

export interface Compiled {
  /** The report's title as a file name without extension, safe on Windows. */
  readonly name: string
  readonly artefacts: readonly Artefact[]
  /** Empty where none are wanted, or the report has no table. */
  readonly tableFiles: readonly NamedFile[]
  /** What they were set by. */
  readonly profile: ProjectProfile
  readonly statistics: Statistics
}

/** Everything that can be said of a project without rendering it; `drawings` are those of its SVG files, if it has any. */
export function analyse(project: Project, templates: readonly Template[], drawings: Drawings = new Map()): Analysis {
  const parsed = parseProject(project)
  const { manifests, comments, diagnostics: parsing } = parsed
  const hasManifest = MANIFEST_NAMES.some((name) => project.sources.has(name))
  const bound = bindProject(project, parsed)
  const { files, facts } = bound
  const lastYear = project.previous && readLastYear(project.previous)
  const built = buildReport({ manifests, files, facts, hasManifest, ...(lastYear ? { lastYear } : {}) }, templates)
  const paper = composeDoc(built, { assets: project.assets, drawings })
  // Where data or references are broken, that something is unused says nothing.
  const isSound = built.report !== undefined && !hasErrors([...parsing, ...bound.diagnostics])
  const unused = isSound ? unusedNodes(bound, built.template?.dataNames) : undefined
  const found = [
    ...parsing,
    ...bound.diagnostics,
    ...built.diagnostics,
    ...paper.diagnostics,
    ...reportUnused(unused ?? []),
  ]
  const complete = paper.doc !== undefined && !hasErrors(found)
  const weighing = { checks: built.checks, comments, complete, kinds: () => kindsOf(templates), facts: facts.root }
  const { diagnostics, silenced } = weighFindings(found, weighing)
  const statistics = {
    sections: built.report?.sections.length ?? 0,
    characters: paper.doc ? withoutSpace(docText(paper.doc)).length : 0,
    deviations: built.profile?.deviations.length ?? 0,
  }
  return {
    diagnostics: withDoableFixes(sortDiagnostics(diagnostics), project.sources),
    silenced: sortDiagnostics(silenced),
    statistics,
    complete: built.sound && paper.doc !== undefined,
    ...(unused ? { unused } : {}),
    ...(built.report ? { report: built.report } : {}),
    ...(paper.doc ? { doc: paper.doc } : {}),
    ...(built.profile ? { profile: built.profile } : {}),
  }
}

function composeDoc(
  { report, template, sound, profile, checks }: BuiltReport,
  images: Images,
): { doc?: Doc; diagnostics: readonly Diagnostic[] } {
  if (report === undefined || template === undefined || profile === undefined) return { diagnostics: [] }
  const log = createLog()
  const doc = lowerDraft(template.compose(report), { ...images, footnotes: report.footnotes, log })
  const fit = sound ? [...rules, ...template.rules] : rules.filter(({ needsManifest }) => !needsManifest)
  const wanted = wantedRules(fit, checks)
  return {
    doc,
    diagnostics: [...log.diagnostics, ...runRules(wanted, { report, doc, profile: profile.profile })],
  }
}

/** The finished files, or, where findings forbid them, the findings alone. */
export async function compile(
  project: Project,
  templates: readonly Template[],
  options: CompileOptions,
): Promise<Outcome<Compiled>> {
  const { doc, profile, diagnostics, statistics } = analyse(project, templates, await readDrawings(project.assets))
  if (doc === undefined || profile === undefined || forbids(diagnostics, options.strict))
    return { ok: false, diagnostics }
  const paper = breakTitles(doc, profile.profile)
  const name = fileStem(titleLine(doc))
  const { tables } = options
  const tableFiles = tables ? makeTableFiles(doc, name, tables) : []
  const files = [
    ...[...options.renderers, ...(options.printed ?? [])].map(({ format, extension }) => ({
      format,
      name: `${name}.${extension}`,
    })),
    ...(tables ? tableFileNames(doc, name, tables) : []),
  ]
  const assets = await withCharts(paper, project.assets)
  const artefacts: Artefact[] = []
  // One after the other: renderers of a large report would otherwise hold their memory at the same time.
  for (const renderer of options.renderers) {
    const artefact = await renderer.render({
      doc: paper,
      profile: profile.profile,
      assets,
      epochSeconds: options.epochSeconds,
      beside: files.filter(({ format }) => format !== renderer.format),
    })
    assertComplete(doc, artefact)
    artefacts.push(artefact)
  }
  return { ok: true, value: { name, artefacts, tableFiles, profile, statistics }, diagnostics }
}

/** The project's assets and the drawings of the Doc's charts, whose font takes longer to load than most reports to build. */
export async function withCharts(doc: Doc, assets: ReadonlyMap<string, Asset>): Promise<ReadonlyMap<string, Asset>> {
  if (!hasChart(doc)) return assets
  const { drawCharts } = await import('./charts/draw-charts.ts')
  return drawCharts(doc, assets)
}

/** Nothing is lost silently: what stands in the file is what stands in the Doc. A difference is a bug of a renderer. */
function assertComplete(doc: Doc, { format, readBack }: Artefact): void {
  const difference = firstDifference(printedContent(doc), readBack)
  if (difference !== undefined) throw new Error(`the ${format} file does not hold the report: ${difference}`)
}
