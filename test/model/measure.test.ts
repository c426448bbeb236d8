import { expect, test } from 'vitest'
import { widthInCharacters } from '../../src/model/measure.ts'

test.each([
  ['2023年12月21日', 7],
  ['“甲”——…', 6],
  ['1.', 0.75],
  ['PDF 版', 2.75],
])('%s is %d characters wide', (value, width) => {
  expect(widthInCharacters(value)).toBe(width)
})
