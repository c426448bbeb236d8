// The official tables on paper: labels, merged heads, blocks, and where they stand in the report.

import { describe, expect, test } from 'vitest'
import { lowerDraft } from '../../../src/build/lower.ts'
import { createLog } from '../../../src/diagnostics/diagnostic.ts'
import type { Block, Table } from '../../../src/model/doc.ts'
import { inlineText } from '../../../src/model/inline-text.ts'
import type { SectionTable } from '../../../src/model/section.ts'
import { placeCells } from '../../../src/model/table-grid.ts'
import { tableRenderer } from '../../../src/render/tables/index.ts'
import { compose } from '../../../templates/info-disclosure/compose.ts'
import { analyseFiles, type Files, starterOf } from '../../project.ts'
import { docOf } from '../../render/docx/sample-doc.ts'
import { applicationNumbers, intact, type Numbers, type Plain, reportOf, reviewNumbers, treeOf } from './tree.ts'

function paperOf(plain: Plain = intact(), files?: Files): readonly Block[] {
  const draft = compose(reportOf({ root: treeOf(plain) }, files))
  return lowerDraft(draft, { assets: new Map(), drawings: new Map(), footnotes: [], log: createLog() }).body
}

function tablesOf(blocks: readonly Block[]): Table[] {
  return blocks.filter((block) => block.kind === 'table')
}

const NOTHING: Table = {
  kind: 'table',
  id: '',
  number: '',
  caption: [],
  notes: [],
  orientation: 'portrait',
  columns: [],
  head: [],
  rows: [],
}

/** The grid as texts; a place that another cell covers is empty. */
function gridOf(table: Table): string[] {
  return [table.head, table.rows].flatMap((rows) => {
    const { rows: placed, faults, width } = placeCells(rows, table.columns.length)
    expect(faults).toEqual([])
    return placed.map((cells, row) => {
      expect(cells.reduce((sum, { colSpan }) => sum + colSpan, 0)).toBe(width)
      return cells.map(({ cell, row: begins }) => (begins === row ? inlineText(cell.content) : '')).join('|')
    })
  })
}

test('the six sections in their order, each table in its own, without captions or numbers', () => {
  const blocks = paperOf()
  const outline = blocks.flatMap((block) =>
    block.kind === 'heading' ? [block.number + inlineText(block.content)] : block.kind === 'table' ? ['表'] : [],
  )
  expect(outline).toEqual([
    '一、总体情况',
    '二、主动公开政府信息情况',
    '表',
    '三、收到和处理政府信息公开申请情况',
    '表',
    '四、政府信息公开行政复议、行政诉讼情况',
    '表',
    '五、存在的主要问题及改进情况',
    '六、其他需要报告的事项',
  ])
  expect(tablesOf(blocks).map(({ number, caption, unit }) => [number, caption, unit])).toEqual(
    Array.from({ length: 3 }, () => ['', [], undefined]),
  )
})

test('table 2 has the four blocks of the sheet', () => {
  const [table] = tablesOf(paperOf())
  expect(table && gridOf(table)).toEqual([
    '第二十条第（一）项',
    '信息内容|本年制发件数|本年废止件数|现行有效件数',
    '规章|0|0|0',
    '行政规范性文件|6|2|31',
    '第二十条第（五）项',
    '信息内容|本年处理决定数量',
    '行政许可|5120',
    '第二十条第（六）项',
    '信息内容|本年处理决定数量',
    '行政处罚|348',
    '行政强制|12',
    '第二十条第（八）项',
    '信息内容|本年收费金额（单位：万元）',
    '行政事业性收费|23.6',
  ])
})

test('table 3 has the merged heads of the sheet', () => {
  const [, table] = tablesOf(paperOf())
  const lines = table ? gridOf(table) : []
  expect(lines.slice(0, 3)).toEqual([
    '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）|申请人情况',
    '|自然人|法人或其他组织|总计',
    '||商业企业|科研机构|社会公益组织|法律服务机构|其他|',
  ])
  expect(lines.slice(3, 9)).toEqual([
    '一、本年新收政府信息公开申请数量|142|21|6|5|6|6|186',
    '二、上年结转政府信息公开申请数量|4|0|0|0|1|0|5',
    '三、本年度办理结果|（一）予以公开|68|9|2|1|3|0|83',
    '|（二）部分公开（区分处理的，只计这一情形，不计其他情形）|0|1|1|0|0|1|3',
    '|（三）不予公开|1.属于国家秘密|2|1|0|1|0|0|4',
    '||2.其他法律行政法规禁止公开|1|1|0|0|0|1|3',
  ])
  expect(lines.slice(-3)).toEqual([
    '||3.其他|3|1|0|0|0|0|4',
    '|（七）总计|140|20|6|5|7|6|184',
    '四、结转下年度继续办理|6|1|0|0|0|0|7',
  ])
  expect(lines).toHaveLength(3 + 25)
})

test('table 4 has fifteen numbers under two levels of merged heads', () => {
  const [, , table] = tablesOf(paperOf())
  const five = '结果维持|结果纠正|其他结果|尚未审结|总计'
  const five0 = '||||'
  expect(table && gridOf(table)).toEqual([
    '行政复议|行政诉讼',
    `${five}|未经复议直接起诉|复议后起诉`,
    `${five0}|${five}|${five}`,
    '3|1|0|1|5|1|0|1|0|2|0|0|0|1|1',
  ])
})

