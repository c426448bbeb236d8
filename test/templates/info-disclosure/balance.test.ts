// Every identity of the official tables, broken one at a time: one finding each, at its cell.

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectComplete } from '../../project.ts'
import {
  applicationNumbers,
  COLUMNS,
  findingsOf,
  intact,
  judge,
  type Numbers,
  reportOf,
  resultNames,
  reviewNumbers,
  rowNames,
  treeOf,
} from './tree.ts'

const PARTS = COLUMNS.slice(0, -1)

function shift(numbers: Numbers, row: string, column: string, by: number): Numbers {
  const cells = numbers[row] ?? {}
  return { ...numbers, [row]: { ...cells, [column]: (cells[column] ?? 0) + by } }
}

function withApplications(numbers: Numbers) {
  return { ...intact(), 申请办理: numbers }
}

test('intact data have no finding', () => {
  expect(findingsOf(intact())).toEqual([])
})

describe('every row: natural persons and organisations make the total', () => {
  test.each(rowNames)('%s', (row) => {
    const broken = shift(applicationNumbers(), row, '总计', 1)
    expect(findingsOf(withApplications(broken))).toEqual([`info-disclosure/row-total data/申请办理/${row}/总计`])
  })
})

describe('every cell: its row and its column point at it together', () => {
  test.each(rowNames.flatMap((row) => COLUMNS.map((column) => [row, column] as const)))('%s %s', (row, column) => {
    const broken = shift(applicationNumbers(), row, column, 3)
    expect(findingsOf(withApplications(broken))).toEqual([`info-disclosure/row-total data/申请办理/${row}/${column}`])
  })
})

// Rows stay right: the total goes along. That of all columns can fail only together with one of them.
describe('every column', () => {
  test.each(PARTS)('%s: the results make （七）总计', (column) => {
    const broken = shift(shift(applicationNumbers(), '予以公开', column, 1), '予以公开', '总计', 1)
    expect(findingsOf(withApplications(broken))).toEqual([`info-disclosure/result-total data/申请办理/总计/${column}`])
  })

  test.each(PARTS)('%s: new and carried over are handled and left', (column) => {
    const broken = shift(shift(applicationNumbers(), '新收', column, 1), '新收', '总计', 1)
    expect(findingsOf(withApplications(broken))).toEqual([`info-disclosure/balance data/申请办理/结转下年度/${column}`])
  })

  test('总计: a wrong number there breaks both of its identities and its row', () => {
    const broken = withApplications(shift(applicationNumbers(), '总计', '总计', 2))
    expect(findingsOf(broken)).toEqual(['info-disclosure/row-total data/申请办理/总计/总计'])
    const [finding] = judge(reportOf({ root: treeOf(broken) }))
    expect(finding?.message.zh).toContain('3个关系式都差2')
    expect(finding?.expected?.zh).toContain('184')
  })

  test('总计: where a number is missing that its columns need, its own failure is said', () => {
    const numbers: Record<string, Record<string, number | string>> = shift(applicationNumbers(), '新收', '总计', 1)
    const broken = { ...intact(), 申请办理: { ...numbers, 新收: { ...numbers.新收, 自然人: '很多' } } }
    expect(findingsOf(broken)).toEqual([
      'info-disclosure/data-number data/申请办理/新收/自然人',
      'info-disclosure/balance data/申请办理/结转下年度/总计',
    ])
  })
})

describe('the table of reviews and lawsuits', () => {
  const cells = Object.entries(reviewNumbers()).flatMap(([row, columns]) => Object.keys(columns).map((c) => [row, c]))
  test.each(cells)('%s %s', (row = '', column = '') => {
    const broken = { ...intact(), 复议诉讼: shift(reviewNumbers(), row, column, 1) }
    expect(findingsOf(broken)).toEqual([`info-disclosure/review-total data/复议诉讼/${row}/总计`])
  })
})

