// An imported table and the YAML files of data/ → the text of the file that will describe it, or what its author must do.

import type { Finding, FindingKind } from '../diagnostics/diagnostic.ts'
import type { Origin } from '../import/describe-table.ts'
import type { ImportedTable } from '../import/import-sheet.ts'
import type { LocatedMap } from '../model/located.ts'
import type { Project } from '../source/source.ts'

export interface EntryFile {
  /** Below data/. */
  readonly name: string
  readonly text: string
}

export interface PlannedEntry {
  /** Undefined where the entry stands already as it should, or must be left to its author. */
  readonly file?: EntryFile
  readonly kept?: { readonly kind: FindingKind; readonly finding: Finding }
}

export async function planEntry(project: Project, table: ImportedTable, origin: Origin): Promise<PlannedEntry> {
  const [{ parseData }, { newEntry, updatedEntry }, { entryKept }] = await Promise.all([
    import('../parse/parse-project.ts'),
    import('../import/describe-table.ts'),
    import('../import/findings.ts'),
  ])
  const { maps } = parseData(project).data
  const own = `data/${origin.name}.yaml`
  const entry = newEntry(table, origin)
  const [path, map] = [...maps].find(([, { entries }]) => entries.some(({ key }) => key === origin.name)) ?? [
    own,
    undefined,
  ]
  const text = project.sources.get(path)?.text
  if (text === undefined) return { file: { name: fileName(path), text: entry } }
  const value = map?.entries.find(({ key }) => key === origin.name)?.value
  const written = value ? updated(text, value) : isSound(maps.get(path)) ? appended(text, entry) : undefined
  if (written === text) return {}
  return written === undefined
    ? { kept: { kind: entryKept, finding: keptFinding(path, entry) } }
    : { file: { name: fileName(path), text: written } }

  function updated(whole: string, found: NonNullable<typeof value>): string | undefined {
    return found.kind === 'map' ? updatedEntry(whole, found, table, origin) : undefined
  }
}

function fileName(path: string): string {
  return path.slice('data/'.length)
}

/** Its top is a list of keys, one a line, to which another can be added. */
function isSound(map: LocatedMap | undefined): boolean {
  return map !== undefined && !map.broken
}

function appended(text: string, entry: string): string {
  return `${text === '' || text.endsWith('\n') ? text : `${text}\n`}${entry}`
}

function keptFinding(path: string, entry: string): Finding {
  const lines = entry
    .trimEnd()
    .split('\n')
    .map((line) => line.trim())
    .join('；')
  return {
    message: { zh: `没有改动 ${path}`, en: `${path} was left alone` },
    expected: { zh: lines, en: lines },
    help: {
      zh: '这个名称在别处另有用处，或者文件读不懂：请照上面自己改，或者用 --to 换一个文件名',
      en: 'the name is used for something else, or the file cannot be read: edit it as shown, or choose another name with --to',
    },
  }
}
