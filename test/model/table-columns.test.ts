import { describe, expect, test } from 'vitest'
import type { Cell, TableContent } from '../../src/model/doc.ts'
import { gbt9704 } from '../../src/model/gbt9704.ts'
import { turned, typeArea } from '../../src/model/measure.ts'
import { alignColumns, columnShares, narrowColumns, tableRoom } from '../../src/model/table-columns.ts'

const cell = (text: string, more: Partial<Cell> = {}): Cell => ({ content: [{ kind: 'text', text }], ...more })
const table = (head: readonly Cell[], ...rows: readonly (readonly Cell[])[]): TableContent => ({
  columns: head.map(() => 'left'),
  head: [head],
  rows,
  caption: [],
  notes: [],
  orientation: 'portrait',
})

describe('a column without alignment', () => {
  test.each([
    [['1', '2,345.60', '99.8%', '—', '/', ''], 'right'],
    [['-1', '+2', '08'], 'right'],
    [['1', '约2'], 'left'],
    [['—', '', '/'], 'left'],
    [['2024年'], 'left'],
  ])('of %j stands %s', (texts, expected) => {
    const rows = texts.map((text) => [cell(text)])
    expect(alignColumns([undefined], [[cell('甲')]], rows)).toEqual([expected])
  })

  test('of serial numbers stands in the middle, a given one as given', () => {
    const head = [cell('序号'), cell('件数')]
    expect(alignColumns([undefined, 'left'], [head], [[cell('1'), cell('2')]])).toEqual(['center', 'left'])
  })

  test('heads of rows and merged cells do not count', () => {
    const rows = [[cell('2023', { header: true }), cell('3')], [cell('说明', { colSpan: 2 })]]
    expect(alignColumns([undefined, undefined], [], rows)).toEqual(['left', 'right'])
  })
})

describe('widths', () => {
  test.each([gbt9704, turned(gbt9704)])('fill the room', (profile) => {
    const shares = columnShares(table([cell('甲'), cell('乙')], [cell('一'), cell('很长的文字'.repeat(40))]), profile)
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(tableRoom(profile))
    expect(Math.min(...shares)).toBeGreaterThan(2)
  })

  test('short columns are not wrapped for a long one', () => {
    const texts = ['1', '推进网上办理', '很长的文字'.repeat(40), '6月底']
    const [serial = 0, task = 0, long = 0, date = 0] = columnShares(
      table(
        ['序号', '工作任务', '具体措施', '时限'].map((text) => cell(text)),
        texts.map((text) => cell(text)),
      ),
      gbt9704,
    )
    expect(serial).toBeGreaterThan(3)
    expect(task).toBeGreaterThan(7)
    expect(date).toBeGreaterThan(3.5)
    expect(long).toBeGreaterThan(18)
  })

  test('the author’s win', () => {
    const own = { ...table([cell('甲'), cell('乙')], [cell('一'), cell('二')]), widths: [1, 3] }
    const [first = 0, second = 0] = columnShares(own, gbt9704)
    expect(second / first).toBeCloseTo(3)
  })

  test('a column that breaks a number is told', () => {
    const wide = { ...table([cell('甲'), cell('乙')], [cell('12345678'), cell('二')]), widths: [1, 9] }
    expect(narrowColumns(wide, gbt9704)).toEqual([0])
    expect(narrowColumns({ ...wide, widths: [1, 1] }, gbt9704)).toEqual([])
  })
})

test('a landscape page is the portrait one turned', () => {
  const { page } = turned(gbt9704)
  expect([page.width, page.height].map(({ value }) => value)).toEqual([297, 210])
  expect([page.top, page.right, page.bottom, page.left].map(({ value }) => value)).toEqual([28, 37, 26, 35])
  expect(typeArea(turned(gbt9704))).toEqual({ width: 225, height: 156 })
})
