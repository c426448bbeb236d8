// Tables of any form → their CSV and JSON files, read by readers that are not ours.

import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Cell, Doc, Row, Table } from '../../../src/model/doc.ts'
import { placeCells } from '../../../src/model/table-grid.ts'
import { differenceFromTable } from '../../../src/model/table-lines.ts'
import { tableRenderer } from '../../../src/render/tables/index.ts'

const doc: Doc = {
  title: [{ kind: 'text', text: '报告' }],
  addressees: [],
  body: [],
  attachmentNote: [],
  attachments: [],
  footnotes: [],
  properties: { organ: '某局', language: 'zh-CN', year: 2023 },
}

function cell(text: string, rest: Omit<Cell, 'content'> = {}): Cell {
  return { content: text === '' ? [] : [{ kind: 'text', text }], ...rest }
}

function tableOf(head: readonly Row[], rows: readonly Row[], rest: Partial<Table> = {}): Table {
  return {
    kind: 'table',
    id: 'table-1',
    number: '表1',
    caption: [{ kind: 'text', text: '题' }],
    columns: Array.from({ length: placeCells(head).width }, () => 'left' as const),
    head,
    rows,
    notes: [],
    orientation: 'portrait',
    ...rest,
  }
}

function filesOf(table: Table): { readonly csv: string; readonly json: string } {
  const [csv, json] = tableRenderer.render(table, doc)
  for (const file of [csv, json]) expect(file && differenceFromTable(table, file.readBack)).toBeUndefined()
  const decode = (bytes?: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  return { csv: decode(csv?.bytes), json: decode(json?.bytes) }
}

const merged = tableOf(
  [
    [cell('项目', { colSpan: 2, rowSpan: 2 }), cell('申请人', { colSpan: 2 }), cell('总计', { rowSpan: 2 })],
    [cell('自然人'), cell('法人')],
  ],
  [
    [cell('结果', { header: true, rowSpan: 2 }), cell('公开', { header: true }), cell('1'), cell('0'), cell('1')],
    [cell('不予', { header: true }), cell('/'), cell(''), cell('0')],
    [cell('合计', { header: true, colSpan: 2 }), cell('1'), cell('0'), cell('1')],
  ],
)

test('CSV has a mark, CRLF, and all names of each column and row', () => {
  expect(filesOf(merged).csv).toBe(
    [
      '\uFEFF项目,项目,申请人,申请人,总计',
      ',,自然人,法人,',
      '结果,公开,1,0,1',
      '结果,不予,/,,0',
      '合计,,1,0,1',
      '',
    ].join('\r\n'),
  )
})

test('JSON has the names as lists, and nothing, 0 and / apart', () => {
  const { labels, columns, rows } = JSON.parse(filesOf(merged).json)
  expect({ labels, columns }).toEqual({
    labels: [['项目'], ['项目']],
    columns: [['申请人', '自然人'], ['申请人', '法人'], ['总计']],
  })
  expect(rows[1]).toEqual({ names: ['结果', '不予'], cells: [{ text: '/' }, { text: '' }, { text: '0' }] })
  expect(rows[2].names).toEqual(['合计'])
})

test('JSON says what the table is, and of a cell from data its exact value', () => {
  const value = { kind: 'number', value: '1234.50', unit: '万元', approximation: '余' } as const
  const bound: Cell = { content: [{ kind: 'text', text: '1234.50余', facts: { names: ['a.b'], value } }] }
  const table = tableOf([[cell('甲')]], [[bound]], {
    unit: '万元',
    notes: [[{ kind: 'text', text: '一注' }]],
    sources: ['统计局'],
  })
  expect(JSON.parse(filesOf(table).json)).toEqual({
    format: 'nianbao/table',
    version: 1,
    report: '报告',
    organ: '某局',
    year: 2023,
    number: '表1',
    caption: '题',
    unit: '万元',
    notes: ['一注'],
    sources: ['统计局'],
    labels: [],
    columns: [['甲']],
    rows: [
      {
        names: [],
        cells: [{ text: '1234.50余', value: '1234.50', approximation: '余', data: 'a.b' }],
      },
    ],
  })
})

test('texts that would be formulas are guarded in CSV, numbers are not, and JSON has them as they are', () => {
  const { csv, json } = filesOf(tableOf([[cell('=甲'), cell('乙')]], [[cell('@x'), cell('-3')]]))
  expect(csv).toBe("\uFEFF'=甲,乙\r\n'@x,-3\r\n")
  expect(JSON.parse(json).rows[0].cells).toEqual([{ text: '@x' }, { text: '-3' }])
})

test('a file that holds something else is seen', () => {
  const [csv] = tableRenderer.render(merged, doc)
  const lines = csv?.readBack ?? { columns: [], rows: [] }
  const [first, ...others] = lines.rows
  const changed = [
    { ...lines, columns: lines.columns.slice(1) },
    { ...lines, columns: [...lines.columns.slice(0, -1), ['总数']] },
    { ...lines, rows: others },
    { ...lines, rows: [{ names: ['结果', '公开'], cells: ['1', '0', '2'] }, ...others] },
    { ...lines, rows: [{ names: ['结果'], cells: first?.cells ?? [] }, ...others] },
  ]
  expect(changed.map((found) => differenceFromTable(merged, found))).toEqual([
    '4 columns instead of 5',
    'other heads of column 5',
    '2 rows instead of 3',
    'other cells in row 1',
    'other cells in row 1',
  ])
})

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 6 }).filter((found) => !/[\0-\x1F\x7F]/.test(found)),
  fc.constantFrom('', '"', 'a,b', '甲\n乙', '=1', '-3', ' ', "'", '__proto__'),
)
const anyTable = fc
  .record({ width: fc.integer({ min: 1, max: 5 }), height: fc.integer({ min: 1, max: 5 }) })
  .chain(({ width, height }) => {
    const line = fc.array(text, { minLength: width, maxLength: width })
    return fc.record({
      head: line,
      rows: fc.array(line, { minLength: height, maxLength: height }),
      labels: fc.nat(width),
    })
  })

test('any texts come back from both files', () => {
  fc.assert(
    fc.property(anyTable, ({ head, rows, labels }) => {
      const body = rows.map((line) => line.map((found, at) => cell(found, at < labels ? { header: true } : {})))
      const { csv } = filesOf(tableOf([head.map((found) => cell(found))], body))
      const records: string[][] = parse(csv, { bom: true })
      expect(records.map((line) => line.length)).toEqual([head, ...rows].map((line) => line.length))
    }),
  )
})