test('a number on paper is bound to its fact; what is no number stands as it was written', () => {
  const numbers: Record<string, Record<string, Plain>> = applicationNumbers()
  const changed = { ...numbers, 新收: { ...numbers.新收, 自然人: '若干', 商业企业: '/' } }
  const [, table] = tablesOf(paperOf({ ...intact(), 申请办理: changed }))
  expect(table?.rows[0]?.slice(1, 4).map(({ content }) => inlineText(content))).toEqual(['若干', '/', '6'])
  expect(table?.rows[0]?.[3]?.content[0]).toMatchObject({ facts: { names: ['申请办理.新收.科研机构'] } })
})

test('the file of table 3 is data of the same table', () => {
  const [, table] = tablesOf(paperOf())
  const [csv] = table ? tableRenderer.render(table, docOf([])) : []
  const files = {
    ...starterOf('info-disclosure'),
    'data/申请办理.csv': new TextDecoder().decode(csv?.bytes),
    'data/表.yaml': '申请办理:\n  文件: 申请办理.csv\n  表头行: 3\n  标签列: 3\n',
    'sections/10-总体情况.md': '文字。\n',
  }
  const { diagnostics, doc } = analyseFiles(files)
  // The other sections are the starter's.
  expect(diagnostics.filter(({ code }) => code !== 'leftover/starter')).toEqual([])
  expect(gridOf(tablesOf(doc?.body ?? [])[1] ?? NOTHING)).toEqual(gridOf(table ?? NOTHING))
})

describe('the page', () => {
  const orientations = (plain?: Plain, files?: Files) =>
    tablesOf(paperOf(plain, files)).map((table) => table.orientation)
  const times = (numbers: Numbers, factor: number): Numbers =>
    Object.fromEntries(
      Object.entries(numbers).map(([row, cells]) => [
        row,
        Object.fromEntries(Object.entries(cells).map(([column, value]) => [column, value * factor])),
      ]),
    )

  test('is upright, as the official sheets are', () => {
    expect(orientations()).toEqual(['portrait', 'portrait', 'portrait'])
  })

  test('is turned where the numbers are too long for that', () => {
    const plain = { ...intact(), 申请办理: times(applicationNumbers(), 10_000), 复议诉讼: times(reviewNumbers(), 1000) }
    expect(orientations(plain)).toEqual(['portrait', 'landscape', 'portrait'])
  })

  test('holds reviews above lawsuits where fifteen numbers have no room side by side', () => {
    const [, , table] = tablesOf(paperOf({ ...intact(), 复议诉讼: times(reviewNumbers(), 1000) }))
    const five = '结果维持|结果纠正|其他结果|尚未审结|总计'
    expect(table && gridOf(table)).toEqual([
      '行政复议',
      five,
      '3000|1000|0|1000|5000',
      '行政诉讼',
      '未经复议直接起诉|复议后起诉',
      `${five}|${five}`,
      '1000|0|1000|0|2000|0|0|0|1000|1000',
    ])
  })

  test('is turned for those who want it so', () => {
    const manifest = '模板: info-disclosure\n年度: 2023\n单位: 某局\n成文日期: 2024-01-15\n申请表: 横排\n'
    expect(orientations(undefined, { 'report.yaml': manifest })).toEqual(['portrait', 'landscape', 'portrait'])
  })
})

describe('words around a table', () => {
  const file = 'sections/30-申请办理.md'
  const kinds = (blocks: readonly Block[]) => {
    const from = blocks.findIndex((block) => block.kind === 'heading' && block.number === '三、')
    const until = blocks.findIndex((block) => block.kind === 'heading' && block.number === '四、')
    return blocks.slice(from + 1, until).map((block) => block.kind)
  }

  test('stand before it', () => {
    expect(kinds(paperOf(intact(), { [file]: '收到的申请如下。\n\n另一段。\n' }))).toEqual([
      'paragraph',
      'paragraph',
      'table',
    ])
  })

  test('stand around it where the author asks for its data', () => {
    const report = reportOf({ root: treeOf(intact()) }, { [file]: '收到的申请如下。\n\n另一段。\n' })
    const span = { path: file, start: 0, end: 0 }
    const request: SectionTable = {
      kind: 'table',
      columns: [],
      head: [],
      rows: [],
      caption: [],
      notes: [],
      orientation: 'portrait',
      request: { data: '申请办理', span },
      span,
    }
    const sections = report.sections.map((section) => ({
      ...section,
      passages: section.passages.map((passage) => {
        const [first, ...rest] = passage.blocks
        const blocks = first && section.role === 'applications' ? [first, request, ...rest] : passage.blocks
        return { ...passage, blocks }
      }),
    }))
    const draft = compose({ ...report, sections })
    const { body } = lowerDraft(draft, { assets: new Map(), drawings: new Map(), footnotes: [], log: createLog() })
    expect(kinds(body)).toEqual(['paragraph', 'table', 'paragraph'])
    expect(tablesOf(body)).toHaveLength(3)
  })

  test('sections out of order come into it', () => {
    const blocks = paperOf(intact(), {
      'sections/05-其他事项.md': '没有收取信息处理费。\n',
      'sections/60-其他事项.md': '另有说明。\n',
    })
    const numbers = blocks.flatMap((block) => (block.kind === 'heading' ? [inlineText(block.content)] : []))
    expect(numbers.slice(-2)).toEqual(['其他需要报告的事项', '其他需要报告的事项'])
    expect(numbers[0]).toBe('总体情况')
  })
})
