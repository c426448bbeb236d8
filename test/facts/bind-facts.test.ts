// References to facts in every place that takes text: what is printed, what is known of it, what is said where it fails.

import { describe, expect, test } from 'vitest'
import { blocksOf } from '../../src/check/walk.ts'
import type { Figure } from '../../src/model/doc.ts'
import { docText } from '../../src/model/doc-text.ts'
import { analyseFiles, type Files, listFindings, starterOf } from '../project.ts'

const plan = 'sections/40-下一步安排.md'
const yaml = 'sections/30-不足和原因.yaml'
const base = starterOf('rule-of-law')
const data = `网络舆情:
  单位: 件
  合计: 14
  热线: {值: 1, 上年: 4}
  问政四川: 13
  断言: 合计 = 热线 + 问政四川
经费:
  合计: 1234.5万元
  三分之一: =合计 / 3
名称: 县委网信办
`

function analyse(text: string, more: Files = {}) {
  const files = { ...base, 'data/a.yaml': data, [plan]: `${base[plan] ?? ''}\n${text}\n`, ...more }
  const { doc, report, diagnostics } = analyseFiles(files)
  const found = listFindings(diagnostics, files).filter((line) => !line.includes('fact/unused'))
  return { text: doc ? docText(doc).join('\n') : '', doc, report, found }
}

describe('prints the value', () => {
  test.each([
    ['共{{ 网络舆情.合计 }}件，其中热线{{网络舆情.热线}}件。', '共14件，其中热线1件。'],
    ['占{{ 占比(网络舆情.热线, 网络舆情.合计)：一位小数 }}。', '占7.1%。'],
    ['支出{{ 经费.合计：千分位，带单位 }}。', '支出1,234.5万元。'],
    ['每季{{ 经费.三分之一：整数 }}万元。', '每季412万元。'],
    ['比上年{{ 增减(网络舆情.热线) }}。', '比上年下降75%。'],
    ['由{{ 名称 }}牵头。', '由县委网信办牵头。'],
    ['## 化解{{ 网络舆情.合计 }}件\n\n正文。', '化解14件'],
    ['1. 甲{{ 网络舆情.合计 }}件；\n2. 乙。', '一是甲14件；二是乙。'],
    ['- 甲{{ 网络舆情.合计 }}件；\n- 乙。', '——甲14件；'],
    ['**共{{ 网络舆情.合计 }}件**', '共14件'],
    ['[共{{ 网络舆情.合计 }}件](https://example.com)', '共14件'],
    ['见注[^a]。\n\n[^a]: 共{{ 网络舆情.合计 }}件。', '共14件。'],
    ['| 项目 | 数 |\n| --- | --- |\n| 热线 | {{ 网络舆情.热线：带单位 }} |', '1件'],
    [
      ':::表格[共{{ 网络舆情.合计 }}件]\n| 甲 |\n| --- |\n| 一 |\n\n注：其中热线{{ 网络舆情.热线 }}件。\n:::',
      '表1 共14件',
    ],
    ['花括号\\{{ 网络舆情.合计 }}照印', '花括号{{ 网络舆情.合计 }}照印'],
  ])('%s', (written, printed) => {
    const { text, found } = analyse(written)
    expect(found).toEqual([])
    expect(text).toContain(printed)
  })

  test('a rate among counts, in a table whose unit is the counts’', () => {
    const rates = {
      'data/办件.csv': '乡镇,受理,办结率\n东溪镇,5,92.3%\n',
      'data/b.yaml': '办件: {文件: 办件.csv, 单位: 件}\n',
    }
    const { text, found } = analyse('::数据表[办件]{数据=办件}', rates)
    expect(found).toEqual([])
    expect(text).toContain('单位：件\n乡镇\n受理\n办结率\n东溪镇\n5\n92.3%')
  })

  test('in YAML sections and titles', () => {
    const section = `标题: 化解{{ 网络舆情.合计 }}件\n内容:\n  - 其中热线{{ 网络舆情.热线 }}件，原因如下。\n`
    const { text, found } = analyse('文字。', { [yaml]: section })
    expect(found).toEqual([])
    expect(text).toContain('化解14件')
    expect(text).toContain('其中热线1件')
  })

  test('in the note of an image', () => {
    const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>')
    const files = {
      ...base,
      'data/a.yaml': data,
      [plan]: '# 安排\n\n![图](assets/a.svg "题"){图注="共{{ 网络舆情.合计 }}件"}\n',
    }
    const { doc } = analyseFiles(files, { 'assets/a.svg': svg })
    expect(doc && docText(doc).join('\n')).toContain('共14件')
  })

  test('in the alternative text and caption of an image', () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'
    const files = {
      ...base,
      'data/a.yaml': data,
      [plan]: '# 安排\n\n![共{{ 网络舆情.合计 }}件](assets/a.svg "热线{{ 网络舆情.热线 }}件")\n',
    }
    const { doc } = analyseFiles(files, { 'assets/a.svg': new TextEncoder().encode(svg) })
    const figure = doc?.body.find((block): block is Figure => block.kind === 'figure')
    expect(figure?.alt).toBe('共14件')
    expect(figure && docText({ ...doc, body: [figure] } as NonNullable<typeof doc>).join('')).toContain('热线1件')
  })
})

