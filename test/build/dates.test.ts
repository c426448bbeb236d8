import { expect, test } from 'vitest'
import { compareDates, parseDate } from '../../src/build/dates.ts'

test.each([
  ['2023-12-21', { year: 2023, month: 12, day: 21 }],
  ['2024年2月29日', { year: 2024, month: 2, day: 29 }],
  ['2023/12/21', { year: 2023, month: 12, day: 21 }],
  ['2023.1.5', { year: 2023, month: 1, day: 5 }],
  ['2023.1-5', undefined],
  ['2023-02-29', undefined],
  ['2023-13-01', undefined],
  ['2023年4月31日', undefined],
  ['1900-02-29', undefined],
  ['二〇二三年', undefined],
])('%s', (text, date) => {
  expect(parseDate(text)).toEqual(date)
})

test('order of days', () => {
  const day = (month: number, date: number) => ({ year: 2024, month, day: date })
  expect(compareDates(day(3, 1), day(2, 29))).toBeGreaterThan(0)
  expect(compareDates(day(3, 1), day(3, 1))).toBe(0)
})
