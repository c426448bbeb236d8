// What people get wrong in data files and references: one finding each, where the slip is.

import { describe, expect, test } from 'vitest'
import { analyseFiles, type Files, listFindings, starterOf } from '../project.ts'

const plan = 'sections/40-下一步安排.md'
const yaml = 'sections/30-不足和原因.yaml'
const base = starterOf('rule-of-law')

function found(edits: Files): string[] {
  const files = { ...base, ...edits }
  return listFindings(analyseFiles(files).diagnostics, files).filter((line) => !line.includes('fact/unused'))
}

const withText = (text: string) => ({ [plan]: `# 安排\n\n${text}\n` })
const table = '项目,甲,乙\n一,1,2\n二,3,4\n'

describe('in data files', () => {
  test.each<[string, Files, string[]]>([
    [
      'a unit in both languages',
      { 'data/a.yaml': '甲: {值: 1, value: 2}\n' },
      ['error data/same-name data/a.yaml:1:11'],
    ],
    [
      '断言 in both languages',
      { 'data/a.yaml': '甲: 1\n断言: 甲 = 1\nassertions: 甲 = 1\n' },
      ['error data/same-name data/a.yaml:3:1'],
    ],
    ['断言 misspelt', { 'data/a.yaml': '甲: 1\n段言: 甲 = 2\n' }, ['error data/form data/a.yaml:2:1']],
    ['单位 misspelt', { 'data/a.yaml': '组:\n  单味: 件\n  甲: 1\n' }, ['error data/form data/a.yaml:2:3']],
    [
      'a name beside 文件',
      { 'data/b.csv': table, 'data/a.yaml': '表: {文件: b.csv, 表头列: 2}\n' },
      ['error data/form data/a.yaml:1:16'],
    ],
    [
      '文件 without .csv',
      { 'data/b.csv': table, 'data/a.yaml': '表: {文件: b}\n' },
      ['error data/table-file data/a.yaml:1:9'],
    ],
    [
      '表头行 in Han',
      { 'data/b.csv': table, 'data/a.yaml': '表: {文件: b.csv, 表头行: 二}\n' },
      ['error data/form data/a.yaml:1:21'],
    ],
    [
      'a comma in brackets',
      { 'data/a.yaml': '甲: 1\n断言: {率: 甲 = 求和(甲, 0)}\n' },
      ['error data/form data/a.yaml:2:9'],
    ],
    [
      'a comma in a cell',
      { 'data/b.csv': '项目,甲\n一,=求和(1, 2)\n' },
      ['error data/form data/b.csv:2:3', 'error data/table-shape data/b.csv:2:9'],
    ],
    ['a column twice', { 'data/b.csv': '项目,甲,甲\n一,1,2\n二,1,2\n' }, ['error data/same-name data/b.csv:1:6']],
    [
      'a title line',
      { 'data/b.csv': '某县情况\n项目,甲\n一,1\n', ...withText('{{ b.一.甲 }}') },
      ['error data/table-shape data/b.csv:1:1'],
    ],
    [
      'two of them above two lines of heads',
      {
        'data/b.csv': '某县情况,,\n,,单位：件\n项目,人,\n,甲,乙\n一,1,2\n',
        'data/a.yaml': '表: {文件: b.csv, 表头行: 2}\n',
        ...withText('{{ 表.一.人.乙 }}'),
      },
      ['error data/table-shape data/b.csv:1:1'],
    ],
    ['a row twice', { 'data/b.csv': '项目,甲,乙\n一,1,2\n一,1,2\n' }, ['error data/same-name data/b.csv:3:1']],
    [
      'a column without a head',
      { 'data/b.csv': '项目,甲\n一,1,2\n二,1,2\n' },
      ['error data/table-shape data/b.csv:1:1'],
    ],
    ['tabs', { 'data/b.csv': '项目\t甲\n一\t1\n' }, ['error data/csv data/b.csv:1:1']],
    ['full-width commas', { 'data/b.csv': '项目，甲\n一，1\n' }, ['error data/csv data/b.csv:1:1']],
    [
      'a blank that an assertion needs',
      { 'data/b.csv': '项目,甲,乙,计\n一,1,,1\n', 'data/a.yaml': '表: {文件: b.csv, 断言: 计 = 甲 + 乙}\n' },
      ['error data/assertion data/b.csv:2:5'],
    ],
  ])('%s', (_, files, expected) => {
    expect(found(files)).toEqual(expected)
  })

  test('what cannot be read is said once, not at each of its uses', () => {
    expect(found({ 'data/b.csv': '项目;甲\n一;1\n', ...withText('{{ b.一.甲 }}、{{ b.一.甲 }}') })).toEqual([
      'error data/csv data/b.csv:1:1',
    ])
  })

  test('empty columns and lines that a spreadsheet program leaves are nothing', () => {
    expect(found({ 'data/b.csv': '项目,甲,,\n一,1,,\n,,,\n' })).toEqual([])
  })
})

