// What an author asks of a group of facts, and the chart or the findings that come of it.

import { describe, expect, test } from 'vitest'
import { createLog } from '../../src/diagnostics/diagnostic.ts'
import { chartFindings } from '../../src/facts/chart-findings.ts'
import { chartOf } from '../../src/facts/chart-of.ts'
import { createScope } from '../../src/facts/expression/scope.ts'
import { findGroup } from '../../src/facts/find-group.ts'
import type { ChartRequest } from '../../src/model/chart.ts'
import type { Span } from '../../src/source/span.ts'
import { expectComplete } from '../project.ts'
import { type Tree, treeOf } from './tree.ts'

const span = { path: 'sections/a.md', start: 3, end: 8 }
const request = (more: Partial<ChartRequest> = {}): ChartRequest => ({ kind: 'bar', data: '数据', span, ...more })

function read(tree: Tree, more: Partial<ChartRequest> = {}) {
  const log = createLog()
  const root = treeOf({ 数据: tree })
  const group = findGroup(root, '数据')
  if (group === undefined) throw new Error('no group')
  const uses = new Map<string, Span[]>()
  const binding = { scope: createScope(root), uses, mentions: new Set<string>(), log }
  const chart = chartOf(request(more), group, binding)
  expectComplete(log.diagnostics)
  return { chart, codes: log.diagnostics.map(({ code }) => code), log, uses: [...uses.keys()] }
}

const plain: Tree = { 热线: '1件', 书记信箱: '1件', 问政四川: '12件' }
const table: Tree = {
  受理: { '2022年': '98件', '2023年': '143.50件' },
  办结: { '2022年': '97件', '2023年': '/' },
}

describe('a chart of facts', () => {
  test('of plain numbers is one series without a name', () => {
    expect(read(plain).chart).toEqual({
      kind: 'bar',
      categories: ['热线', '书记信箱', '问政四川'],
      series: [{ name: '', values: ['1', '1', '12'] }],
      unit: '件',
    })
  })

  test('of a table has rows as categories and columns as series, decimals as they stand, and gaps', () => {
    const { chart, codes } = read(table)
    expect(codes).toEqual([])
    expect(chart?.categories).toEqual(['受理', '办结'])
    expect(chart?.series).toEqual([
      { name: '2022年', values: ['98', '97'] },
      { name: '2023年', values: ['143.50', undefined] },
    ])
  })

  test('turns both where rows are the series', () => {
    const { chart } = read(table, { seriesInRows: true, kind: 'line' })
    expect(chart?.categories).toEqual(['2022年', '2023年'])
    expect(chart?.series.map(({ name, values }) => [name, ...values])).toEqual([
      ['受理', '98', '143.50'],
      ['办结', '97', undefined],
    ])
  })

  test('draws chosen rows and columns in the order of the request, and uses no others', () => {
    const { chart, uses } = read(table, { rows: ['办结', '受理'], columns: ['2023年'] })
    expect(chart?.categories).toEqual(['办结', '受理'])
    expect(chart?.series).toEqual([{ name: '2023年', values: [undefined, '143.50'] }])
    expect(uses).toEqual(['数据.办结.2023年', '数据.受理.2023年'])
  })

  test('takes a name that several columns share for all of them', () => {
    const nested: Tree = { 甲: { 新收: { 自然人: '1', 企业: '2' }, 结转: { 自然人: '3', 企业: '4' } } }
    expect(read(nested, { columns: ['新收'] }).chart?.series.map(({ name }) => name)).toEqual(['自然人', '企业'])
    expect(read(nested).chart?.series.map(({ name }) => name)).toEqual([
      '新收·自然人',
      '新收·企业',
      '结转·自然人',
      '结转·企业',
    ])
  })
})

const numbers = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`第${index}项`, '1']))