describe('last year', () => {
  const previous = (column?: string) => {
    const next = { ...applicationNumbers().上年结转, ...(column ? { [column]: 9 } : {}) }
    const inForce = { 规章: { 现行有效: 0 }, 行政规范性文件: { 现行有效: 27 } }
    return { 申请办理: { 结转下年度: next }, 主动公开: inForce }
  }

  test('that agrees has no finding', () => {
    expect(findingsOf(intact(), previous())).toEqual([])
  })

  test.each(COLUMNS)('carried over otherwise: %s', (column) => {
    expect(findingsOf(intact(), previous(column))).toEqual([
      `info-disclosure/carried-over data/申请办理/上年结转/${column}`,
    ])
  })

  test('a total that differs with a column is said once, with the place in last year’s data', () => {
    const last = {
      ...previous(),
      申请办理: { 结转下年度: { ...applicationNumbers().上年结转, 自然人: 6, 总计: 7 } },
    }
    const findings = judge(reportOf({ root: treeOf(intact()), previous: treeOf(last, [], 'last') }))
    expect(findings.map(({ span }) => span?.path)).toEqual(['data/申请办理/上年结转/自然人'])
    expect(findings[0]?.notes?.[0]?.message.zh).toContain('申请办理.结转下年度.自然人：6')
    expect(findings[0]?.message.zh).toContain('差2')
  })

  test('what is in force does not follow: information alone', () => {
    const last = { ...previous(), 主动公开: { 规章: { 现行有效: 0 }, 行政规范性文件: { 现行有效: 28 } } }
    expect(findingsOf(intact(), last)).toEqual(['info-disclosure/in-force data/主动公开/行政规范性文件/现行有效'])
  })
})

test('a finding names both sides, the difference and the other cells, in both languages', () => {
  const broken = withApplications(shift(shift(applicationNumbers(), '新收', '自然人', 1), '新收', '总计', 1))
  const findings = judge(reportOf({ root: treeOf(broken) }))
  expectComplete(findings)
  expect(findings[0]?.message.zh).toBe('“自然人”一列不平：143＋4＝147，140＋6＝146，差1')
  expect(findings[0]?.notes?.map(({ span }) => span?.path)).toEqual([
    'data/申请办理/新收/自然人',
    'data/申请办理/上年结转/自然人',
    'data/申请办理/总计/自然人',
  ])
})

/** Tables that balance: any results, any number of cases carried over and left. */
const balanced = fc
  .tuple(
    fc.array(fc.array(fc.nat(5000), { minLength: 6, maxLength: 6 }), { minLength: 21, maxLength: 21 }),
    fc.array(fc.tuple(fc.nat(300), fc.nat(300)), { minLength: 6, maxLength: 6 }),
  )
  .map(([results, sides]): Numbers => {
    const totals = PARTS.map((_, column) => results.reduce((sum, row) => sum + (row[column] ?? 0), 0))
    // What came in is what was handled and left, without what was carried over: never below 0 this way.
    const carried = sides.map(([share], column) => Math.min(share, totals[column] ?? 0))
    const left = sides.map(([, next]) => next)
    const received = totals.map((total, column) => total + (left[column] ?? 0) - (carried[column] ?? 0))
    const lines = [received, carried, ...results, totals, left]
    return Object.fromEntries(rowNames.map((name, index) => [name, toRow(lines[index] ?? [])]))
  })

function toRow(parts: readonly number[]): Record<string, number> {
  const total = parts.reduce((sum, part) => sum + part, 0)
  return Object.fromEntries(COLUMNS.map((column, index) => [column, parts[index] ?? total]))
}

test('random balanced tables never complain', () => {
  fc.assert(
    fc.property(balanced, (numbers) => {
      expect(findingsOf(withApplications(numbers))).toEqual([])
    }),
    { numRuns: 60 },
  )
})

test('one random cell changed always does, at that cell', () => {
  const change = fc.tuple(
    balanced,
    fc.constantFrom(...rowNames),
    fc.constantFrom(...COLUMNS),
    fc.integer({ min: 1, max: 9999 }),
  )
  fc.assert(
    fc.property(change, fc.boolean(), ([numbers, row, column, by], up) => {
      const now = numbers[row]?.[column] ?? 0
      const changed = shift(numbers, row, column, up || now === 0 ? by : -Math.min(by, now))
      expect(findingsOf(withApplications(changed))).toEqual([
        `info-disclosure/row-total data/申请办理/${row}/${column}`,
      ])
    }),
    { numRuns: 60 },
  )
})

test('several random cells changed: every finding is at a cell of a row or column that was changed', () => {
  const cell = fc.tuple(fc.constantFrom(...resultNames), fc.constantFrom(...PARTS), fc.integer({ min: 1, max: 50 }))
  fc.assert(
    fc.property(balanced, fc.array(cell, { minLength: 1, maxLength: 4 }), (numbers, changes) => {
      const changed = changes.reduce((all, [row, column, by]) => shift(all, row, column, by), numbers)
      const findings = findingsOf(withApplications(changed))
      expect(findings.length).toBeGreaterThan(0)
      for (const finding of findings) {
        const [row = '', column = ''] = finding.split('/').slice(-2)
        expect(changes.some(([r, c]) => r === row || c === column || column === '总计')).toBe(true)
      }
    }),
    { numRuns: 60 },
  )
})
