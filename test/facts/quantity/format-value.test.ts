import { expect, test } from 'vitest'
import { parseFormat } from '../../../src/facts/quantity/format.ts'
import { formatNumber } from '../../../src/facts/quantity/format-value.ts'
import { parseQuantity } from '../../../src/facts/quantity/parse-quantity.ts'

// 四舍五入: a five is carried whatever stands before it, where half-even would leave 0.12, 2 and 2.
test.each([
  ['0.125', '两位小数', '0.13'],
  ['0.115', '小数2', '0.12'],
  ['2.5', '整数', '3'],
  ['1.5', 'integer', '2'],
  ['-2.5', '整数', '-3'],
  ['-0.4', '整数', '0'],
  ['14', 'decimals1', '14.0'],
  ['14', '1位小数', '14.0'],
  ['0.12345', '三位小数', '0.123'],
  ['1234567.5', '千分位', '1,234,567.5'],
  ['-1234', 'thousands', '-1,234'],
  ['123', '千分位', '123'],
  ['12345', '万', '1.2345万'],
  ['3亿人', '亿', '3亿'],
  ['14', '汉字', '十四'],
  ['12300件', 'han', '一万二千三百'],
  ['92.3%', '汉字', '百分之九十二点三'],
  ['-5%', '汉字', '负百分之五'],
  ['3个百分点', '汉字', '三个百分点'],
  ['92.3%', '百分点', '92.3个百分点'],
  ['92.3%', '不带单位', '92.3'],
  ['5‰', '百分比', '0.5%'],
  ['1034件', '余', '1000余'],
  ['1234件', '余', '1200余'],
  ['134件', '余', '130余'],
  ['34件', 'about', '30余'],
  ['30件', '余', '30'],
  ['7件', '余', '7'],
  ['1000余份', '余', '1000余'],
  ['3公里', '米', '3000'],
  ['3.5元/件', '带单位', '3.5元/件'],
  ['近3万件', '万', '近3万'],
  ['-7', '绝对值', '7'],
])('%s as %s is %s', (value, word, printed) => {
  const [number, format] = [parseQuantity(value), parseFormat(word)]
  if (number === undefined || 'message' in format) throw new Error('the case is no number and format')
  expect(formatNumber(number, [format])).toBe(printed)
})

test('余 and 万 go together', () => {
  const number = { kind: 'number', value: '30412', unit: '件' } as const
  const formats = [{ kind: 'about' }, { kind: 'scale', scale: '万' }, { kind: 'unit', shown: true }] as const
  expect(formatNumber(number, formats)).toBe('3万余件')
})

test.each(['constructor', '两位小树', '十一位小数', '99999999999999999999位小数', '', '一二位小数'])(
  'there is no format “%s”',
  (word) => {
    expect(parseFormat(word)).toHaveProperty('message')
  },
)
