// A grid and the form of its table → the lines of a CSV file as facts/ reads them: a name that is merged over several
// cells stands in the first of them, and empty cells continue it.

import type { Log } from '../diagnostics/diagnostic.ts'
import { cellList, columnName } from './cell-names.ts'
import type { TableForm } from './find-table.ts'
import { noName, sameName } from './findings.ts'
import { cellAt, type Grid, mergeFrom } from './grid.ts'

export interface LaidOutTable {
  readonly records: readonly (readonly string[])[]
  readonly dataRows: number
  readonly dataColumns: number
}

interface Line {
  readonly row: number
  readonly texts: readonly string[]
}

export function layOutTable(grid: Grid, form: TableForm, log: Log): LaidOutTable {
  const { area, headRows, labelColumns } = form
  const rows = range(area.top, area.bottom)
  const columns = range(area.left, area.right).filter((column) => rows.some((row) => cellAt(grid, row, column)))
  const lines = rows.map((row): Line => ({ row, texts: columns.map((column) => textAt(grid, form, row, column)) }))
  const head = liftNames(grid, lines.slice(0, headRows), columns)
  const body = lines.slice(headRows).filter(({ texts }) => texts.some((text) => text !== ''))
  checkColumns(head, columns, form, log)
  checkRows(body, form, log)
  return {
    records: [...head, ...body].map(({ texts }) => texts),
    dataRows: body.length,
    dataColumns: columns.length - labelColumns,
  }
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

function textAt(grid: Grid, { area, headRows, labelColumns }: TableForm, row: number, column: number): string {
  const text = cellAt(grid, row, column)?.text ?? ''
  return row < area.top + headRows || column < area.left + labelColumns ? nameText(text) : text
}

// 合　　计 is set apart for the eye alone.
function nameText(text: string): string {
  return text.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '').trim()
}

/**
 * A name that stands under an empty place, beside a name that is merged over others, belongs to no group: it moves up, or
 * the empty place would continue its neighbour.
 */
function liftNames(grid: Grid, head: readonly Line[], columns: readonly number[]): Line[] {
  const lines = head.map(({ row, texts }) => ({ row, texts: [...texts] }))
  for (const [index, line] of lines.slice(0, -1).entries()) {
    const below = lines[index + 1]
    for (const at of line.texts.keys()) {
      if (line.texts[at] !== '' || !isBesideGroup(grid, line, columns, at) || below === undefined) continue
      line.texts[at] = below.texts[at] ?? ''
      below.texts[at] = ''
    }
  }
  return lines
}

function isBesideGroup(grid: Grid, { row, texts }: Line, columns: readonly number[], at: number): boolean {
  const group = texts.slice(0, at).findLastIndex((text) => text !== '')
  const [from, column] = [columns[group], columns[at]]
  if (from === undefined || column === undefined) return false
  const merge = mergeFrom(grid, row, from)
  return merge !== undefined && merge.right > merge.left && merge.right < column
}

function checkColumns(head: readonly Line[], columns: readonly number[], { labelColumns }: TableForm, log: Log): void {
  const names = continued(columns.map((_, at) => head.map(({ texts }) => texts[at] ?? '')).slice(labelColumns))
  const places = columns.slice(labelColumns)
  const nameless = places.filter((_, index) => names[index] === '')
  if (nameless.length > 0) {
    const list = nameless.slice(0, 5).map(columnName)
    log.add(noName, {
      message: {
        zh: `这些列有数据，没有名称：${list.join('、')}`,
        en: `columns with data and no name: ${list.join(', ')}`,
      },
      expected: { zh: '每一列在表头里有名称', en: 'a name in the head for every column' },
      help: {
        zh: '在表格里补上名称；表头行数看错的，用 --head-rows 写明',
        en: 'name them in the sheet, or say with --head-rows how many lines the head has',
      },
    })
  }
  reportSame(
    names,
    places.map((column) => ({ row: head.at(-1)?.row ?? 0, column })),
    'column',
    log,
  )
}

function checkRows(body: readonly Line[], { area, labelColumns }: TableForm, log: Log): void {
  const names = continued(body.map(({ texts }) => texts.slice(0, labelColumns)))
  const places = body.map(({ row }) => ({ row, column: area.left }))
  const nameless = places.filter((_, index) => names[index] === '')
  if (nameless.length > 0) {
    const list = cellList(nameless)
    log.add(noName, {
      message: { zh: `这些行有数据，没有名称：${list.zh}`, en: `rows with data and no name: ${list.en}` },
      expected: { zh: '每一行左边有名称', en: 'a name at the left of every row' },
      help: {
        zh: '在表格里补上名称；名称不止一列的，用 --label-columns 写明',
        en: 'name them in the sheet, or say with --label-columns how many columns hold the names',
      },
    })
  }
  reportSame(names, places, 'row', log)
}

/** Names of several levels as one text each; an empty place that is not the last continues the one before. */
function continued(parts: readonly (readonly string[])[]): string[] {
  const current: string[] = (parts[0] ?? []).map(() => '')
  return parts.map((levels) => {
    for (const [level, text] of levels.entries()) {
      if (text === '' && level < levels.length - 1) continue
      current[level] = text
      if (text !== '') current.fill('', level + 1)
    }
    // An empty last level of an upper name that is not new names nothing.
    return current.filter((text) => text !== '').join('.')
  })
}

function reportSame(
  names: readonly string[],
  places: readonly { readonly row: number; readonly column: number }[],
  what: 'row' | 'column',
  log: Log,
): void {
  const seen = new Map<string, number>()
  for (const [index, name] of names.entries()) {
    const first = seen.get(name)
    if (name === '') continue
    if (first === undefined) seen.set(name, index)
    else {
      const list = cellList([places[first], places[index]].flatMap((place) => place ?? []))
      log.add(sameName, {
        message: {
          zh: `有两${what === 'row' ? '行' : '列'}都叫“${name}”：${list.zh}`,
          en: `two ${what}s are named “${name}”: ${list.en}`,
        },
        expected: { zh: '各行、各列的名称不重复，引用时才分得清', en: 'names that tell rows and columns apart' },
        help: {
          zh: '改名，或用 --head-rows、--label-columns 把上一级名称也算进去',
          en: 'rename one, or count the upper level in with --head-rows or --label-columns',
        },
      })
    }
  }
}
