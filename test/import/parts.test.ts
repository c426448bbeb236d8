// The small parts of importing: exact decimals, names of cells and tables, CSV.

import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { areaName, cellName, parseArea } from '../../src/import/cell-names.ts'
import { csvText } from '../../src/import/csv-text.ts'
import { decimalText, lostDigitsOf } from '../../src/import/decimal-text.ts'
import { tableName } from '../../src/import/table-name.ts'

const double = fc.double({ noNaN: true, noDefaultInfinity: true })

test('a decimal is the number to 15 digits, in plain writing', () => {
  fc.assert(
    fc.property(double, (value) => {
      const text = decimalText(value)
      expect(text).toMatch(/^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/)
      expect(Number(text)).toBe(Number(value.toPrecision(15)) + 0)
    }),
  )
})

test('what was typed with 15 digits comes back as typed', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999_999_999_999 }), fc.integer({ min: 0, max: 12 }), (digits, places) => {
      const padded = `${digits}`.padStart(places + 1, '0')
      const whole = padded.slice(0, padded.length - places)
      const typed = `${whole}.${padded.slice(padded.length - places)}`.replace(/\.?0*$/, '')
      const plain = places === 0 ? `${digits}` : typed
      expect(decimalText(Number(plain))).toBe(plain)
      expect(lostDigitsOf(Number(plain))).toBe(false)
    }),
  )
})

test.each([
  [0.1234, '12.34'],
  [0.07, '7'],
  [1, '100'],
  [0.0001, '0.01'],
  [-0.5, '-50'],
  [0, '0'],
  [29 / 100, '29'],
])('%d as a percentage is %s', (value, text) => expect(decimalText(value, 2)).toBe(text))

test.each([
  [999999999999999, false],
  [1000000000000000, true],
  [-1e15, true],
  [0.1 + 0.2, false],
])('%d has lost digits: %s', (value, lost) => expect(lostDigitsOf(value)).toBe(lost))

test.each([
  [0, 0, 'A1'],
  [19, 25, 'Z20'],
  [0, 26, 'AA1'],
  [1048575, 16383, 'XFD1048576'],
])('row %d, column %d is %s', (row, column, name) => {
  expect(cellName(row, column)).toBe(name)
  expect(parseArea(`A1:${name}`)).toEqual({ top: 0, left: 0, bottom: row, right: column })
})

test.each(['', 'A1', 'A0:B2', 'A1:XFE1', 'A1:B1048577', '1:3', 'A:B', '表!A1:B2'])('%j is no area', (text) => {
  expect(parseArea(text)).toBeUndefined()
})

test('an area may be named from any corner', () => {
  const area = parseArea(' h20:$A$3 ')
  expect(area && areaName(area)).toBe('A3:H20')
})

test.each([
  ['办件情况', '报表.xlsx', '办件情况'],
  ['Sheet1', '报表.xlsx', '报表'],
  ['工作表1 (2)', '2023年办件.xlsx', '表2023年办件'],
  ['表3（终稿） 定.稿', 'x.xlsx', '表3_终稿_定_稿'],
  ['../../x', 'y.xlsx', 'x'],
  ['CON', 'y.xlsx', '表CON'],
  ['***', '###.xlsx', '表'],
  ['Ｔａｂｌｅ', 'y.xlsx', 'Table'],
])('the sheet %j of %j gives %j', (sheet, file, name) => expect(tableName(sheet, file)).toBe(name))

test('CSV reads back as it was', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 4 }), { minLength: 1 }), (records) => {
      const text = csvText(records)
      const options = { relaxColumnCount: true, recordDelimiter: ['\n'] }
      expect(parse(text, options)).toEqual(records)
    }),
  )
})
