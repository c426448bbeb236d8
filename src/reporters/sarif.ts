// Diagnostics → SARIF 2.1.0 (OASIS), which code scanning and editors read. Columns count code points, as everywhere else.

import type { Diagnostic, FindingKind, Fix, Severity } from '../diagnostics/diagnostic.ts'
import { toPlace } from '../diagnostics/json.ts'
import type { Span } from '../source/span.ts'
import { linesOf, type Reported, regionOf } from './reporter.ts'

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'
const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }
/** Where paths start: the folder that the program was started in. */
const BASE = '%SRCROOT%'

export function reportAsSarif(reported: Reported): string {
  const codes = [...new Set(reported.diagnostics.map(({ code }) => code))].sort()
  const indices = new Map(codes.map((code, index) => [code, index]))
  const run = {
    tool: {
      driver: {
        name: 'report',
        version: reported.version,
        rules: codes.map((code) => toRule(code, reported)),
      },
    },
    columnKind: 'unicodeCodePoints',
    newlineSequences: ['\r\n', '\n', '\r'],
    language: reported.language === 'zh' ? 'zh-CN' : 'en',
    results: reported.diagnostics.map((diagnostic) => toResult(diagnostic, indices, reported)),
  }
  return JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)
}

function toRule(code: string, { kinds, language, diagnostics }: Reported) {
  const kind: FindingKind | undefined = kinds.get(code)
  const found = diagnostics.find((diagnostic) => diagnostic.code === code)
  const summary = kind?.summary[language] ?? found?.message[language] ?? code
  const basis = kind?.basis ?? found?.basis
  const more = language === 'zh' ? `详见 report explain ${code}` : `See report explain ${code}`
  const said = language === 'zh' ? '依据：' : 'Basis: '
  return {
    id: code,
    shortDescription: { text: summary },
    // Code scanning of GitHub wants both.
    fullDescription: { text: summary },
    help: { text: [summary, ...(basis === undefined ? [] : [`${said}${basis}`]), more].join('\n') },
    defaultConfiguration: { level: LEVELS[kind?.severity ?? 'warning'] },
  }
}

function toResult(diagnostic: Diagnostic, indices: ReadonlyMap<string, number>, reported: Reported) {
  const { code, severity, span, notes = [], fix } = diagnostic
  const { language } = reported
  const related = notes.flatMap((note) =>
    note.span ? [{ ...toLocation(note.span, reported), message: { text: note.message[language] } }] : [],
  )
  return {
    ruleId: code,
    ruleIndex: indices.get(code) ?? -1,
    level: LEVELS[severity],
    message: { text: linesOf({ ...diagnostic, notes: [] }, reported).join('\n') },
    locations: span ? [toLocation(span, reported)] : [],
    ...(related.length > 0 ? { relatedLocations: related } : {}),
    ...(fix ? { fixes: [toFix(fix, reported)] } : {}),
  }
}

function toLocation(span: Span, reported: Reported) {
  const region = regionOf(span, reported.sources)
  return {
    physicalLocation: {
      artifactLocation: toArtifact(span.path, reported),
      ...(region ? { region: toRegion(region) } : {}),
    },
  }
}

/** A path is a URI here: 中文 and spaces are percent-encoded. */
function toArtifact(path: string, { pathPrefix }: Reported) {
  const uri = `${pathPrefix}${path}`.split('/').map(encodeURIComponent).join('/')
  return { uri, uriBaseId: BASE }
}

function toRegion({ line, column, endLine, endColumn }: NonNullable<ReturnType<typeof regionOf>>) {
  return { startLine: line, startColumn: column, endLine, endColumn }
}

function toFix({ span, replacement }: Fix, reported: Reported) {
  const { line, column, endLine, endColumn } = toPlace(span, reported.sources)
  const deletedRegion = toRegion({
    line: line ?? 1,
    column: column ?? 1,
    endLine: endLine ?? 1,
    endColumn: endColumn ?? 1,
  })
  const text = reported.language === 'zh' ? '照“应为”改' : 'replace it as expected'
  return {
    description: { text },
    artifactChanges: [
      {
        artifactLocation: toArtifact(span.path, reported),
        replacements: [{ deletedRegion, insertedContent: { text: replacement } }],
      },
    ],
  }
}
