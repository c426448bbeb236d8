import { expect, test } from 'vitest'
import { printValue } from '../../src/facts/print-value.ts'
import { parseQuantity } from '../../src/facts/quantity/parse-quantity.ts'

test.each([
  ['1.2万人次', '人次', '12000'],
  ['1.2万人次', undefined, '1.2万人次'],
  ['1.5亿', undefined, '150000000'],
  ['3万余件', '件', '30000余'],
])('a cell with %s, in a table of %s, prints figures: %s', (text, unit, printed) => {
  const value = parseQuantity(text, unit)
  expect(value === undefined ? undefined : printValue(value, unit)).toBe(printed)
})
