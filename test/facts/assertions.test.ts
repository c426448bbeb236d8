// Assertions of data files: where they are judged, and which cells a failure names.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyseFiles, type Files, listFindings } from '../project.ts'

function findingsOf(data: Files, text = '文字。'): { readonly lines: string[]; readonly messages: string[] } {
  const files = {
    'report.yaml': 'template: general-report\nyear: 2023\norgan: 某局\n',
    'sections/1.md': `# 标题\n\n${text}\n`,
    ...data,
  }
  const failed = analyseFiles(files).diagnostics.filter(({ severity }) => severity === 'error')
  return { lines: listFindings(failed, files), messages: failed.map(({ message }) => message.zh) }
}

const csv = '项,甲,乙,共\n一,1,2,3\n二,3,4,7\n共,4,6,10\n'

describe('in a table', () => {
  test.each<[string, string, string, string[], string[]]>([
    ['over rows holds in every column', csv, '共 = 一 + 二', [], []],
    ['over columns holds in every row', csv, '共 = 甲 + 乙', [], []],
    [
      'over rows names each column that is wrong',
      csv.replace('4,6,10', '4,7,11'),
      '共 = 一 + 二',
      ['error data/assertion data/表.csv:4:5', 'error data/assertion data/表.csv:4:7'],
      [
        '断言“共 = 一 + 二”（乙）不成立：左边是7，右边是6，相差1',
        '断言“共 = 一 + 二”（共）不成立：左边是11，右边是10，相差1',
      ],
    ],
    [
      'over columns names each row that is wrong',
      csv.replace('3,4,7', '3,4,8').replace('4,6,10', '4,6,11'),
      '共 = 甲 + 乙',
      ['error data/assertion data/表.csv:3:7', 'error data/assertion data/表.csv:4:7'],
      [
        '断言“共 = 甲 + 乙”（二）不成立：左边是8，右边是7，相差1',
        '断言“共 = 甲 + 乙”（共）不成立：左边是11，右边是10，相差1',
      ],
    ],
    [
      'of single cells is judged once',
      csv,
      '一.甲 = 二.乙 - 2',
      ['error data/assertion data/表.csv:2:3'],
      ['断言“一.甲 = 二.乙 - 2”不成立：左边是1，右边是2，相差1'],
    ],
  ])('an assertion %s', (_, table, assertion, lines, messages) => {
    const found = findingsOf({ 'data/表.csv': table, 'data/a.yaml': `表: {文件: 表.csv, 断言: [${assertion}]}` })
    expect(found).toEqual({ lines, messages })
  })
})

test('of a group below looks names up from there outward', () => {
  const yaml = '总: 9\n甲:\n  乙: {a: 1, b: 2, 断言: [总 = a + b]}\n'
  expect(findingsOf({ 'data/a.yaml': yaml }).lines).toEqual(['error data/assertion data/a.yaml:1:4'])
})

test('a failure names the other cells, the assertion and the places in the text', () => {
  const files = {
    'report.yaml': 'template: general-report\nyear: 2023\norgan: 某局\n',
    'sections/1.md': '# 标题\n\n共{{ 甲.共 }}件。\n',
    'data/a.yaml': '甲: {共: 4件, 一: 1件, 二: 2件, 断言: {和: 共 = 一 + 二}}\n',
  }
  const [failure] = analyseFiles(files).diagnostics.filter(({ code }) => code === 'data/assertion')
  expect(failure?.notes?.map(({ message, span }) => [message.zh, span?.path])).toEqual([
    ['甲.一 是 1件', 'data/a.yaml'],
    ['甲.二 是 2件', 'data/a.yaml'],
    ['断言在这里', 'data/a.yaml'],
    ['报告在这里用了 甲.共', 'sections/1.md'],
  ])
})

const size = fc.integer({ min: 1, max: 5 })
const balanced = fc
  .tuple(size, size)
  .chain(([width, height]) => {
    const line = fc.array(fc.integer({ min: -99, max: 9999 }), { minLength: width, maxLength: width })
    return fc.array(line, { minLength: height, maxLength: height })
  })
  .map((cells) => {
    const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
    const rows = cells.map((line) => [...line, sum(line)])
    const width = rows[0]?.length ?? 0
    return [...rows, Array.from({ length: width }, (_, column) => sum(rows.map((line) => line[column] ?? 0)))]
  })

const WHOLE = '全部'

function balancedFiles(rows: readonly (readonly number[])[]): Files {
  const names = (prefix: string, length: number) => [
    ...Array.from({ length: length - 1 }, (_, index) => `${prefix}${index}`),
    `${prefix}${WHOLE}`,
  ]
  const [columns, lines] = [names('列', rows[0]?.length ?? 0), names('行', rows.length)]
  const sums = (parts: readonly string[]) => `${parts.at(-1)} = ${parts.slice(0, -1).join(' + ')}`
  return {
    'data/表.csv': [['项', ...columns], ...rows.map((line, at) => [lines[at], ...line])]
      .map((l) => `${l.join()}\n`)
      .join(''),
    'data/a.yaml': `表: {文件: 表.csv, 断言: ["${sums(columns)}", "${sums(lines)}"]}`,
  }
}

test('a balanced table never complains; one changed cell always does, and its row and its column are named', () => {
  fc.assert(
    fc.property(balanced, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 50 }), (rows, a, b, difference) => {
      expect(findingsOf(balancedFiles(rows)).lines).toEqual([])
      const [row, column] = [a % rows.length, b % (rows[0]?.length ?? 1)]
      const changed = rows.map((line, at) => line.map((n, i) => (at === row && i === column ? n + difference : n)))
      const { messages } = findingsOf(balancedFiles(changed))
      const name = (prefix: string, at: number, length: number) => `（${prefix}${at === length - 1 ? WHOLE : at}）`
      const places = messages.map((message) => /（[^）]*）/.exec(message)?.[0])
      expect(places.sort()).toEqual([name('列', column, rows[0]?.length ?? 0), name('行', row, rows.length)])
    }),
    { numRuns: 40 },
  )
})
