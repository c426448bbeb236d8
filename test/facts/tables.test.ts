// Tables of data: files in, a table of the paper out.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseQuantity } from '../../src/facts/quantity/parse-quantity.ts'
import type { Doc, Table } from '../../src/model/doc.ts'
import { inlineText } from '../../src/model/inline-text.ts'
import { placeCells } from '../../src/model/table-grid.ts'
import { tableRenderer } from '../../src/render/tables/index.ts'
import { analyseFiles, type Files, listFindings } from '../project.ts'

const manifest = 'template: general-report\nyear: 2023\norgan: 某局\n'

function filesOf(data: Files, directive: string): Files {
  return { 'report.yaml': manifest, 'sections/1.md': `# 标题\n\n${directive}\n`, ...data }
}

interface Made {
  readonly table: Table
  readonly doc: Doc
  readonly findings: readonly string[]
}

function make(data: Files, directive = '::数据表[题]{数据=表}'): Made {
  const files = filesOf(data, directive)
  const { doc, diagnostics } = analyseFiles(files)
  const table = doc?.body.find((block) => block.kind === 'table')
  if (doc === undefined || table?.kind !== 'table') throw new Error(listFindings(diagnostics, files).join('\n'))
  return { doc, table, findings: listFindings(diagnostics, files) }
}

/** Line by line the texts of the cells that begin there, with how many columns and rows they cover where that is not 1×1. */
function drawn({ head, rows }: Table): string[] {
  return [...head, ...rows].map((row) =>
    row
      .map(({ content, colSpan = 1, rowSpan = 1 }) => {
        const text = inlineText(content)
        return colSpan * rowSpan === 1 ? text : `${text}[${colSpan}×${rowSpan}]`
      })
      .join(' | '),
  )
}

