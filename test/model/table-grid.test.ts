import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Cell, Row } from '../../src/model/doc.ts'
import { fillRows, placeCells } from '../../src/model/table-grid.ts'
import { anyRows } from '../any-rows.ts'

const cell = (colSpan = 1, rowSpan = 1): Cell => ({ content: [], colSpan, rowSpan })
const places = (rows: readonly Row[], width: number) =>
  placeCells(rows, width).rows.map((cells) => cells.map(({ row, column }) => `${row}.${column}`))

describe('cells stand', () => {
  test('behind those that reach down from above', () => {
    expect(
      places(
        [
          [cell(1, 2), cell(2)],
          [cell(), cell()],
        ],
        3,
      ),
    ).toEqual([
      ['0.0', '0.1'],
      ['0.0', '1.1', '1.2'],
    ])
  })

  test('between two that reach down', () => {
    expect(places([[cell(1, 2), cell(), cell(1, 2)], [cell()]], 3)).toEqual([
      ['0.0', '0.1', '0.2'],
      ['0.0', '1.1', '0.2'],
    ])
  })
})

test.each([
  ['overlap', [[cell(), cell(1, 2)], [cell(2)]], 2],
  ['below', [[cell(1, 2), cell()]], 2],
  ['right', [[cell(), cell(2)]], 2],
] as const)('%s is a fault', (kind, rows, width) => {
  expect(placeCells(rows, width).faults.map((fault) => fault.kind)).toEqual([kind])
})

test('a short row is filled up', () => {
  expect(fillRows([[cell(1, 2), cell(), cell()], [cell()], []], 3).map((row) => row.length)).toEqual([3, 2, 3])
})

test('every place of a sound grid is covered exactly once, in order', () => {
  fc.assert(
    fc.property(anyRows, ({ width, rows }) => {
      const grid = placeCells(rows, width)
      expect(grid.faults).toEqual([])
      for (const cells of grid.rows) {
        let edge = 0
        for (const { column, colSpan } of cells) {
          expect(column).toBe(edge)
          edge += colSpan
        }
        expect(edge).toBe(width)
      }
    }),
  )
})
