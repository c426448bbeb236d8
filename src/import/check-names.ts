// The names of a table's rows and columns → findings about those that would leave a cell without a name of its own.

import type { Log, Message } from '../diagnostics/diagnostic.ts'
import { cellList, columnName } from './cell-names.ts'
import { noName, sameName } from './findings.ts'

/** A row or column: its names from the outside in, and the cell that stands for it. */
export interface NamedLine {
  readonly names: readonly string[]
  readonly row: number
  readonly column: number
}

export interface TableNames {
  readonly rows: readonly NamedLine[]
  readonly columns: readonly NamedLine[]
}

/** Names of several levels; an empty place that is not the last continues the one before, as in facts/. */
export function continuedNames(parts: readonly (readonly string[])[]): string[][] {
  const current: string[] = (parts[0] ?? []).map(() => '')
  return parts.map((levels) => {
    for (const [level, text] of levels.entries()) {
      if (text === '' && level < levels.length - 1) continue
      current[level] = text
      if (text !== '') current.fill('', level + 1)
    }
    return current.filter((text) => text !== '')
  })
}

export function checkNames({ rows, columns }: TableNames, log: Log): void {
  reportNameless(rows, ROWS, (lines) => cellList(lines), log)
  reportNameless(columns, COLUMNS, (lines) => columnList(lines), log)
  reportSame(clashesAmong(columns), COLUMNS, log)
  reportSame(repeated(rows), ROWS, log)
  reportSame(clashesWithColumns(rows, columns), ROWS, log)
}

interface Words {
  readonly zh: string
  readonly en: string
  readonly expected: Message
  readonly help: Message
}

const ROWS: Words = {
  zh: '行',
  en: 'row',
  expected: { zh: '每一行左边有名称', en: 'a name at the left of every row' },
  help: {
    zh: '在表格里补上名称；名称不止一列的，用 --label-columns 写明',
    en: 'name them in the sheet, or say with --label-columns how many columns hold the names',
  },
}
const COLUMNS: Words = {
  zh: '列',
  en: 'column',
  expected: { zh: '每一列在表头里有名称', en: 'a name in the head for every column' },
  help: {
    zh: '在表格里补上名称；表头行数看错的，用 --head-rows 写明',
    en: 'name them in the sheet, or say with --head-rows how many lines the head has',
  },
}

function columnList(lines: readonly NamedLine[]): Message {
  const names = lines.slice(0, 5).map(({ column }) => columnName(column))
  return { zh: names.join('、'), en: names.join(', ') }
}

function reportNameless(
  lines: readonly NamedLine[],
  { zh, en, expected, help }: Words,
  listOf: (lines: readonly NamedLine[]) => Message,
  log: Log,
): void {
  const nameless = lines.filter(({ names }) => names.length === 0)
  if (nameless.length === 0) return
  const list = listOf(nameless)
  log.add(noName, {
    message: { zh: `这些${zh}有数据，没有名称：${list.zh}`, en: `${en}s with data and no name: ${list.en}` },
    expected,
    help,
  })
}

type Clash = readonly [first: NamedLine, second: NamedLine]

function repeated(lines: readonly NamedLine[]): Clash[] {
  const seen = new Map<string, NamedLine>()
  return lines.flatMap((line): Clash[] => {
    const first = seen.get(keyOf(line.names))
    if (first === undefined) seen.set(keyOf(line.names), line)
    return first && line.names.length > 0 ? [[first, line]] : []
  })
}

/** Equal names, and names that are the outer part of others: the same place cannot be a number and a group. */
function clashesAmong(lines: readonly NamedLine[]): Clash[] {
  const byName = new Map(lines.map((line) => [keyOf(line.names), line]))
  const outer = lines.flatMap((line) =>
    outerParts(line.names).flatMap((part): Clash[] => {
      const first = byName.get(keyOf(part))
      return first ? [[first, line]] : []
    }),
  )
  return [...repeated(lines), ...outer]
}

/** A row that lies within another row, under the name of a column: 申请 with a column 新收, and a row 申请.新收. */
function clashesWithColumns(rows: readonly NamedLine[], columns: readonly NamedLine[]): Clash[] {
  const byName = new Map(rows.map((line) => [keyOf(line.names), line]))
  const taken = new Set(columns.flatMap(({ names }) => [keyOf(names), ...outerParts(names).map(keyOf)]))
  return rows.flatMap((line) =>
    outerParts(line.names).flatMap((part): Clash[] => {
      const first = byName.get(keyOf(part))
      const rest = line.names.slice(part.length)
      const clashes = [rest, ...outerParts(rest)].some((inner) => taken.has(keyOf(inner)))
      return first && clashes ? [[first, line]] : []
    }),
  )
}

function outerParts(names: readonly string[]): string[][] {
  return names.slice(1).map((_, index) => names.slice(0, index + 1))
}

// No name has a line end in it.
function keyOf(names: readonly string[]): string {
  return names.join('\n')
}

/** So many are told: where every name repeats, the head was misread. */
const MOST_TOLD = 5

function reportSame(clashes: readonly Clash[], { zh, en }: Words, log: Log): void {
  for (const [first, second] of clashes.slice(0, MOST_TOLD)) {
    const name = second.names.join('.')
    const list = cellList([first, second])
    log.add(sameName, {
      message: {
        zh: `有两${zh}的名称分不开（“${name}”）：${list.zh}`,
        en: `two ${en}s whose names clash (“${name}”): ${list.en}`,
      },
      expected: { zh: '各行、各列的名称不重复，引用时才分得清', en: 'names that tell rows and columns apart' },
      help: {
        zh: '改名，或用 --head-rows、--label-columns 把上一级名称也算进去',
        en: 'rename one, or count the upper level in with --head-rows or --label-columns',
      },
    })
  }
}
