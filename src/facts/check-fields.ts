// The reserved keys of a group → findings about those that say nothing there, so that none is passed over silently.

import type { Log } from '../diagnostics/diagnostic.ts'
import type { groupKeys } from '../model/fact-keys.ts'
import type { Located } from '../model/located.ts'
import { reportDataForm } from './data-reports.ts'

export type GroupFields = { readonly [K in keyof typeof groupKeys]?: Located }

export function checkFields({ unit, note, source, file, headRows, labelColumns }: GroupFields, log: Log): void {
  for (const field of [unit, note, source, file]) {
    if (field === undefined || field.kind === 'scalar') continue
    reportDataForm(field.span, { zh: '这里应为一段文字', en: 'words should stand here' }, log)
  }
  for (const field of file === undefined ? [headRows, labelColumns] : []) {
    if (field === undefined) continue
    reportDataForm(
      field.span,
      {
        zh: '“表头行”“标签列”说的是 CSV 文件，这里没有写“文件”',
        en: 'this is about a CSV file, and none is named here',
      },
      log,
    )
  }
}
