// Project → parsed files: every section and attachment as blocks, every YAML file at the top as located values.

import { createLog, type Diagnostic, hasErrors, type Log } from '../diagnostics/diagnostic.ts'
import type { Comment } from '../model/comment.ts'
import type { DataFiles, Located, LocatedMap, LocatedTable } from '../model/located.ts'
import type { FootnoteText, ParsedFile, TitleText } from '../model/section.ts'
import { type KeyName, sectionKeys } from '../model/section-keys.ts'
import type { Project, Source } from '../source/source.ts'
import { takeName } from './braces.ts'
import { checkCharacters, checkFileName } from './characters.ts'
import { parseCsv } from './csv.ts'
import { formulaForm } from './findings.ts'
import { parseInlineMarkdown, parseMarkdown } from './markdown.ts'
import { parseYamlMap } from './yaml.ts'
import { yamlComments } from './yaml-comments.ts'
import { type ParsedContent, parseContent } from './yaml-section.ts'

export interface ParsedProject {
  /** `report.yaml` and the house files beside it, by path; a file that cannot be read is missing. */
  readonly manifests: ReadonlyMap<string, LocatedMap>
  /** Sections and attachments by path, sorted. */
  readonly files: ReadonlyMap<string, ParsedFile>
  /** Those of `data/` that can be read. */
  readonly data: DataFiles
  /** Those of all files. */
  readonly comments: readonly Comment[]
  readonly diagnostics: readonly Diagnostic[]
}

export function parseProject(project: Project): ParsedProject {
  const log = createLog()
  const manifests = new Map<string, LocatedMap>()
  const files = new Map<string, ParsedFile>()
  const data = { maps: new Map<string, LocatedMap>(), tables: new Map<string, LocatedTable>() }
  for (const source of project.sources.values()) {
    checkFileName(source.path, log)
    checkCharacters(source.text, (index, length) => ({ path: source.path, start: index, end: index + length }), log)
    if (isData(source.path)) parseDataFile(source, data, log)
    else if (source.path.includes('/')) files.set(source.path, parseFile(source, log))
    else {
      const manifest = parseYamlMap(source, 0, source.text.length, log)
      if (manifest) manifests.set(source.path, manifest)
      if (manifest) refuseFormulas(manifest, log)
    }
  }
  const comments = [...project.sources.values()].flatMap(
    (source) => files.get(source.path)?.comments ?? commentsOf(source),
  )
  return { manifests, files, data, comments, diagnostics: log.diagnostics }
}

function commentsOf(source: Source): Comment[] {
  return /\.ya?ml$/i.test(source.path) ? yamlComments(source, 0, source.text.length) : []
}

/** Settings are looked at before there are facts: what stands there is printed as it is. */
function refuseFormulas(located: Located, log: Log): void {
  if (located.kind === 'list') for (const item of located.items) refuseFormulas(item, log)
  if (located.kind === 'map') for (const { value } of located.entries) refuseFormulas(value, log)
  if (located.kind !== 'scalar' || !/\{\{|\}\}/.test(located.text)) return
  log.add(formulaForm, {
    message: {
      zh: 'report.yaml 里不能引用数据，“{{ }}”会原样印出',
      en: 'a setting cannot refer to data: {{ }} would be printed',
    },
    expected: { zh: '写出文字；引用写在章节里', en: 'plain words; references stand in sections' },
    help: { zh: '把数直接写出来', en: 'write the number itself' },
    span: located.span,
  })
}

/** The data of another project: `previous:`. */
export function parseData(project: Project): { readonly data: DataFiles; readonly log: Log } {
  const log = createLog()
  const data = { maps: new Map<string, LocatedMap>(), tables: new Map<string, LocatedTable>() }
  for (const source of project.sources.values()) if (isData(source.path)) parseDataFile(source, data, log)
  return { data, log }
}

function isData(path: string): boolean {
  return path.startsWith('data/')
}

interface DataMaps {
  readonly maps: Map<string, LocatedMap>
  readonly tables: Map<string, LocatedTable>
}

