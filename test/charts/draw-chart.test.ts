// Drawings of charts as any program reads them: what is in them, what stays inside the paper, and that they are the same.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readSvg } from '../../src/build/svg.ts'
import { drawChart } from '../../src/charts/draw-chart.ts'
import type { Size } from '../../src/charts/frame.ts'
import { hasOutline, outlineOf, widthOf } from '../../src/charts/lettering.ts'
import type { Chart } from '../../src/model/chart.ts'
import { chartCharacters } from '../../src/model/chart-characters.ts'
import { chartSize, leastChartWidth, widestChart } from '../../src/model/chart-size.ts'
import { chartTextWidth, TYPE_SIZE } from '../../src/model/chart-type.ts'
import { hardCharts } from './hard-charts.ts'
import { type Extent, isInside, outlinesIn, overlap } from './outlines.ts'

const names = Object.keys(hardCharts)

function chartOf(name: string): Chart {
  const chart = hardCharts[name]
  if (chart === undefined) throw new Error(name)
  return chart
}

function draw(chart: Chart): string {
  return new TextDecoder().decode(drawChart(chart, chartSize(chart, undefined, 'portrait')))
}

/** Whether the text is lettered somewhere as one line. */
const says = (svg: string, text: string) => svg.includes(` d="${outlineOf(text)}"`)

interface Corner {
  readonly x: number
  readonly y: number
}

/** Corners of rectangles, and beginnings of letterings. */
function cornersOf(svg: string): Corner[] {
  const rectangles = [...svg.matchAll(/<rect x="(\S+)" y="(\S+)" width="(\S+)" height="(\S+)"/g)].flatMap((match) => {
    const [x = 0, y = 0, width = 0, height = 0] = match.slice(1).map(Number)
    return [
      { x, y },
      { x: x + width, y: y + height },
    ]
  })
  const letters = [...svg.matchAll(/translate\((\S+) (\S+)\)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }))
  return [...rectangles, ...letters]
}

describe.each(names)('%s', (name) => {
  const chart = chartOf(name)
  const svg = draw(chart)

  test('is an SVG of shapes alone, of the size that was announced, as strict as those of strangers', () => {
    const { problems, size, hasText } = readSvg(new TextEncoder().encode(svg))
    expect({ problems, hasText }).toEqual({ problems: [], hasText: false })
    expect(size).toEqual(chartSize(chart, undefined, 'portrait'))
    expect(svg).not.toMatch(/NaN|undefined|Infinity|pattern|clip|rgb|url\(|class|style/)
  })

  test('is the same when it is drawn again', () => {
    expect(draw(chart)).toBe(svg)
  })

  test('stays inside its paper', () => {
    const { width, height } = chartSize(chart, undefined, 'portrait')
    for (const { x, y } of cornersOf(svg)) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x).toBeLessThanOrEqual(width * 0.75)
      expect(y).toBeGreaterThanOrEqual(0)
      expect(y).toBeLessThanOrEqual(height * 0.75)
    }
  })
})

describe('what a drawing says', () => {
  test('its unit, names, series and exact values', () => {
    const svg = draw(chartOf('bars'))
    for (const text of ['单位：件', '2019年', '受理', '办结', '135.5', '160']) expect(says(svg, text)).toBe(true)
    expect(says(draw(chartOf('large bars')), '12345678.90')).toBe(true)
    expect(says(draw(chartOf('negative bars')), '-0.25')).toBe(true)
  })

  test('long names in whole, on several lines', () => {
    const svg = draw(chartOf('bars with long names'))
    expect(says(svg, 'OECD report 2023')).toBe(true)
    expect(says(svg, '行政规范性文件合法性审核')).toBe(true)
    const narrow = {
      ...chartOf('bars with long names'),
      categories: Array.from({ length: 3 }, () => '行政规范性文件合法性审核情况及结果'),
    }
    expect(says(draw(narrow), '行政规范性文件合法')).toBe(true)
    expect(says(draw(narrow), '性审核情况及结果')).toBe(true)
  })

  test('nothing where there is no value, which is no zero', () => {
    const gap = draw(chartOf('lines'))
    const zero = draw({
      ...chartOf('lines'),
      series: chartOf('lines').series.map((series) => ({
        ...series,
        values: series.values.map((value) => value ?? '0'),
      })),
    })
    expect(says(gap, '0')).toBe(true)
    expect(zero).not.toBe(gap)
    // Two letterings of 0: the tick and the point.
    const zeros = (svg: string) => svg.split(` d="${outlineOf('0')}"`).length - 1
    expect([zeros(gap), zeros(zero)]).toEqual([1, 2])
  })

  test('shares of a pie that add up from exact values', () => {
    const svg = draw(chartOf('pie'))
    expect(says(svg, '热线 1件（7.1%）')).toBe(true)
    expect(says(svg, '12件（85.7%）')).toBe(true)
  })

  test('in type of at least 9 pt', () => {
    expect(TYPE_SIZE).toBeGreaterThanOrEqual(9)
  })

  test('every character that findings let pass is in the font', () => {
    expect([...chartCharacters()].filter((character) => !hasOutline(character))).toEqual([])
  })

  test('a character that the font lacks, as a box', () => {
    const svg = draw({ ...chartOf('one bar'), categories: ['𠮷'] })
    expect(says(svg, '𠮷')).toBe(true)
    expect(outlineOf('𠮷')).toBe(outlineOf('𡃁'))
    expect(outlineOf('吉')).not.toBe(outlineOf('𠮷'))
  })
})