describe('a table is made of', () => {
  test.each<[string, Files, string, string[]]>([
    [
      'a CSV file',
      { 'data/表.csv': '项,甲,乙\n一,1,2\n二,3,4\n' },
      '数据=表',
      ['项 | 甲 | 乙', '一 | 1 | 2', '二 | 3 | 4'],
    ],
    ['a list of facts', { 'data/a.yaml': '表: {甲: 1, 乙: 2}' }, '数据=表', ['项目 | 数量', '甲 | 1', '乙 | 2']],
    [
      'a list of facts with sums in both directions',
      { 'data/a.yaml': '表: {甲: 1, 乙: 2}' },
      '数据=表 合计行 合计列=共 列=件数',
      ['项目 | 件数 | 共', '甲 | 1 | 1', '乙 | 2 | 2', '合计 | 3 | 3'],
    ],
    [
      'groups of facts, a place that one of them lacks left empty',
      { 'data/a.yaml': '表: {甲: {x: 1, y: 2}, 乙: {y: 3}}' },
      '数据=表 表角=单位',
      ['单位 | x | y', '甲 | 1 | 2', '乙 |  | 3'],
    ],
    [
      'two lines of heads and two columns of names',
      {
        'data/表.csv': '类,项,人,,共\n,,男,女,\n甲,一,1,2,3\n,二,4,5,9\n总,,5,7,12\n',
        'data/a.yaml': '表: {文件: 表.csv, 表头行: 2, 标签列: 2}',
      },
      '数据=表',
      [
        '类[1×2] | 项[1×2] | 人[2×1] | 共[1×2]',
        '男 | 女',
        '甲[1×2] | 一 | 1 | 2 | 3',
        '二 | 4 | 5 | 9',
        '总[2×1] | 5 | 7 | 12',
      ],
    ],
    [
      'a file with one word over two columns of names',
      { 'data/表.csv': '项,,数\n甲,一,1\n', 'data/a.yaml': '表: {文件: 表.csv, 标签列: 2}' },
      '数据=表',
      ['项[2×1] | 数', '甲 | 一 | 1'],
    ],
    ['a file with nothing over its names', { 'data/表.csv': ',数\n甲,1\n' }, '数据=表', ['项目 | 数', '甲 | 1']],
    [
      'a file, with another corner than its own',
      { 'data/表.csv': '类,项,数\n甲,一,1\n', 'data/a.yaml': '表: {文件: 表.csv, 标签列: 2}' },
      '数据=表 表角=事项',
      ['事项[2×1] | 数', '甲 | 一 | 1'],
    ],
    [
      'rows and columns by the name of any level, each once and in the order of their naming',
      {
        'data/表.csv': '类,项,人,,共\n,,男,女,\n甲,一,1,2,3\n,二,4,5,9\n乙,一,5,7,12\n',
        'data/a.yaml': '表: {文件: 表.csv, 表头行: 2, 标签列: 2}',
      },
      '数据=表 行=二,甲,一 列=共,女',
      ['类[1×2] | 项[1×2] | 共[1×2] | 人', '女', '甲[1×2] | 二 | 9 | 5', '一 | 3 | 2', '乙 | 一 | 12 | 7'],
    ],
    [
      'empty lines and columns around it passed over',
      { 'data/表.csv': '项,甲,,\n一,1,,\n,,,\n二,0,,\n,,,\n' },
      '数据=表',
      ['项 | 甲', '一 | 1', '二 | 0'],
    ],
    [
      'nothing, 0 and / as they were written',
      { 'data/表.csv': '项,甲,乙,丙,丁\n一,0,/,,—\n二,0.50,-3,1000余,字\n' },
      '数据=表',
      ['项 | 甲 | 乙 | 丙 | 丁', '一 | 0 | / |  | —', '二 | 0.50 | -3 | 1000余 | 字'],
    ],
    [
      'sums without 其中 and without other sums',
      { 'data/表.csv': '项,甲,其中：乙,小计\n一,3,1,4\n二,0.1,0.2,/\n合计,9,9,9\n' },
      '数据=表 合计行=总和 合计列=和',
      [
        '项 | 甲 | 其中：乙 | 小计 | 和',
        '一 | 3 | 1 | 4 | 3',
        '二 | 0.1 | 0.2 | / | 0.1',
        '合计 | 9 | 9 | 9 | 9',
        '总和 | 3.1 | 1.2 | 4 | 3.1',
      ],
    ],
    [
      'sums of nothing as nothing',
      { 'data/表.csv': '项,甲,乙,丙\n一,/,,/\n二,/,,\n' },
      '数据=表 合计行=总和',
      ['项 | 甲 | 乙 | 丙', '一 | / |  | /', '二 | / |  | ', '总和 | / |  | '],
    ],
    [
      'shares beside amounts, which have no sum',
      { 'data/a.yaml': '表: {单位: 万元, 甲: {数: 1.5, 率: 90%}, 乙: {数: 2, 率: 80%}}' },
      '数据=表 合计行',
      ['项目 | 数 | 率', '甲 | 1.5 | 90%', '乙 | 2 | 80%', '合计 | 3.5 | '],
    ],
    [
      'sums that are about as exact as what they are of',
      { 'data/a.yaml': '表: {甲: 1000余, 乙: 20}' },
      '数据=表 合计行',
      ['项目 | 数量', '甲 | 1000余', '乙 | 20', '合计 | 约1020'],
    ],
    [
      'names that mean something to a program',
      { 'data/表.csv': '__proto__,constructor,toString\n__proto__,1,2\nhasOwnProperty,3,4\n' },
      '数据=表 表角=__proto__ 合计行=constructor',
      ['__proto__ | constructor | toString', '__proto__ | 1 | 2', 'hasOwnProperty | 3 | 4', 'constructor | 4 | 6'],
    ],
  ])('%s', (_, data, attributes, expected) => {
    const { table, findings } = make(data, `::数据表[题]{${attributes}}`)
    expect(findings.filter((line) => !line.startsWith('info'))).toEqual([])
    expect(drawn(table)).toEqual(expected)
  })
})

test('its unit stands above where all amounts have one, else in the cells', () => {
  const unitOf = (yaml: string) => {
    const { table } = make({ 'data/a.yaml': yaml })
    return [table.unit, ...table.rows.map((row) => row.map(({ content }) => inlineText(content)).join(' '))]
  }
  expect(unitOf('表: {单位: 件, 甲: 1, 乙: 2, 率: 5%}')).toEqual(['件', '甲 1', '乙 2', '率 5%'])
  expect(unitOf('表: {甲: 1件, 乙: 2人}')).toEqual([undefined, '甲 1件', '乙 2人'])
  expect(unitOf('表: {甲: 1件, 乙: 2}')).toEqual([undefined, '甲 1件', '乙 2'])
  expect(unitOf('单位: 件\n表: {甲: 1, 乙: 2}')).toEqual(['件', '甲 1', '乙 2'])
})

