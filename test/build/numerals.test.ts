import { expect, test } from 'vitest'
import { chineseNumeral, headingNumber, pointOrdinal } from '../../src/build/numerals.ts'

test.each([
  [1, '一'],
  [9, '九'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [21, '二十一'],
  [100, '一百'],
  [101, '一百零一'],
  [110, '一百一十'],
  [115, '一百一十五'],
  [999, '九百九十九'],
  [1000, '一千'],
  [1001, '一千零一'],
  [1010, '一千零一十'],
  [4004, '四千零四'],
  [10000, '一万'],
  [10010, '一万零一十'],
  [10200, '一万零二百'],
  [12345, '一万二千三百四十五'],
  [100000, '十万'],
  [110001, '十一万零一'],
])('%i is %s', (value, text) => {
  expect(chineseNumeral(value)).toBe(text)
})

test('headings by level and points', () => {
  expect(([1, 2, 3, 4] as const).map((level) => headingNumber(level, 12))).toEqual([
    '十二、',
    '（十二）',
    '12.',
    '（12）',
  ])
  expect([0, 1, 10].map(pointOrdinal)).toEqual(['一是', '二是', '十一是'])
})
