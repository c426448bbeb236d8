// What the benches call of the program: a project's texts in, what its rules are given out, and the rules one by one.

import { lowerDraft } from '../src/build/lower.ts'
import { fillStarter } from '../src/build/starter.ts'
import { type CheckedWords, type ReadingRule, readReport } from '../src/check/reading.ts'
import { rules } from '../src/check/rules/index.ts'
import { analyse } from '../src/compile.ts'
import { createLog, type Diagnostic } from '../src/diagnostics/diagnostic.ts'
import type { Report } from '../src/model/report.ts'
import type { SectionBlock } from '../src/model/section.ts'
import type { Template } from '../src/model/template.ts'
import { renameKeys } from '../src/parse/rename-keys.ts'
import { createSource, type Project } from '../src/source/source.ts'
import { templates } from '../templates/index.ts'

export { readReport, rules, templates }

type Files = Readonly<Record<string, string>>

/** What the rules are given of a project. */
export function checkedOf(files: Files): CheckedWords {
  const { report, doc, profile } = analyse(projectOf(files), templates)
  if (report === undefined || doc === undefined || profile === undefined) throw new Error('the project makes no report')
  return { report, doc, profile: profile.profile, reading: readReport(report) }
}

/** How many findings the rule has. */
export function runRule(rule: ReadingRule, checked: CheckedWords): number {
  let count = 0
  for (const _ of rule.check(checked)) count += 1
  return count
}

/** A template's starter as `report init` writes it. */
export function starterOf(template: Template, files: Files): Files {
  const options = { template, keys: 'zh', organ: '临江县司法局', year: 2023, renameKeys } as const
  return Object.fromEntries(fillStarter(new Map(Object.entries(files)), options))
}

/** The same report with these blocks in place of its last section's, and its paper. */
export function withBlocks(checked: CheckedWords, blocks: readonly SectionBlock[], template: Template): CheckedWords {
  const last = checked.report.sections.length - 1
  const sections = checked.report.sections.map((section, index) => {
    const [passage] = section.passages
    return index === last && passage ? { ...section, passages: [{ ...passage, blocks }] } : section
  })
  const report: Report = { ...checked.report, sections }
  const context = { assets: new Map(), drawings: new Map(), footnotes: report.footnotes, log: createLog() }
  return { ...checked, report, doc: lowerDraft(template.compose(report), context), reading: readReport(report) }
}

export interface PlacedFinding {
  readonly code: string
  readonly severity: string
  /** The words that it points at. */
  readonly words: string
  readonly message: string
  /** Silenced or turned off. */
  readonly silenced: boolean
}

/** Everything that `check` says of a project. */
export function findingsOf(files: Files): PlacedFinding[] {
  const toFinding = (silenced: boolean) => (diagnostic: Diagnostic) => {
    const { code, severity, message, span } = diagnostic
    const words = span ? (files[span.path] ?? '').slice(span.start, span.end) : ''
    return { code, severity, words, message: message.zh, silenced }
  }
  const { diagnostics, silenced } = analyse(projectOf(files), templates)
  return [...diagnostics.map(toFinding(false)), ...silenced.map(toFinding(true))]
}

function projectOf(files: Files): Project {
  const sources = new Map(Object.entries(files).map(([path, text]) => [path, createSource(path, text)]))
  return { sources, assets: new Map() }
}
