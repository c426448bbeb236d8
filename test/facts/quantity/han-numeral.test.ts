import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hanNumeral, parseHanNumeral } from '../../../src/facts/quantity/han-numeral.ts'

test.each([
  ['0', '零'],
  ['10', '十'],
  ['14', '十四'],
  ['20', '二十'],
  ['105', '一百零五'],
  ['110', '一百一十'],
  ['1005', '一千零五'],
  ['1050', '一千零五十'],
  ['10200', '一万零二百'],
  ['12300', '一万二千三百'],
  ['100000', '十万'],
  ['100010', '十万零一十'],
  ['100000005', '一亿零五'],
  ['101000000', '一亿零一百万'],
  ['1000000000000', '一万亿'],
  ['-3.05', '负三点零五'],
])('%s is %s', (value, han) => {
  expect(hanNumeral(value)).toBe(han)
})

test('a number of seventeen digits has no usual form', () => {
  expect(hanNumeral(`${10n ** 16n}`)).toBeUndefined()
})

test('numeral and number are each other’s reading', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 16n - 1n }), fc.stringMatching(/^[0-9]{0,4}$/), (whole, places) => {
      const value = places === '' ? `${whole}` : `${whole}.${places}`
      expect(parseHanNumeral(hanNumeral(value) ?? '')).toBe(value)
    }),
  )
})
