// A table as a whole → what must be said of it: gaps, hidden lines, and what was left behind.

import type { Log, Message } from '../diagnostics/diagnostic.ts'
import { type Area, columnName } from './cell-names.ts'
import type { TableForm } from './find-table.ts'
import { hidden, leftOut, severalTables } from './findings.ts'
import { cellAt, type Grid, type GridCell, isInside, mergeFrom, mergeOver } from './grid.ts'

/** Empty rows and columns that no merge explains: below or beside them may stand another table. */
export function remarkGaps(grid: Grid, area: Area, log: Log): void {
  const rows = range(area.top, area.bottom)
  const columns = range(area.left, area.right)
  const isFilled = (row: number, column: number) =>
    cellAt(grid, row, column) !== undefined || mergeOver(grid, row, column) !== undefined
  const emptyRows = rows.filter((row) => !columns.some((column) => isFilled(row, column))).map((row) => `${row + 1}`)
  const emptyColumns = columns.filter((column) => !rows.some((row) => isFilled(row, column))).map(columnName)
  if (emptyRows.length + emptyColumns.length === 0) return
  const lines = lineNames(emptyRows, emptyColumns)
  log.add(severalTables, {
    message: { zh: `中间有空的：${lines.zh}`, en: `empty lines inside: ${lines.en}` },
    expected: { zh: '一张连着的表', en: 'one table without gaps' },
    help: {
      zh: '如果是几张表，用 --range 写明格，一次导入一张',
      en: 'if there are several tables, import them one by one with --range',
    },
  })
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

export function remarkHidden(grid: Grid, { top, bottom, left, right }: Area, log: Log): void {
  const rows = [...grid.hiddenRows].filter((row) => row >= top && row <= bottom).map((row) => `${row + 1}`)
  const columns = [...grid.hiddenColumns].filter((column) => column >= left && column <= right).map(columnName)
  if (rows.length + columns.length === 0) return
  const lines = lineNames(rows, columns)
  log.add(hidden, {
    message: { zh: `隐藏的也导入了：${lines.zh}`, en: `hidden, and imported too: ${lines.en}` },
    help: { zh: '不要的，在表格里删去后再导入', en: 'delete in the sheet what is not wanted, and import again' },
  })
}

function lineNames(rows: readonly string[], columns: readonly string[]): Message {
  const zh = [rows.length && `行 ${shortList(rows, '、')}`, columns.length && `列 ${shortList(columns, '、')}`]
  const en = [
    rows.length && `row${rows.length > 1 ? 's' : ''} ${shortList(rows, ', ')}`,
    columns.length && `column${columns.length > 1 ? 's' : ''} ${shortList(columns, ', ')}`,
  ]
  return { zh: zh.filter(Boolean).join('；'), en: en.filter(Boolean).join('; ') }
}

function shortList(names: readonly string[], comma: string): string {
  return names.slice(0, 5).join(comma) + (names.length > 5 ? '…' : '')
}

export function remarkLeftOut(
  grid: Grid,
  { area, numbering }: TableForm,
  cells: readonly GridCell[],
  inData: readonly GridCell[],
  log: Log,
): void {
  const comments = grid.comments.filter((place) => isInside(place, area)).length
  const coloured = inData.filter((cell) => cell.coloured).length
  const joined = cells.filter((cell) => cell.joined).length
  const merged = inData.filter(({ row, column }) => mergeFrom(grid, row, column) !== undefined).length
  const parts: readonly (readonly [number | boolean, string, string])[] = [
    [comments, `批注 ${comments} 条`, counted(comments, 'comment')],
    [grid.pictures, `图片 ${grid.pictures} 个`, counted(grid.pictures, 'picture')],
    [grid.charts, `图表 ${grid.charts} 个`, counted(grid.charts, 'chart')],
    [coloured, `底色和字色 ${coloured} 格`, `the colours of ${counted(coloured, 'cell')}`],
    [joined, `格内换行 ${joined} 格`, `line ends within ${counted(joined, 'cell')}`],
    [
      merged,
      `合并的数据格 ${merged} 处（数只在左上角一格）`,
      `${counted(merged, 'merge')} of data (its first cell has the number)`,
    ],
    [numbering, '序号列', 'the column of running numbers'],
  ]
  const found = parts.filter(([count]) => count)
  if (found.length === 0) return
  log.add(leftOut, {
    message: {
      zh: `没有导入：${found.map(([, zh]) => zh).join('、')}`,
      en: `left out: ${found.map(([, , en]) => en).join(', ')}`,
    },
  })
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