test('numbers and signs for none stand at the right, words and names at the left', () => {
  const { table } = make({ 'data/表.csv': '项,甲,乙,丙\n一,1000余,/,字\n二,-3.5万元,,1\n' })
  expect(table.columns).toEqual(['left', 'right', 'right', 'left'])
})

test('a cell knows its place in the data, its fact and its exact value', () => {
  const { table } = make({ 'data/表.csv': '项,甲\n一,"1,234.50"\n' })
  const [cell] = table.rows[0]?.[1]?.content ?? []
  expect(cell).toMatchObject({ facts: { names: ['表.一.甲'], value: { value: '1234.50' } } })
  expect(cell?.kind === 'text' && cell.span).toEqual({ path: 'data/表.csv', start: 6, end: 16 })
})

test('it knows where its data come from, and only that is said of 说明', () => {
  const yaml = '来源: 办公室\n表: {说明: 内部, 甲: 1, 乙: {值: 2, 来源: 统计局, 说明: 估计}, 丙: {值: 3, 来源: 统计局}}'
  expect(make({ 'data/a.yaml': yaml }).table.sources).toEqual(['办公室', '统计局'])
  const nested = '甲: {来源: 外, 表: {a: 1}}'
  expect(make({ 'data/a.yaml': nested }, '::数据表{数据=甲.表}').table.sources).toEqual(['外'])
})

describe('a finding, and no table, for', () => {
  const wide = ['项', ...Array.from({ length: 63 }, (_, index) => `列${index}`)].join()
  test.each<[string, Files, string, string]>([
    ['an unknown group', { 'data/a.yaml': '表格: {甲: 1}' }, '数据=表', 'error fact/formula sections/1.md:3:7'],
    ['a single fact', { 'data/a.yaml': '表: 1' }, '数据=表', 'error fact/formula sections/1.md:3:7'],
    ['an unknown row', { 'data/a.yaml': '表: {甲: 1}' }, '数据=表 行=乙', 'error fact/formula sections/1.md:3:12'],
    [
      'more columns than Word opens',
      { 'data/表.csv': `${wide}\n一,${',1'.repeat(62)}\n` },
      '数据=表',
      'error data/table-shape sections/1.md:3:7',
    ],
    [
      'widths for other columns',
      { 'data/a.yaml': '表: {甲: 1}' },
      '数据=表 列宽=1,2,3',
      'error data/table-shape sections/1.md:3:7',
    ],
    [
      'sums of several units',
      { 'data/a.yaml': '表: {甲: 1件, 乙: 2人}' },
      '数据=表 合计行',
      'error fact/formula sections/1.md:3:7',
    ],
  ])('%s', (_, data, attributes, expected) => {
    const files = filesOf(data, `::数据表{${attributes}}`)
    const findings = listFindings(analyseFiles(files).diagnostics, files)
    expect(findings.filter((line) => line.startsWith('error'))).toEqual([expected])
  })

  test('reserved keys that say nothing where they stand', () => {
    const files = filesOf(
      { 'data/a.yaml': '表头行: 2\n文件: a.csv\n表:\n  单位: [件]\n  标签列: 2\n  甲: 1\n' },
      '{{ 表.甲 }}',
    )
    expect(listFindings(analyseFiles(files).diagnostics, files)).toEqual([
      'error data/form data/a.yaml:2:5',
      'error data/form data/a.yaml:4:7',
      'error data/form data/a.yaml:5:8',
    ])
  })
})

const name = fc.constantFrom('甲', '乙', '丙', '丁', '其他', 'x', '（一）')
const value = fc.oneof(
  fc.integer({ min: -999, max: 9999 }).map(String),
  fc.constantFrom('0', '', '/', '—', '12.50', '0.1', '1000余', '无'),
)

