// What can be wrong with the rows and columns of data/, in words.

import type { FactGroup, FactNode, Finding, Message } from '../../../src/template-api.ts'
import type { Entry, Leaf, TableSpec } from '../tables/table-spec.ts'
import { bareLabel, namesOf, placeOf } from './labels.ts'
import type { RowPlace } from './oddities.ts'
import { type DataFault, leafName } from './table-data.ts'

const README = 'templates/info-disclosure/README.md'

export function missingTable({ name }: TableSpec, span: Finding['span']): DataFault {
  return {
    kind: 'missing',
    finding: {
      message: { zh: `data 里没有“${name}”这张表`, en: `there is no table “${name}” in data/` },
      expected: { zh: '主动公开、申请办理、复议诉讼三张表', en: 'the tables 主动公开, 申请办理 and 复议诉讼' },
      help: {
        zh: `新建 data/${name}.csv 或 .yaml，样子见 ${README}`,
        en: `make data/${name}.csv or .yaml; ${README} shows how`,
      },
      ...(span ? { span } : {}),
    },
  }
}

/** A row beside which a missing one should stand. */
export interface Neighbour {
  readonly node: FactNode
  readonly side: 'before' | 'behind'
}

export function missingRow(row: Leaf, group: FactGroup, neighbour: Neighbour | undefined): DataFault {
  const name = leafName(row)
  const label = bareLabel(row.entry)
  const next = neighbour?.node.path.at(-1)
  const [zh, en] = neighbour?.side === 'behind' ? ['后面', 'behind'] : ['前面', 'before']
  return {
    kind: 'missing',
    finding: {
      message: {
        zh: `“${group.path.join('.')}”缺少“${name}”一行`,
        en: `“${group.path.join('.')}” lacks the row “${name}”`,
      },
      expected: { zh: '公开表的每一行，没有的写0', en: 'every row of the official table, 0 where there is none' },
      help: next
        ? { zh: `在“${next}”${zh}加上“${label}”`, en: `add “${label}” ${en} “${next}”` }
        : { zh: `加上“${label}”`, en: `add “${label}”` },
      span: placeOf(neighbour?.node ?? group),
    },
  }
}

export function missingCells({ row, node }: RowPlace, columns: readonly Leaf[]): DataFault {
  const names = columns.map(({ entry }) => `“${entry.label}”`)
  return {
    kind: 'missing',
    finding: {
      message: {
        zh: `“${leafName(row)}”一行缺少${names.join('、')}`,
        en: `the row “${leafName(row)}” lacks ${names.join(', ')}`,
      },
      ...EVERY_COLUMN,
      span: placeOf(node),
    },
  }
}

/** Of all of its rows. `first`: the first of them. */
export function missingColumn(column: Leaf, group: FactGroup, first: FactNode): DataFault {
  const [name, label] = [group.path.join('.'), column.entry.label]
  return {
    kind: 'missing',
    finding: {
      message: { zh: `“${name}”缺少“${label}”一列`, en: `“${name}” lacks the column “${label}”` },
      ...EVERY_COLUMN,
      span: headsOf(first),
    },
  }
}

/** In a CSV file, the head of the first column: heads are where a column is added. */
function headsOf(row: FactNode): NonNullable<Finding['span']> {
  const [cell] = row.kind === 'group' ? row.children.values() : []
  const [place, head] = [placeOf(row), cell && placeOf(cell)]
  return head && head.start < place.start ? head : place
}

const EVERY_COLUMN = {
  expected: { zh: '公开表的每一列，没有的写0', en: 'every column of the official table, 0 where there is none' },
  help: { zh: '补上缺少的列', en: 'add what is missing' },
}

export interface UnknownName {
  readonly name: string
  readonly what: '行' | '列'
  readonly node: FactNode
  /** What it might be. */
  readonly leaves: readonly Leaf[]
  readonly meant: Leaf | undefined
}

export function unknownName({ name, what, node, leaves, meant }: UnknownName): DataFault {
  const known = leaves.map(({ entry }) => bareLabel(entry))
  const guess = meant && bareLabel(meant.entry)
  return {
    kind: 'unknown',
    finding: {
      message: {
        zh: `公开表里没有“${name}”这一${what}`,
        en: `the official table has no ${what === '行' ? 'row' : 'column'} “${name}”`,
      },
      expected: { zh: `其中之一：${known.join('、')}`, en: `one of: ${known.join(', ')}` },
      help: guess
        ? { zh: `是不是“${guess}”？`, en: `did you mean “${guess}”?` }
        : { zh: '改用公开表的名称，或把它移出这张表', en: 'use a name of the official table, or move it elsewhere' },
      span: placeOf(node),
    },
  }
}

/** `name`: of a cell, a row, a column or the table. */
export function blank(name: Message, written: string, span: Finding['span']): DataFault {
  const [zh, en] = written === '' ? ['空着', 'empty'] : [`写的是“${written}”`, `“${written}”`]
  return {
    kind: 'blank',
    finding: {
      message: { zh: `${name.zh}${zh}`, en: `${name.en} is ${en}` },
      expected: { zh: '没有的写0', en: '0 where there is none' },
      help: { zh: '改为0；有数的补上', en: 'write 0, or the number that is missing' },
      ...(span ? { span } : {}),
    },
  }
}

/** One number where there should be several. */
export function shapeless(name: string, node: FactNode, parts: readonly Entry[]): DataFault {
  const names = namesOf(parts)
  return {
    kind: 'missing',
    finding: {
      message: { zh: `“${name}”只有一个值`, en: `“${name}” is one value` },
      expected: { zh: `分别写：${names.join('、')}`, en: `a value for each of: ${names.join(', ')}` },
      help: { zh: '按公开表分开写', en: 'give them apart, as the official table does' },
      span: node.span,
    },
  }
}

export function twice(name: string, node: FactNode, earlier: FactNode): DataFault {
  return {
    kind: 'unknown',
    finding: {
      message: { zh: `“${name}”写了两次`, en: `“${name}” is given twice` },
      expected: { zh: '每行每列只写一次', en: 'each row and column once' },
      help: { zh: '删去其中一处', en: 'delete one of them' },
      span: placeOf(node),
      notes: [{ message: { zh: '另一处', en: 'the other' }, span: placeOf(earlier) }],
    },
  }
}