const WIDTHS = Array.from({ length: 10 }, (_, index) => ({ value: 10 + 10 * index, unit: '%' }) as const)

/** The sizes that a chart is drawn in: several widths come to the same where they have no room for it. */
function sizesOf(chart: Chart): readonly Size[] {
  const sizes = (['portrait', 'landscape'] as const).flatMap((orientation) =>
    WIDTHS.map((width) => chartSize(chart, width, orientation)),
  )
  return [...new Map(sizes.map((size) => [size.width, size])).values()]
}

function lettersOutside(chart: Chart, size: Size): Extent[] {
  const outlines = outlinesIn(new TextDecoder().decode(drawChart(chart, size)))
  expect(outlines.length).toBeGreaterThan(0)
  const paper = { left: 0, top: 0, right: size.width * 0.75, bottom: size.height * 0.75 }
  return outlines.filter((outline) => !isInside(outline, paper))
}

describe.each(names)('%s of any width', (name) => {
  const chart = chartOf(name)

  test('has every letter inside its paper', () => {
    for (const size of sizesOf(chart)) expect(lettersOutside(chart, size)).toEqual([])
  })

  test('has letters that lie clear of each other', () => {
    expect(leastChartWidth(chart)).toBeLessThanOrEqual(widestChart('portrait'))
    for (const size of sizesOf(chart)) {
      const outlines = outlinesIn(new TextDecoder().decode(drawChart(chart, size)))
      const meeting = outlines.flatMap((one, index) => outlines.slice(index + 1).filter((other) => overlap(one, other)))
      expect(meeting).toEqual([])
    }
  })
})

test('letters outside the paper are found, and those that meet', () => {
  const size = { width: 120, height: 200 }
  expect(lettersOutside(chartOf('pie'), size)).not.toEqual([])
  const [first, second] = outlinesIn(draw(chartOf('pie')))
  if (first === undefined || second === undefined) throw new Error('no letters')
  expect([overlap(first, first), overlap(first, second)]).toEqual([true, false])
})

const numbers = fc.integer({ min: 0, max: 1e6 }).map((value) => String(value))

test('any pie has every letter inside its paper', () => {
  const arbitrary = fc.array(fc.oneof(numbers, fc.constantFrom('0', '1', '2')), { maxLength: 11 })
  fc.assert(
    fc.property(arbitrary, fc.constantFrom(...WIDTHS), (others, width) => {
      const values = [...others, '1']
      const categories = values.map((_, index) => '行政执法案件'.slice(0, 1 + (index % 6)))
      const chart: Chart = { kind: 'pie', categories, series: [{ name: '', values }], unit: '件' }
      expect(lettersOutside(chart, chartSize(chart, width, 'portrait'))).toEqual([])
    }),
    { numRuns: 200 },
  )
})

describe('names of categories', () => {
  test('of years are turned rather than broken', () => {
    const svg = new TextDecoder().decode(
      drawChart(chartOf('lines'), chartSize(chartOf('lines'), { value: 30, unit: '%' }, 'portrait')),
    )
    expect(says(svg, '2021年')).toBe(true)
    expect(svg).toContain('rotate(-90)')
  })
})

test('widths that are known without the font are those of the font', () => {
  for (const character of chartCharacters()) {
    const [known, real] = [chartTextWidth(character), widthOf(character)]
    // Ю is wider than the em, by a hundredth.
    expect(real, character).toBeLessThanOrEqual(known * 1.015)
    if (character <= '~' || /\p{Script=Han}/u.test(character)) expect(known, character).toBeCloseTo(real, 6)
  }
})

test.each(names)('%s of any width is drawn without holes', (name) => {
  for (const width of [
    { value: 1, unit: 'mm' } as const,
    { value: 10, unit: '%' } as const,
    { value: 60, unit: 'mm' } as const,
  ]) {
    const size = chartSize(chartOf(name), width, 'portrait')
    expect(new TextDecoder().decode(drawChart(chartOf(name), size))).not.toMatch(
      /NaN|undefined|Infinity|(?:width|height)="-/,
    )
  }
})

test('any numbers make a drawing without holes', () => {
  const value = fc.option(fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 99 })), {
    nil: undefined,
  })
  const kinds = fc.constantFrom('bar' as const, 'stacked-bar' as const, 'line' as const)
  fc.assert(
    fc.property(
      kinds,
      fc.array(fc.array(value, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 }),
      (kind, rows) => {
        const series = rows.map((row, index) => ({
          name: `第${index}列`,
          values: row.map((pair) => pair && `${pair[0]}.${pair[1]}`),
        }))
        expect(draw({ kind, categories: ['甲', '乙', '丙'], series, unit: '' })).not.toMatch(/NaN|undefined|Infinity/)
      },
    ),
    { numRuns: 60 },
  )
})