/** Names of one to three levels, no two alike and none the beginning of another. */
function namesOf(depth: number): fc.Arbitrary<string[][]> {
  return fc
    .uniqueArray(fc.array(name, { minLength: depth, maxLength: depth }), {
      minLength: 1,
      maxLength: 6,
      selector: (names) => names.join('.'),
    })
    .map((lines) => lines.sort((a, b) => (a.join('.') < b.join('.') ? -1 : 1)))
}

const grid = fc
  .record({ heads: fc.integer({ min: 1, max: 3 }), labels: fc.integer({ min: 1, max: 3 }) })
  .chain(({ heads, labels }) => fc.record({ columns: namesOf(heads), rows: namesOf(labels) }))
  .chain(({ columns, rows }) => {
    const line = fc.array(value, { minLength: columns.length, maxLength: columns.length })
    return fc.record({
      columns: fc.constant(columns),
      rows: fc.constant(rows),
      cells: fc.array(line, { minLength: rows.length, maxLength: rows.length }),
    })
  })

type RandomGrid = typeof grid extends fc.Arbitrary<infer T> ? T : never

function csvOf({ columns, rows, cells }: RandomGrid): string {
  const labels = rows[0]?.length ?? 0
  const heads = (columns[0] ?? []).map((_, level) => [
    ...Array.from({ length: labels }, () => '角'),
    ...columns.map((names) => names[level]),
  ])
  const body = rows.map((names, row) => [...names, ...(cells[row] ?? [])])
  return [...heads, ...body].map((line) => `${line.join()}\n`).join('')
}

function yamlOf({ columns, rows }: RandomGrid): string {
  return `表: {文件: 表.csv, 表头行: ${columns[0]?.length}, 标签列: ${rows[0]?.length}}`
}

test('random grids become tables without a gap or an overlap, and their sums are right', () => {
  fc.assert(
    fc.property(grid, (random) => {
      const data = { 'data/表.csv': csvOf(random), 'data/a.yaml': yamlOf(random) }
      const { table } = make(data, '::数据表{数据=表 合计行=和 合计列=和}')
      const width = (random.rows[0]?.length ?? 0) + random.columns.length + 1
      for (const part of [table.head, table.rows]) {
        const placed = placeCells(part, width)
        expect(placed.faults).toEqual([])
        for (const row of placed.rows) expect(row.reduce((sum, { colSpan }) => sum + colSpan, 0)).toBe(width)
      }
      const last = (table.rows.at(-1) ?? []).slice(1).map(({ content }) => inlineText(content))
      const columns = random.columns.map((_, column) => random.cells.map((line) => line[column] ?? ''))
      expect(last).toEqual([...columns, random.cells.flat()].map(sumText))
    }),
    { numRuns: 60 },
  )
})

// In hundredths, so that the sum owes nothing to the code under test.
function sumText(texts: readonly string[]): string {
  const numbers = texts.map((text) => parseQuantity(text)).filter((number) => number !== undefined)
  if (numbers.length === 0) {
    const signs = new Set(texts.map((text) => (text === '无' ? '' : text)))
    return signs.size === 1 ? ([...signs][0] ?? '') : ''
  }
  if (numbers.length === 1) return texts.find((text) => parseQuantity(text) !== undefined) ?? ''
  const sum = numbers.reduce((total, number) => total + Math.round(Number(number.value) * 100), 0) / 100
  return `${numbers.some(({ approximation }) => approximation) ? '约' : ''}${sum}`
}

test('the CSV file of a table, read as data again, is the same table', () => {
  fc.assert(
    fc.property(grid, (random) => {
      const first = make({ 'data/表.csv': csvOf(random), 'data/a.yaml': yamlOf(random) })
      const [csv] = tableRenderer.render(first.table, first.doc)
      const text = new TextDecoder().decode(csv?.bytes)
      const second = make({ 'data/表.csv': text, 'data/a.yaml': yamlOf(random) })
      expect(drawn(second.table)).toEqual(drawn(first.table))
      expect(second.table.columns).toEqual(first.table.columns)
      expect(tableRenderer.render(second.table, second.doc)[0]?.bytes).toEqual(csv?.bytes)
    }),
    { numRuns: 60 },
  )
})
