// An imbalance → a finding: both sides, the difference, the other cells, and where sentences repeat the number.

import type { Finding, Message, Note } from '../../../src/template-api.ts'
import { type CellData, cellName, columnName, rowName, type TableData } from '../data/table-data.ts'
import { placesOf, type Sentence } from '../prose.ts'
import type { Failure, Imbalance } from './diagnose.ts'
import type { IdentityKind } from './identity.ts'

interface Context {
  readonly data: TableData
  readonly sentences: readonly Sentence[]
}

export function sayImbalance(imbalance: Imbalance, context: Context): Finding {
  return imbalance.kind === 'cell' ? sayCell(imbalance, context) : sayIdentity(imbalance.failure, context)
}

function sayCell(
  { key, excess, failures }: Extract<Imbalance, { kind: 'cell' }>,
  { data, sentences }: Context,
): Finding {
  const cell = data.cells.get(key)
  const [is, should] = [cell?.count ?? 0n, (cell?.count ?? 0n) - excess]
  const name = cell ? cellName(cell) : NAMELESS
  const sides = failures.map((failure) => namedSides(failure, data))
  const [size, count] = [absolute(excess), failures.length]
  return {
    message: {
      zh: `${name.zh}是${is}，与它有关的${count}个关系式都差${size}：${sides.map(({ zh }) => zh).join('；')}`,
      en: `${name.en} is ${is}, and all ${count} sums with it are off by ${size}: ${sides.map(({ en }) => en).join('; ')}`,
    },
    expected: { zh: `${should}，这样关系式才都成立`, en: `${should}, for all of them to hold` },
    help: {
      zh: '核对这一格；如果它没有写错，再核对同行、同列的其他格',
      en: 'check this cell; if it is right, check the others of its row and column',
    },
    notes: [...failures.flatMap(({ identity }) => cellNotes([identity.at], key, data)), ...proseNotes(cell, sentences)],
    ...(cell?.fact ? { span: cell.fact.span } : {}),
  }
}

function sayIdentity(failure: Failure, { data, sentences }: Context): Finding {
  const { identity, left, right } = failure
  const cell = data.cells.get(identity.at)
  const sides = sidesOf(failure, data)
  const difference = absolute(left - right)
  const { zh, en } = SAYINGS[identity.kind]
  const place = cell ? placeOf(identity.kind, cell) : NAMELESS
  const others = [...identity.left, ...identity.right]
  return {
    message: {
      zh: `${place.zh}不平：${sides.zh}，差${difference}`,
      en: `${place.en} does not balance: ${sides.en}, a difference of ${difference}`,
    },
    expected: { zh, en },
    help: { zh: '核对下面各格，改正写错的一格', en: 'check the cells below and correct the wrong one' },
    notes: [...cellNotes(others, identity.at, data), ...proseNotes(cell, sentences)],
    ...(cell?.fact ? { span: cell.fact.span } : {}),
  }
}

const SAYINGS: Readonly<Record<IdentityKind, { readonly zh: string; readonly en: string }>> = {
  'row-total': {
    zh: '自然人＋法人或其他组织（五类）＝总计',
    en: 'natural persons + the five kinds of organisations = total',
  },
  'result-total': {
    zh: '（一）至（六）各项之和＝（七）总计',
    en: 'the sum of all results, （一） to （六） = （七）总计',
  },
  balance: {
    zh: '本年新收＋上年结转＝（七）总计＋结转下年度继续办理',
    en: 'new + carried over from last year = （七）总计 + carried over into next year',
  },
  'review-total': {
    zh: '结果维持＋结果纠正＋其他结果＋尚未审结＝总计',
    en: 'upheld + corrected + other results + pending = total',
  },
}

/** The row or column that it is about. */
function placeOf(kind: IdentityKind, cell: CellData): Message {
  const [row, column] = [rowName(cell), columnName(cell)]
  return kind === 'row-total' || kind === 'review-total'
    ? { zh: `“${row}”一行`, en: `the row “${row}”` }
    : { zh: `“${column}”一列`, en: `the column “${column}”` }
}

const NAMELESS: Message = { zh: '', en: '' }

/** The sides behind what they should come to, which tells a row's sum from its column's. */
function namedSides(failure: Failure, data: TableData): Message {
  const [saying, sides] = [SAYINGS[failure.identity.kind], sidesOf(failure, data)]
  return { zh: `${saying.zh}（现为${sides.zh}）`, en: `${saying.en} (now ${sides.en})` }
}

/** `142＋21＋0＝163，总计186`: cells that are 0 say nothing. */
function sidesOf({ identity, left, right }: Failure, data: TableData): Message {
  const [from, to] = [sumText(identity.left, left, data), sumText(identity.right, right, data)]
  return { zh: `${from}，${to}`, en: `${from} and ${to}` }
}

function sumText(keys: readonly string[], sum: bigint, data: TableData): string {
  const counts = keys.map((key) => data.cells.get(key)?.count ?? 0n).filter((count) => count !== 0n)
  const names = keys.length === 1 ? keys.map((key) => shortCell(key, data)) : []
  return names.length === 1 || counts.length < 2 ? `${names.join('')}${sum}` : `${counts.join('＋')}＝${sum}`
}

function shortCell(key: string, data: TableData): string {
  const cell = data.cells.get(key)
  return cell ? (cell.column.entry.id === 'total' ? '总计' : rowName(cell)) : ''
}

function cellNotes(keys: readonly string[], but: string, { cells }: TableData): Note[] {
  return keys.flatMap((key): Note[] => {
    const cell = cells.get(key)
    if (key === but || cell?.fact === undefined || cell.count === 0n) return []
    const name = cellName(cell)
    return [{ message: { zh: `${name.zh}：${cell.count}`, en: `${name.en}: ${cell.count}` }, span: cell.fact.span }]
  })
}

/** Last year's number. Without a span: a place in another project's files would be read as one in this one's. */
export function lastYearNote({ fact, count }: CellData): Note[] {
  if (fact === undefined) return []
  const place = `${fact.span.path} ${fact.path.join('.')}`
  return [{ message: { zh: `上年项目的 ${place}：${count}`, en: `last year’s project, ${place}: ${count}` } }]
}

export function proseNotes(cell: CellData | undefined, sentences: readonly Sentence[]): Note[] {
  if (cell?.fact === undefined) return []
  return placesOf(cell.fact, sentences).map((span) => ({
    message: { zh: '正文这里用了这一格的数', en: 'the text repeats the cell’s number here' },
    span,
  }))
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value
}