function parseDataFile(source: Source, { maps, tables }: DataMaps, log: Log): void {
  if (/\.csv$/i.test(source.path)) {
    const table = parseCsv(source, log)
    if (table) tables.set(source.path, table)
  } else {
    const map = parseSoundMap(source, 0, source.text.length, log)
    if (map) maps.set(source.path, map)
  }
}

/** One section or attachment file, Markdown or YAML by its extension. */
export function parseFile(source: Source, log: Log): ParsedFile {
  const before = log.diagnostics.length
  const parsed = /\.ya?ml$/i.test(source.path) ? parseYamlFile(source, log) : parseMarkdownFile(source, log)
  return hasErrors(log.diagnostics.slice(before)) ? { ...parsed, unreadable: true } : parsed
}

function parseMarkdownFile(source: Source, log: Log): ParsedFile {
  const { path, text } = source
  const {
    blocks,
    footnotes: notes,
    comments,
    frontMatter,
  } = parseMarkdown({ path, text, offsetAt: (index) => index }, log)
  const map = frontMatter && parseSoundMap(source, frontMatter.start, frontMatter.end, log)
  const inFront = frontMatter ? yamlComments(source, frontMatter.start, frontMatter.end) : []
  const { title, footnotes } = titleOf(map, log)
  return {
    path,
    blocks,
    footnotes: [...footnotes, ...notes],
    ...(comments.length + inFront.length > 0 ? { comments: [...inFront, ...comments] } : {}),
    span: startOf(source),
    ...(map ? { frontMatter: map } : {}),
    ...(title ? { title } : {}),
  }
}

function parseYamlFile(source: Source, log: Log): ParsedFile {
  const { path, text } = source
  const map = parseSoundMap(source, 0, text.length, log)
  if (map === undefined) return { path, blocks: [], footnotes: [], span: startOf(source) }
  const content = find(map, sectionKeys.content)
  const { title, footnotes } = titleOf(map, log)
  const level = headingLevelIn(path, title !== undefined)
  const { blocks, footnotes: notes, comments } = content ? parseContent(content, level, log) : NO_CONTENT
  const all = [...commentsOf(source), ...comments]
  const entries = map.entries.filter((entry) => entry.value !== content)
  return {
    path,
    frontMatter: { ...map, entries },
    blocks,
    footnotes: [...footnotes, ...notes],
    ...(all.length > 0 ? { comments: all } : {}),
    span: startOf(source),
    ...(title ? { title } : {}),
  }
}

const NO_CONTENT: ParsedContent = { blocks: [], footnotes: [], comments: [] }

function parseSoundMap(source: Source, start: number, end: number, log: Log): LocatedMap | undefined {
  const map = parseYamlMap(source, start, end, log)
  return map?.broken ? undefined : map
}

/** Headings in a section are （一）; in a titled file of a section's folder 1.; in an attachment 一、. */
function headingLevelIn(path: string, titled: boolean): number {
  if (!path.startsWith('sections/')) return 1
  return titled && path.split('/').length > 2 ? 3 : 2
}

interface ParsedTitle {
  readonly title?: TitleText
  readonly footnotes: readonly FootnoteText[]
}

function titleOf(map: LocatedMap | undefined, log: Log): ParsedTitle {
  const title = map && find(map, sectionKeys.title)
  if (title?.kind !== 'scalar' || title.value === null) return { footnotes: [] }
  const text = { path: title.span.path, text: title.text, offsetAt: title.offsetAt }
  const { content, footnotes } = parseInlineMarkdown(text, log)
  const named = takeName(content, log)
  return { footnotes, ...(named.content.length > 0 ? { title: { ...named, span: title.span } } : {}) }
}

function find(map: LocatedMap, name: KeyName): Located | undefined {
  return map.entries.find(({ key }) => key === name.en || key === name.zh)?.value
}

function startOf(source: Source) {
  return { path: source.path, start: 0, end: 0 }
}
