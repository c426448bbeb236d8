// The bytes of a spreadsheet → one table as CSV lines, with where it came from and what has to be said of it.

import { createLog, hasErrors, type Log, type Message, type Outcome } from '../diagnostics/diagnostic.ts'
import { areaName } from './cell-names.ts'
import { chooseSheet, type SheetWishes } from './choose-sheet.ts'
import { findTable, type TableForm } from './find-table.ts'
import { emptySheet, severalUnits } from './findings.ts'
import type { Grid } from './grid.ts'
import { layOutTable } from './lay-out-table.ts'
import { openWorkbook, Unreadable } from './open-workbook.ts'
import { remarkOn } from './remarks.ts'

export interface ImportWishes extends SheetWishes {
  readonly headRows?: number
  readonly labelColumns?: number
}

export interface ImportedTable {
  readonly sheet: string
  /** Such as A4:I28: from the first line of heads to the last line of data. */
  readonly cells: string
  readonly headRows: number
  readonly labelColumns: number
  readonly dataRows: number
  readonly dataColumns: number
  readonly title?: string
  /** Where the sheet names one, and only one. */
  readonly unit?: string
  readonly notes: readonly string[]
  readonly records: readonly (readonly string[])[]
}

export async function importSheet(bytes: Uint8Array, wishes: ImportWishes): Promise<Outcome<ImportedTable>> {
  const log = createLog()
  try {
    const grid = await chooseSheet(await openWorkbook(bytes), wishes, log)
    if (grid === undefined) return { ok: false, diagnostics: log.diagnostics }
    return importGrid(grid, wishes, log)
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    log.add(error.kind, { message: error.text, expected: EXPECTED, help: error.help })
    return { ok: false, diagnostics: log.diagnostics }
  }
}

const EXPECTED: Message = { zh: '没有密码的 .xlsx 文件', en: 'an .xlsx file without a password' }

function importGrid(grid: Grid, wishes: ImportWishes, log: Log): Outcome<ImportedTable> {
  const form = findTable(grid, wishes)
  if (
    form === undefined ||
    form.headRows > form.area.bottom - form.area.top ||
    form.labelColumns > form.area.right - form.area.left
  ) {
    reportEmpty(grid, form, log)
    return { ok: false, diagnostics: log.diagnostics }
  }
  const table = layOutTable(grid, form, log)
  remarkOn(grid, form, log)
  reportUnits(form.units, log)
  // What was carried how says nothing where nothing was.
  if (hasErrors(log.diagnostics))
    return { ok: false, diagnostics: log.diagnostics.filter(({ severity }) => severity !== 'info') }
  const [unit, second] = form.units
  const value = {
    sheet: grid.sheet,
    cells: areaName(form.area),
    ...(form.title === undefined ? {} : { title: form.title }),
    ...(unit === undefined || second !== undefined ? {} : { unit }),
    notes: form.notes,
    ...table,
  }
  return { ok: true, value, diagnostics: log.diagnostics }
}

function reportEmpty(grid: Grid, form: TableForm | undefined, log: Log): void {
  const place = form ? `${grid.sheet}!${areaName(form.area)}` : grid.sheet
  log.add(emptySheet, {
    message: { zh: `没有可以导入的数据：${place}`, en: `nothing to import: ${place}` },
    expected: {
      zh: '至少一行表头、一行数据，一列名称、一列数据',
      en: 'a line of heads and one of data, a column of names and one of data at least',
    },
    help: {
      zh: '检查 --sheet、--range、--head-rows 和 --label-columns',
      en: 'check --sheet, --range, --head-rows and --label-columns',
    },
  })
}

function reportUnits(units: readonly string[], log: Log): void {
  if (units.length < 2) return
  log.add(severalUnits, {
    message: {
      zh: `计量单位不止一个，没有写进说明：${units.join('、')}`,
      en: `several units, none of which was written down: ${units.join(', ')}`,
    },
    help: {
      zh: '单位不同的数，在单元格里连单位写（如 12.5万元），或分成几个表',
      en: 'write units in the cells (12.5万元), or make a table of each unit',
    },
  })
}
