import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decimal, plain } from '../../../src/facts/quantity/decimal.ts'
import { comparable, convert } from '../../../src/facts/quantity/units.ts'

test.each([
  ['1234.5', '万元', '元', '12345000'],
  ['3.2', '亿元', '万元', '32000'],
  ['5', '千元', '元', '5000'],
  ['3.5', '万人次', '人次', '35000'],
  ['1.5', '千万元', '万元', '1500'],
  ['92.3', '%', '‰', '923'],
  ['0.125', '', '%', '12.5'],
  ['2', '平方公里', '公顷', '200'],
  ['3', '吨', '公斤', '3000'],
  ['2', '万吨', '吨', '20000'],
])('%s%s in %s is %s…', (value, from, to, expected) => {
  expect(comparable(from, to)).toBe(true)
  expect(plain(convert(decimal(value), from, to))).toBe(expected)
})

test.each([
  ['件', '万元'],
  ['件', ''],
  ['人', '人次'],
  ['%', '百分点'],
  ['亩', '公顷'],
  ['元', '元/件'],
  ['constructor', ''],
])('%s and “%s” are not of one kind', (left, right) => {
  expect(comparable(left, right)).toBe(false)
})

test('a unit of a hundred thousand characters is one like any other', () => {
  const name = '万'.repeat(100_000)
  expect(comparable(name, name)).toBe(true)
  expect(comparable(name, '件')).toBe(false)
})

test('a conversion there and back loses nothing', () => {
  const money = fc.constantFrom('元', '千元', '万元', '百万元', '亿元', '万亿元')
  fc.assert(
    fc.property(fc.bigInt(), money, money, (value, from, to) => {
      expect(plain(convert(convert(decimal(`${value}`), from, to), to, from))).toBe(`${value}`)
    }),
  )
})
