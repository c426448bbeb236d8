// Projects for tests: made of texts, without touching a disk.

import { readdirSync, readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { parse } from 'yaml'
import { type Drawing, isDrawing } from '../src/build/drawings.ts'
import { fillStarter } from '../src/build/starter.ts'
import { readSvg } from '../src/build/svg.ts'
import { withPrevious } from '../src/cli/read-previous.ts'
import { type Analysis, analyse } from '../src/compile.ts'
import type { Diagnostic } from '../src/diagnostics/diagnostic.ts'
import { readProject } from '../src/io/read-project.ts'
import { renameKeys } from '../src/parse/rename-keys.ts'
import { comparePaths } from '../src/source/compare-paths.ts'
import { type Asset, createSource, type Project } from '../src/source/source.ts'
import { positionAt } from '../src/source/span.ts'
import { templates } from '../templates/index.ts'

export type Files = Readonly<Record<string, string>>

export function projectOf(files: Files, assets: Readonly<Record<string, Uint8Array>> = {}): Project {
  const sort = <T>(record: Readonly<Record<string, T>>) => Object.entries(record).sort(([a], [b]) => comparePaths(a, b))
  return {
    sources: new Map(sort(files).map(([path, text]) => [path, createSource(path, text)])),
    assets: new Map(sort(assets).map(([path, bytes]): [string, Asset] => [path, { path, bytes }])),
  }
}

export function analyseFiles(
  files: Files,
  assets: Readonly<Record<string, Uint8Array>> = {},
  previous?: Files,
): Analysis {
  const drawings = Object.entries(assets).flatMap(([path, bytes]): [string, Drawing][] =>
    isDrawing(path) ? [[path, readSvg(bytes)]] : [],
  )
  const project = { ...projectOf(files, assets), ...(previous ? { previous: projectOf(previous) } : {}) }
  return analyse(project, templates, new Map(drawings))
}

/** `severity code path:line:column` of each finding. */
export function listFindings(diagnostics: readonly Diagnostic[], files: Files): string[] {
  return diagnostics.map((diagnostic) =>
    `${diagnostic.severity} ${diagnostic.code} ${placeOf(diagnostic, files)}`.trim(),
  )
}

export function placeOf({ span }: Diagnostic, files: Files): string {
  if (span === undefined) return ''
  const { line, column } = positionAt(createSource(span.path, files[span.path] ?? ''), span.start)
  return `${span.path}:${line}:${column}`
}

export function templateOf(id: string) {
  const found = templates.find((template) => template.id === id)
  if (found === undefined) throw new Error(`no template ${id}`)
  return found
}

/** The texts of a folder by relative path, dot folders left out. */
export function readFolder(root: string): Record<string, string> {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'))
  const texts = names.filter(
    (name) => /\.(md|ya?ml|csv)$/.test(name) && !name.split('/').some((step) => step.startsWith('.')),
  )
  return Object.fromEntries(texts.sort().map((name) => [name, readFileSync(`${root}/${name}`, 'utf8')]))
}

/** A template's starter as `report init` writes it, without its schema files. */
export function starterOf(id: string, keys: 'zh' | 'en' = 'zh'): Files {
  const files = new Map(Object.entries(readFolder(`templates/${id}/starter`)))
  const filled = fillStarter(files, { template: templateOf(id), keys, organ: '某市教育局', year: 2023, renameKeys })
  return Object.fromEntries([...filled].filter(([path]) => !path.startsWith('.')))
}

/** The project of a folder, with last year's beside it where it names one. */
export function readWhole(folder: string): Project {
  return withPrevious(readProject(folder).project, folder)
}

/** A YAML fixture as data. */
export function readFixture<T>(path: string): T {
  // Fixtures are ours; their shape is what the test that reads them says.
  return parse(readFileSync(`test/fixtures/${path}`, 'utf8')) as T
}

/** The seed as it was scraped, with the punctuation that the standard asks for. */
export function publishedSeed(): string[] {
  const full: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '(': '（', ')': '）' }
  return readFileSync('test/fixtures/cangxi-2023.txt', 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.replace('2021-2025', '2021—2025').replace(/[,;:()]/g, (mark) => full[mark] ?? mark))
}

/** Every finding says what was found, what was expected, the way out, and what it rests on; in both languages. */
export function expectComplete(diagnostics: readonly Diagnostic[]): void {
  for (const { message, expected, help, basis } of diagnostics) {
    for (const text of [message, expected, help]) {
      expect(text).toEqual({ zh: expect.stringMatching(/./), en: expect.stringMatching(/./) })
    }
    expect(basis).toMatch(/./)
  }
}
