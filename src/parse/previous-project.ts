// Where last year's project lies, as the manifest says it: asked for before the rest is read, so that what stands there
// can be read, too; and of which year a project is.

import { createLog } from '../diagnostics/diagnostic.ts'
import type { Located } from '../model/located.ts'
import { PREVIOUS_KEYS, YEAR_KEYS } from '../model/section-keys.ts'
import { MANIFEST_NAMES, type Project } from '../source/source.ts'
import type { Span } from '../source/span.ts'
import { parseYamlMap } from './yaml.ts'

export interface PreviousFolder {
  /** As written: relative to the project, or absolute. */
  readonly folder: string
  readonly span: Span
}

/** Undefined where none is named. What is wrong with the manifest is said elsewhere. */
export function previousFolder(project: Project): PreviousFolder | undefined {
  const value = settingOf(project, PREVIOUS_KEYS)
  const folder = value?.kind === 'scalar' ? value.text.trim() : ''
  return value === undefined || folder === '' ? undefined : { folder, span: value.span }
}

/** 年度, as the manifest states it; undefined where it does not, or not as a number. */
export function statedYear(project: Project): number | undefined {
  const value = settingOf(project, YEAR_KEYS)
  return value?.kind === 'scalar' && /^\d{4}$/.test(value.text) ? Number(value.text) : undefined
}

function settingOf(project: Project, keys: readonly string[]): Located | undefined {
  const source = MANIFEST_NAMES.map((name) => project.sources.get(name)).find((found) => found !== undefined)
  // Most projects name none, and the reader of YAML takes its time.
  if (source === undefined || !keys.some((key) => source.text.includes(key))) return undefined
  const map = parseYamlMap(source, 0, source.text.length, createLog())
  return map?.entries.find(({ key }) => keys.includes(key))?.value
}
