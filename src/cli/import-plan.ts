// An imported table and the project it goes to → the files that will be written into data/, or why none may be.

import { type Diagnostic, type Outcome, stamp } from '../diagnostics/diagnostic.ts'
import type { ImportedTable } from '../import/import-sheet.ts'
import { namesInData } from '../io/data-folder.ts'
import { targetExists } from '../io/findings.ts'
import { SIZE_LIMITS } from '../io/scan-project.ts'
import type { OutputFile } from '../io/write-artefacts.ts'
import { planEntry } from './import-entry.ts'
import type { OpenProject } from './project-session.ts'

export interface ImportPlan {
  /** Of the table in the tree of facts. */
  readonly name: string
  readonly files: readonly OutputFile[]
}

export interface ImportOrigin {
  /** The spreadsheet's file name. */
  readonly source: string
  /** The name that was asked for. */
  readonly target: string | undefined
  readonly force: boolean
}

/** `prefix`: what stands before a path of the project for the reader. */
export async function planImport(
  { dir, reading }: OpenProject,
  table: ImportedTable,
  { source, target, force }: ImportOrigin,
  prefix: string,
): Promise<Outcome<ImportPlan>> {
  const [{ csvText }, { tableName }, { tooLarge }] = await Promise.all([
    import('../import/csv-text.ts'),
    import('../import/table-name.ts'),
    import('../import/findings.ts'),
  ])
  const name = target ?? tableName(table.sheet, source)
  const names = namesInData(dir)
  if (!names.ok) return names
  const taken = names.value.find((found) => found.toLowerCase() === `${name}.csv`.toLowerCase())
  // One that differs in case alone would be a second file here, and the same one elsewhere.
  if (taken !== undefined && !(force && taken === `${name}.csv`))
    return { ok: false, diagnostics: [exists(prefix, taken)] }
  const bytes = new TextEncoder().encode(csvText(table.records))
  if (bytes.length > SIZE_LIMITS.text) {
    const message = { zh: '导入的数据超过 2 MB', en: 'the imported data are larger than 2 MB' }
    const help = { zh: '用 --range 只导入报告要用的部分', en: 'import with --range what the report needs' }
    return { ok: false, diagnostics: [stamp(tooLarge, { message, help })] }
  }
  const isEnglish = /^\s*template\s*:/m.test(reading.project.sources.get('report.yaml')?.text ?? '')
  const entry = await planEntry(reading.project, table, { file: source, name, language: isEnglish ? 'en' : 'zh' })
  const files: OutputFile[] = [{ name: `${name}.csv`, bytes }]
  if (entry.file) files.push({ name: entry.file.name, bytes: new TextEncoder().encode(entry.file.text) })
  return {
    ok: true,
    value: { name, files },
    diagnostics: entry.kept ? [stamp(entry.kept.kind, entry.kept.finding)] : [],
  }
}

function exists(prefix: string, name: string): Diagnostic {
  return stamp(targetExists, {
    message: {
      zh: `${prefix}data/${name} 已经存在，没有覆盖`,
      en: `${prefix}data/${name} exists and was not overwritten`,
    },
    expected: { zh: '新的文件名', en: 'a new file name' },
    help: {
      zh: '要用新的数据替换，加 --force；要另存一份，用 --to',
      en: 'replace it with --force, or choose another name with --to',
    },
  })
}
