// What can be wrong with the rows and columns of data/, in words.

import { closest, type FactGroup, type FactNode, type Finding } from '../../../src/template-api.ts'
import type { Entry, Leaf, TableSpec } from '../tables/table-spec.ts'
import { namesOf, shortName } from './labels.ts'
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

export function missingRow(row: Leaf, group: FactGroup): DataFault {
  const name = leafName(row)
  return {
    kind: 'missing',
    finding: {
      message: {
        zh: `“${group.path.join('.')}”缺少“${name}”一行`,
        en: `“${group.path.join('.')}” lacks the row “${name}”`,
      },
      expected: { zh: '公开表的每一行，没有的写0', en: 'every row of the official table, 0 where there is none' },
      help: { zh: `加上“${shortName(row.entry)}”`, en: `add “${shortName(row.entry)}”` },
      span: group.span,
    },
  }
}

export function missingCells(row: Leaf, node: FactNode, columns: readonly Leaf[]): DataFault {
  const names = columns.map(({ entry }) => `“${entry.label}”`)
  return {
    kind: 'missing',
    finding: {
      message: {
        zh: `“${leafName(row)}”一行缺少${names.join('、')}`,
        en: `the row “${leafName(row)}” lacks ${names.join(', ')}`,
      },
      expected: { zh: '公开表的每一列，没有的写0', en: 'every column of the official table, 0 where there is none' },
      help: { zh: '补上缺少的列', en: 'add what is missing' },
      span: node.span,
    },
  }
}

export function unknownName(name: string, node: FactNode, entries: readonly Entry[], what: '行' | '列'): DataFault {
  const known = namesOf(entries)
  const meant = closest(name, known)
  return {
    kind: 'unknown',
    finding: {
      message: {
        zh: `公开表里没有“${name}”这一${what}`,
        en: `the official table has no ${what === '行' ? 'row' : 'column'} “${name}”`,
      },
      expected: { zh: `其中之一：${known.join('、')}`, en: `one of: ${known.join(', ')}` },
      help: meant
        ? { zh: `是不是“${meant}”？`, en: `did you mean “${meant}”?` }
        : { zh: '改用公开表的名称，或把它移出这张表', en: 'use a name of the official table, or move it elsewhere' },
      span: node.span,
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
      span: node.span,
      notes: [{ message: { zh: '另一处', en: 'the other' }, span: earlier.span }],
    },
  }
}
