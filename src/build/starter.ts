// A template's starter files → the files of a new project: names and year filled in, keys in the language asked for.
// Pure: reading and writing are the caller's.

import * as z from 'zod/mini'
import { cellKeys, contentKeys, figureKeys, sectionKeys, tableKeys } from '../model/section-keys.ts'
import type { Template } from '../model/template.ts'
import { metaOf } from './fields.ts'
import { manifestJsonSchema, sectionJsonSchema } from './json-schema.ts'
import { frontMatterSchema } from './manifest-schema.ts'
import { findRole, nameOfPath } from './outline.ts'
import { schemaOf } from './template-schema.ts'

export interface StarterOptions {
  readonly template: Template
  readonly keys: 'zh' | 'en'
  readonly organ: string
  /** The year reported on. */
  readonly year: number
  /** Renames the keys of a YAML text, keeping everything else; the parser's, handed in because build/ reads no YAML. */
  readonly renameKeys: (text: string, names: ReadonlyMap<string, string>) => string
}

/** Texts by path; starters are written with Chinese keys and names. */
export function fillStarter(files: ReadonlyMap<string, string>, options: StarterOptions): ReadonlyMap<string, string> {
  const filled = new Map<string, string>()
  for (const [path, text] of files) {
    const named = fillIn(text, path, options)
    // Names in data/ are what the report's text calls them, in both.
    if (options.keys === 'zh' || path.startsWith('data/')) filled.set(path, named)
    else filled.set(englishPath(path, options.template), englishKeys(named, path, options))
  }
  filled.set('.schema/report.json', toJson(manifestJsonSchema([options.template])))
  filled.set('.schema/section.json', toJson(sectionJsonSchema(options.template)))
  return filled
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

function fillIn(text: string, path: string, { organ, year }: StarterOptions): string {
  // The organ stands only between double quotes in YAML, where JSON's escapes are valid.
  const quoted = path.endsWith('.md') ? organ : JSON.stringify(organ).slice(1, -1)
  const values: Readonly<Record<string, string>> = {
    '@organ@': quoted,
    '@year@': String(year),
    '@nextYear@': String(year + 1),
  }
  // All at once: an organ may have such a mark in its name.
  return text.replace(/@(?:organ|year|nextYear)@/g, (mark) => values[mark] ?? mark)
}

/** `10-举措成效/01-组织领导.md` → `10-achievements/01-组织领导.md`: roles have English names, free names stay. */
function englishPath(path: string, { outline }: Template): string {
  return path
    .split('/')
    .map((step) => {
      const role = findRole(nameOfPath(step), outline)
      return role ? step.replace(nameOfPath(step), role.id) : step
    })
    .join('/')
}

function englishKeys(text: string, path: string, { template, renameKeys }: StarterOptions): string {
  // A manifest's 单位 is the organ, a table's the unit of its figures.
  const isManifest = !path.includes('/')
  const names = new Map(isManifest ? namesIn(schemaOf(template)) : [...namesIn(frontMatterSchema), ...tables()])
  if (!path.endsWith('.md')) return renameKeys(text, names)
  const front = /^---\r?\n([\s\S]*?)^---$/m.exec(text)
  if (front?.index !== 0 || front[1] === undefined) return text
  return text.replace(front[1], () => renameKeys(front[1] ?? '', names))
}

function namesIn(schema: z.core.$ZodType): [string, string][] {
  if (!(schema instanceof z.ZodMiniObject)) return []
  return Object.entries(schema.shape).flatMap(([en, value]): [string, string][] => {
    // A shape's values are schemas; ZodObject's own type parameter says so, instanceof cannot.
    const zh = metaOf(value as z.core.$ZodType).zh
    return zh === undefined ? [] : [[zh, en]]
  })
}

function tables(): [string, string][] {
  return [sectionKeys, contentKeys, cellKeys, tableKeys, figureKeys].flatMap((table) =>
    Object.values(table).map(({ zh, en }): [string, string] => [zh, en]),
  )
}
