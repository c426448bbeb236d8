// What a chart says in words, and how large it is drawn.

import { describe, expect, test } from 'vitest'
import type { Chart } from '../../src/model/chart.ts'
import { chartSize } from '../../src/model/chart-size.ts'
import { chartTable, chartText, MOST_TOLD, MOST_TOLD_ALONE } from '../../src/model/chart-text.ts'
import { inlineText } from '../../src/model/inline-text.ts'

const pie: Chart = {
  kind: 'pie',
  categories: ['热线', '信箱2', '网站'],
  series: [{ name: '', values: ['1', '2', undefined] }],
  unit: '件',
}
const many: Chart = {
  kind: 'bar',
  categories: Array.from({ length: 13 }, (_, index) => `${index + 1}月`),
  series: [
    { name: '办件', values: Array.from({ length: 13 }, (_, index) => (index === 3 ? undefined : `${index * 10}`)) },
  ],
  unit: '',
}

describe('in words', () => {
  test('a short one tells every value, a pie its shares', () => {
    expect(chartText(pie, '来源', MOST_TOLD)).toBe(
      '饼图：来源（单位：件）。热线1（33.3%），信箱2为2（66.7%），网站无数据。',
    )
  })

  test('a long one tells its extent where a table stands beside it', () => {
    expect(chartText(many, '', MOST_TOLD)).toBe(
      '柱形图。从1月到13月共13项。办件：最小0（1月），最大120（13月），1项无数据。',
    )
    expect(chartText(many, '', MOST_TOLD_ALONE)).toMatch(/^柱形图。办件：1月0，2月10，3月20，4月无数据，.*13月120。$/)
  })

  test('its table has a row a category', () => {
    const { head, rows, unit } = chartTable(pie, 'figure-1', '图1')
    const texts = [...head, ...rows].map((row) => row.map(({ content }) => inlineText(content)))
    expect(texts).toEqual([
      ['项目', '数值'],
      ['热线', '1'],
      ['信箱2', '2'],
      ['网站', '无数据'],
    ])
    expect(unit).toBe('件')
  })
})

describe('size in pixels of 1/96 inch', () => {
  test.each([
    [undefined, 'portrait', 589],
    [{ value: 50, unit: '%' }, 'portrait', 294],
    [{ value: 100, unit: 'mm' }, 'portrait', 377],
    [{ value: 300, unit: 'mm' }, 'portrait', 589],
    [{ value: 100, unit: '%' }, 'landscape', 850],
  ] as const)('%j on %s: %i wide', (width, orientation, pixels) => {
    expect(chartSize(many, width, orientation).width).toBe(pixels)
  })

  test('names and series that need more room have it', () => {
    const short = { ...many, categories: many.categories.slice(0, 3) }
    const long = { ...short, categories: short.categories.map((name) => `${name}的行政规范性文件合法性审核情况`) }
    const height = (chart: Chart) => chartSize(chart, undefined, 'portrait').height
    expect(height(long)).toBeGreaterThan(height(short))
    const several = Array.from({ length: 8 }, (_, index) => ({ name: `第${index}个很长的系列名称`, values: ['1'] }))
    expect(height({ ...short, series: several })).toBeGreaterThan(height(short) + 20)
  })
})
