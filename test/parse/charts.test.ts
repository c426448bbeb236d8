// `::图表` in Markdown and `图表:` in YAML: the same figure, which asks for the same chart.

import { describe, expect, test } from 'vitest'
import type { SectionBlock } from '../../src/model/section.ts'
import { parseProject } from '../../src/parse/parse-project.ts'
import { projectOf } from '../project.ts'

function read(path: string, text: string) {
  const { files, diagnostics } = parseProject(projectOf({ [path]: text }))
  const blocks = files.get(path)?.blocks ?? []
  return { blocks: blocks.map(withoutSpans), found: diagnostics.map(({ code }) => code) }
}

const markdown = (text: string) => read('sections/10-甲.md', `${text}\n`)
const yaml = (text: string) => read('sections/10-甲.yaml', `内容:\n  - 图表: ${text}\n`)

/** Places differ, and nothing else. */
function withoutSpans(block: SectionBlock): unknown {
  return JSON.parse(JSON.stringify(block, (key, value) => (key === 'span' ? undefined : value)))
}

const whole = {
  kind: 'figure',
  source: '',
  alt: '',
  caption: [{ kind: 'text', text: '办理情况' }],
  note: [{ kind: 'text', text: '来源：网信办' }],
  name: { text: '办理图' },
  width: { value: 80, unit: '%' },
  request: {
    kind: 'stacked-bar',
    data: '网络舆情',
    rows: ['热线', '书记信箱'],
    columns: ['2022年', '2023年'],
    seriesInRows: true,
  },
}

describe('a chart', () => {
  test('in Markdown', () => {
    const { blocks, found } = markdown(
      '::图表[办理情况]{数据=网络舆情 类型=堆积柱形图 行=热线、书记信箱 列="2022年,2023年" 系列=行 图注="来源：网信办" 宽度=80% #办理图}',
    )
    expect(found).toEqual([])
    expect(blocks).toEqual([whole])
  })

  test('in YAML', () => {
    const { blocks, found } = yaml(
      '{ 数据: 网络舆情, 类型: 堆积柱形图, 行: [热线, 书记信箱], 列: [2022年, 2023年], 系列: 行, 图题: 办理情况, 图注: 来源：网信办, 宽度: 80%, 标识: 办理图 }',
    )
    expect(found).toEqual([])
    expect(blocks).toEqual([whole])
  })

  test('in English', () => {
    const { blocks, found } = markdown('::chart{data=a type=line series=columns}')
    expect(found).toEqual([])
    expect(blocks).toMatchObject([{ request: { kind: 'line', data: 'a' }, caption: [] }])
    expect(yaml('{ data: a, type: pie, columns: b }').blocks).toMatchObject([
      { request: { kind: 'pie', columns: ['b'] } },
    ])
  })

  test.each([
    ['柱形图', 'bar'],
    ['柱状图', 'bar'],
    ['堆积柱状图', 'stacked-bar'],
    ['折线图', 'line'],
    ['饼图', 'pie'],
  ])('of type %s', (name, kind) => {
    expect(markdown(`::图表{数据=甲 类型=${name}}`).blocks).toMatchObject([{ request: { kind } }])
  })
})

describe('what is written wrongly is a finding', () => {
  test.each([
    ['::图表{类型=柱形图}', 'chart/form'],
    ['::图表{数据=甲}', 'chart/form'],
    ['::图表[]{数据=甲 类型=柱形图}', 'chart/form'],
    ['::图表{数据=甲 类型=柱形图 宽度=很宽}', 'chart/form'],
    ['::图表{数据=甲 类型=柱形图 系列=竖}', 'chart/form'],
    ['::图表{数据=甲 类型=柱形图 颜色=红}', 'chart/form'],
    ['::图表{数据=甲 类型=柱形图 图题=乙}', 'chart/form'],
    ['::图表{数据=甲 类型=柱形图 #1}', 'chart/form'],
    ['::图表{数据=甲 类型=雷达图}', 'chart/kind'],
    ['::图标{数据=甲 类型=柱形图}', 'markdown/directive'],
  ])('%s', (text, code) => {
    expect(markdown(text).found).toEqual([code])
  })

  test.each([
    ['{ 类型: 柱形图 }', 'yaml/content'],
    ['网络舆情', 'yaml/content'],
    ['{ 数据: 甲, 类型: 雷达图 }', 'chart/kind'],
    ['{ 数据: 甲, 类型: 饼图, 系列: 竖 }', 'yaml/content'],
    ['{ 数据: 甲, 类型: 饼图, 宽度: 很宽 }', 'yaml/content'],
    ['{ 数据: 甲, 类型: 饼图, 颜色: 红 }', 'yaml/content'],
  ])('%s', (text, code) => {
    expect(yaml(text).found).toEqual([code])
  })
})