describe('findings', () => {
  const cases: readonly (readonly [string, Tree, Partial<ChartRequest>])[] = [
    ['fact/formula', table, { rows: ['受里'] }],
    ['fact/formula', table, { columns: ['2024年'] }],
    ['fact/formula', plain, { columns: ['本年'] }],
    ['chart/shape', { 热线: '1件', 说明: '已办结' }, {}],
    ['chart/shape', { 热线: '1件', 各镇: { 陵江: '2件' } }, {}],
    ['chart/unit', { 热线: '1件', 投入: '2万元' }, {}],
    ['chart/unit', { 热线: '1件', 投入: '2' }, {}],
    ['chart/empty', { 热线: '/' }, {}],
    ['chart/empty', {}, {}],
    ['chart/pie', table, { kind: 'pie' }],
    ['chart/pie', { 甲: '1', 乙: '-1' }, { kind: 'pie' }],
    ['chart/pie', { 甲: '0', 乙: '0.0' }, { kind: 'pie' }],
    ['chart/series', { 全年: numbers(9) }, {}],
    ['chart/pie', numbers(13), { kind: 'pie' }],
    ['chart/pie', { 合计: '14件', ...plain }, { kind: 'pie' }],
    ['chart/pie', { 合计: '15件', ...plain }, { kind: 'pie', rows: ['合计', '热线'] }],
    ['chart/pie', { 热线: '1件', 案件小计: '5件', 其他: '2件' }, { kind: 'pie' }],
    ['chart/pie', { 热线: '5件', '其中：夜间': '1件', 信箱: '2件' }, { kind: 'pie' }],
    ['chart/pie', { 全部渠道: '14件', ...plain }, { kind: 'pie' }],
    ['chart/pie', { 全年: { 收件: '3', 热线: '1', 信箱: '2' } }, { kind: 'pie', seriesInRows: true }],
    ['chart/pie', { 办结率: '98%', 满意率: '92.5%' }, { kind: 'pie' }],
    ['chart/approximate', { 材料: '1000余份', 简报: '20份' }, {}],
    ['chart/rare-character', { 𠮷林: '1' }, {}],
  ]

  test.each(cases)('%s for %j %j', (code, tree, more) => {
    const { codes, chart, log } = read(tree, more)
    expect(codes).toEqual([code])
    expect(chart === undefined).toBe(log.diagnostics[0]?.severity === 'error')
    expect(log.diagnostics[0]?.span).toBe(span)
  })

  test('each kind has a case', () => {
    const codes = cases.map(([code]) => code).filter((code) => code.startsWith('chart/'))
    expect(new Set(codes)).toEqual(new Set(chartFindings.map(({ code }) => code)))
  })

  test('a pie with its total is told which parts to draw, and takes them', () => {
    const tree = { 合计: '14件', ...plain }
    const { log } = read(tree, { kind: 'pie' })
    expect(log.diagnostics[0]?.help?.zh).toBe('写明画哪几份：行=热线、书记信箱、问政四川')
    expect(read(tree, { kind: 'pie', rows: ['热线', '书记信箱', '问政四川'] }).codes).toEqual([])
    expect(read({ 收件: '3', 热线: '1', 信箱: '2' }, { kind: 'pie' }).log.diagnostics[0]?.help?.zh).toContain(
      '把它也写进“行=”',
    )
  })

  const wholes: readonly (readonly [Tree, Partial<ChartRequest>])[] = [
    [
      { 收件: '3', 热线: '1', 信箱: '2' },
      { kind: 'pie', rows: ['收件', '热线', '信箱'] },
    ],
    [{ 男: '5人', 女: '5人' }, { kind: 'pie' }],
    [{ 男: '5人', 女: '5人', 不详: '0人' }, { kind: 'pie' }],
    [{ 线上: '66.7%', 线下: '33.4%' }, { kind: 'pie' }],
    [{ 合计: '14件', ...plain }, { kind: 'bar' }],
    [{ 办结率: '98%', 满意率: '92.5%' }, { kind: 'bar' }],
  ]

  test.each(wholes)('none for %j %j', (tree, more) => {
    expect(read(tree, more).codes).toEqual([])
  })

  test('a mistyped name is asked for', () => {
    expect(read(table, { rows: ['受里'] }).log.diagnostics[0]?.help?.zh).toBe('是不是“受理”？')
  })
})
