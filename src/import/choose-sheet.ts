// A workbook → the grid of the sheet that is wanted; where none is named, of the only one that holds anything.

import type { Log, Message } from '../diagnostics/diagnostic.ts'
import { closest } from '../diagnostics/suggest.ts'
import { type Area, cellName } from './cell-names.ts'
import { noSheet, tooLarge, whichSheet } from './findings.ts'
import type { Grid } from './grid.ts'
import { type OpenWorkbook, Unreadable } from './open-workbook.ts'
import { readGrid } from './read-grid.ts'

export interface SheetWishes {
  readonly sheet?: string
  readonly area?: Area
}

/** A workbook with more sheets than this is not searched for the one that has something in it. */
const MOST_SEARCHED = 12

/** Undefined after a finding. */
export async function chooseSheet(
  book: OpenWorkbook,
  { sheet, area }: SheetWishes,
  log: Log,
): Promise<Grid | undefined> {
  const last = area && cellName(area.bottom, area.right)
  const visible = book.names.filter(({ hidden }) => !hidden)
  const wanted = sheet === undefined ? visible : book.names.filter(({ name }) => name === sheet)
  if (sheet !== undefined || wanted.length === 1) {
    const [only] = wanted
    if (only === undefined) return reportNoSheet(sheet ?? '', book, log)
    return toGrid(book, only.name, last, log)
  }
  if (wanted.length > MOST_SEARCHED) return reportWhich(wanted, log)
  const filled: string[] = []
  for (const { name } of wanted) if (await hasContent(book, name)) filled.push(name)
  const [first, second] = filled
  if (first !== undefined && second === undefined) return toGrid(book, first, last, log)
  return reportWhich(filled.length > 0 ? filled.map((name) => ({ name })) : visible, log)
}

async function hasContent(book: OpenWorkbook, name: string): Promise<boolean> {
  try {
    const { sheet } = await book.read(name)
    return sheet.rows.some((row) => row.some((value) => value !== null && value !== ''))
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    // Too large is not empty; a sheet that holds a chart alone cannot be read.
    return error.kind === tooLarge
  }
}

async function toGrid(book: OpenWorkbook, name: string, last: string | undefined, log: Log): Promise<Grid | undefined> {
  const grid = readGrid(await book.read(name, last))
  if (grid) return grid
  log.add(tooLarge, {
    message: {
      zh: `工作表“${name}”太大，不会是一张数据表`,
      en: `the sheet “${name}” is too large for a table of data`,
    },
    expected: { zh: '一张能放进报告的表', en: 'a table that a report can hold' },
    help: { zh: '用 --range 写明要哪些格', en: 'name the cells with --range' },
  })
  return undefined
}

function reportNoSheet(name: string, { names }: OpenWorkbook, log: Log): undefined {
  const guess = closest(
    name,
    names.map((sheet) => sheet.name),
  )
  log.add(noSheet, {
    message: { zh: `没有工作表“${name}”`, en: `there is no sheet “${name}”` },
    expected: { zh: `工作表：${listOf(names).zh}`, en: `one of: ${listOf(names).en}` },
    help: guess
      ? { zh: `是不是“${guess}”？`, en: `did you mean “${guess}”?` }
      : { zh: '用 --sheet 写工作表的名称', en: 'give the name of a sheet with --sheet' },
  })
  return undefined
}

function reportWhich(names: readonly { readonly name: string }[], log: Log): undefined {
  log.add(whichSheet, {
    message: { zh: `有 ${names.length} 个工作表，没有说要哪一个`, en: `there are ${names.length} sheets; which one?` },
    expected: { zh: `工作表：${listOf(names).zh}`, en: `one of: ${listOf(names).en}` },
    help: { zh: '用 --sheet 写明，一次导入一个', en: 'name one with --sheet; import them one by one' },
  })
  return undefined
}

const NAMES_SHOWN = 20

function listOf(sheets: readonly { readonly name: string }[]): Message {
  const names = sheets.slice(0, NAMES_SHOWN).map(({ name }) => name)
  const more = sheets.length > NAMES_SHOWN ? '…' : ''
  return { zh: names.join('、') + more, en: names.join(', ') + more }
}