test('a bound text knows its facts and its place', () => {
  const { report } = analyse('共{{ 网络舆情.合计 }}件。')
  const paragraphs = report
    ? [...blocksOf(report)].flatMap((block) => (block.kind === 'paragraph' ? block.content : []))
    : []
  const bound = paragraphs.flatMap((inline) => (inline.kind === 'text' && inline.facts ? [inline] : []))
  expect(bound).toEqual([
    {
      kind: 'text',
      text: '14',
      span: { path: plan, start: expect.any(Number), end: expect.any(Number) },
      facts: { names: ['网络舆情.合计'], value: { kind: 'number', value: '14', unit: '件' } },
    },
  ])
})

describe('says what is wrong, and where', () => {
  test.each([
    ['共{{ 网络舆情.合记 }}件。', `error fact/formula ${plan}:11:5`],
    ['共{{ 网络舆情.合计：两位小书 }}件。', `error fact/formula ${plan}:11:13`],
    ['共{{ 网络舆情.合计 + 经费.合计 }}件。', `error fact/formula ${plan}:11:5`],
    ['共{{ 网络舆情 }}件。', `error fact/formula ${plan}:11:5`],
    ['共{{ 网络舆情.合计 / 0 }}件。', `error fact/formula ${plan}:11:5`],
    ['::数据表{数据=网络舆青}', `error fact/formula ${plan}:11:7`],
    ['::数据表{数据=网络舆情 行=热线,信箱}', `error fact/formula ${plan}:11:15`],
  ])('%s', (written, expected) => {
    expect(analyse(written).found).toEqual([expected])
  })

  test('a computed fact speaks for all that call it', () => {
    const files = { 'data/b.yaml': '坏: =没有 + 1\n次: =坏 * 2\n' }
    expect(analyse('共{{ 坏 }}件，{{ 次 }}件。', files).found).toEqual(['error fact/formula data/b.yaml:1:5'])
  })

  test('an assertion names its cell, the others, and the text', () => {
    const broken = data.replace('问政四川: 13', '问政四川: 12')
    const files = { ...base, 'data/a.yaml': broken, [plan]: '# 安排\n\n共{{ 网络舆情.合计 }}件。\n' }
    const [finding, ...others] = analyseFiles(files).diagnostics.filter(({ severity }) => severity === 'error')
    expect(others).toEqual([])
    expect(finding?.message.zh).toContain('左边是14件，右边是13件，相差1件')
    expect(finding?.notes?.map(({ span }) => span?.path)).toEqual(['data/a.yaml', 'data/a.yaml', 'data/a.yaml', plan])
  })
})

describe('what nothing uses', () => {
  const unused = (text: string, more: Files = {}) => {
    const files = {
      ...base,
      'data/a.yaml': '甲: 1\n组:\n  乙: 2\n  丙: 3\n',
      [plan]: `${base[plan] ?? ''}\n${text}\n`,
      ...more,
    }
    return listFindings(analyseFiles(files).diagnostics, files)
  }

  test.each([
    ['文字。', ['info fact/unused data/a.yaml:1:4', 'info fact/unused data/a.yaml:2:1']],
    ['{{ 甲 }}、{{ 组.乙 }}', ['info fact/unused data/a.yaml:4:6']],
    ['{{ 甲 }}、{{ 求和(组) }}', []],
    ['{{ 甲 }}\n\n::数据表{数据=组}', []],
  ])('%s', (text, expected) => {
    expect(unused(text)).toEqual(expected)
  })

  test('of a CSV file that is used, the other cells are no findings', () => {
    const more = { 'data/a.yaml': '', 'data/表.csv': '项目,数\n一,1\n二,2\n' }
    expect(unused('{{ 表.一.数 }}', more)).toEqual([])
    expect(unused('文字。', more)).toEqual(['info fact/unused data/表.csv:1:1'])
  })
})
