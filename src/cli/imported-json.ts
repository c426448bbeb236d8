// An imported table → the JSON that other programs read. The shape is a promise, as that of findings is.

import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { diagnosticsToJson, type JsonFinding } from '../diagnostics/json.ts'
import type { ImportedTable } from '../import/import-sheet.ts'

export interface JsonImport {
  readonly version: 1
  /** Absolute paths of what was written. */
  readonly files: readonly string[]
  readonly table: {
    /** Its name in the tree of facts. */
    readonly name: string
    readonly sheet: string
    readonly cells: string
    readonly headRows: number
    readonly labelColumns: number
    readonly dataRows: number
    readonly dataColumns: number
    readonly title: string | null
    readonly unit: string | null
    readonly notes: readonly string[]
  }
  readonly findings: readonly JsonFinding[]
}

export function importedToJson(
  name: string,
  imported: ImportedTable,
  files: readonly string[],
  diagnostics: readonly Diagnostic[],
): JsonImport {
  const { sheet, cells, headRows, labelColumns, dataRows, dataColumns, title, unit, notes } = imported
  return {
    version: 1,
    files,
    table: {
      name,
      sheet,
      cells,
      headRows,
      labelColumns,
      dataRows,
      dataColumns,
      title: title ?? null,
      unit: unit ?? null,
      notes,
    },
    findings: diagnosticsToJson(diagnostics, new Map()).findings,
  }
}