describe('in references', () => {
  const data = { 'data/a.yaml': '甲: 1\n' }

  test.each<[string, Files, string[]]>([
    ['a bare item', { [yaml]: '标题: 不足\n内容:\n  - {{ 甲 }}件\n' }, [`error yaml/syntax ${yaml}:3:12`]],
    [
      'a bare item alone',
      { [yaml]: '标题: 不足\n内容:\n  - {{ 甲 }}\n  - 原因。\n' },
      [`error yaml/syntax ${yaml}:3:6`],
    ],
    [
      'a half-width colon',
      { [yaml]: '标题: 不足\n内容:\n  - 共{{ 甲: 带单位 }}件\n' },
      [`error yaml/syntax ${yaml}:3:5`],
    ],
    ['only the end', withText('共甲 }}件。'), [`error fact/form ${plan}:3:4`]],
    ['one brace of each width', withText('共｛{ 甲 }}件。'), [`error fact/form ${plan}:3:2`]],
    ['a gap', withText('共{ {甲} }件。'), [`error fact/form ${plan}:3:2`]],
    ['one colon', withText(':图表[题]{数据=甲 类型=饼图}'), [`error markdown/directive ${plan}:3:1`]],
    [
      'a directive in a cell',
      withText('| 甲 |\n| --- |\n| ::图表{数据=甲 类型=饼图} |'),
      [`error markdown/directive ${plan}:5:3`],
    ],
    ['a directive inside text', withText('文字::数据表[题]{数据=甲}'), [`error markdown/directive ${plan}:3:3`]],
    [
      'a setting',
      { 'report.yaml': `${base['report.yaml'] ?? ''}\n附注: 共{{ 甲 }}件\n` },
      ['error fact/form report.yaml:14:5'],
    ],
    [
      'a unit',
      withText(':::表格{单位="{{ 甲 }}件"}\n| 甲 |\n| --- |\n| 1 |\n:::'),
      [`error markdown/table ${plan}:3:7`],
    ],
  ])('%s', (_, files, expected) => {
    expect(found({ ...data, ...files })).toEqual(expected)
  })
})

describe('in tables of data', () => {
  const data = {
    'data/a.yaml': '元: {单位: 元, 一: 10000, 二: 25000}\n件: {单位: 件, 一: 1, 二: 2}\n',
    'data/b.csv': '项目,甲,总计\n一,1,1\n',
  }

  test.each([
    ['件 are no 元', '数据=件 单位=元', 7],
    ['a sum of a sum’s name', '数据=b 合计列=总计', 7],
    ['a caption among the settings', '数据=件 题=情况', 12],
    ['a setting without a value', '数据=件 表角', 12],
    ['a reference in a setting', '数据=件 表角="{{ 元.一 }}"', 12],
  ])('%s', (_, settings, column) => {
    const [first, ...others] = found({ ...data, ...withText(`::数据表{${settings}}`) })
    expect(first).toMatch(new RegExp(`^error (fact/formula|markdown/table) ${plan}:3:${column}$`))
    expect(others).toEqual([])
  })

  test('件 and 万件 are summed', () => {
    const mixed = { 'data/a.yaml': '件: {一: 1.2万件, 二: 300件}\n' }
    expect(found({ ...mixed, ...withText('::数据表{数据=件 单位=件 合计行=合计}') })).toEqual([])
    const { doc } = analyseFiles({ ...base, ...mixed, ...withText('::数据表{数据=件 单位=件 合计行=合计}') })
    const cells = doc?.body.flatMap((block) =>
      block.kind === 'table' ? block.rows.map((row) => row[1]?.content[0]) : [],
    )
    expect(cells?.map((cell) => (cell?.kind === 'text' ? cell.text : ''))).toEqual(['12000', '300', '12300'])
  })

  test('元 are printed and summed in 万元', () => {
    const files = { ...base, ...data, ...withText('::数据表{数据=元 单位=万元 合计行=合计}') }
    const { doc } = analyseFiles(files)
    const cells = doc?.body.flatMap((block) =>
      block.kind === 'table' ? block.rows.map((row) => row[1]?.content[0]) : [],
    )
    expect(cells?.map((cell) => (cell?.kind === 'text' ? cell.text : ''))).toEqual(['1', '2.5', '3.5'])
  })
})
