import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatNumber } from '../../../src/facts/quantity/format-value.ts'
import { parseQuantity } from '../../../src/facts/quantity/parse-quantity.ts'
import type { FactNumber } from '../../../src/model/facts.ts'

test.each([
  ['14', '14', '', undefined],
  ['-3.5', '-3.5', '', undefined],
  ['−5', '-5', '', undefined],
  ['+5', '5', '', undefined],
  ['-0', '0', '', undefined],
  ['0.50', '0.50', '', undefined],
  ['1,234.5万元', '1234.5', '万元', undefined],
  ['1，234件', '1234', '件', undefined],
  ['１４件', '14', '件', undefined],
  [' 14 件 ', '14', '件', undefined],
  ['92.3%', '92.3', '%', undefined],
  ['92.3％', '92.3', '%', undefined],
  ['5‰', '5', '‰', undefined],
  ['12个百分点', '12', '百分点', undefined],
  ['1000余份', '1000', '份', '余'],
  ['20多件', '20', '件', '多'],
  ['约30万人', '30', '万人', '约'],
  ['30人左右', '30', '人', '约'],
  ['超过3万件', '3', '万件', '超过'],
  ['3万余件', '30000', '件', '余', '3万'],
  ['3余万件', '3', '万件', '余'],
  ['1.2亿余元', '120000000', '元', '余', '1.2亿'],
  ['3万件', '3', '万件', undefined],
  ['3.5万人次', '3.5', '万人次', undefined],
  ['1.2万个乡镇', '1.2', '万个乡镇', undefined],
  ['1万%', '10000', '%', undefined, '1万'],
  ['近1.5亿', '150000000', '', '近', '1.5亿'],
  ['1.2万', '12000', '', undefined, '1.2万'],
  ['3.2亿元', '3.2', '亿元', undefined],
  ['3亿人', '3', '亿人', undefined],
  ['5千米', '5', '千米', undefined],
  ['3.5元/件', '3.5', '元/件', undefined],
  ['14个乡镇', '14', '个乡镇', undefined],
  ['3年', '3', '年', undefined],
  ['十四件', '14', '件', undefined],
  ['两百件', '200', '件', undefined],
  ['一百二十三', '123', '', undefined],
  ['二十余次', '20', '次', '余', '二十'],
  ['百余名', '100', '名', '余', '百'],
  ['近百人', '100', '人', '近', '百'],
  ['近万人', '10000', '人', '近', '万'],
  ['近百', '100', '', '近', '百'],
  ['十万元', '100000', '元', undefined],
  ['三点五倍', '3.5', '倍', undefined],
  ['百分之九十二点三', '92.3', '%', undefined],
  ['百分之百', '100', '%', undefined],
])('%s is %s and %s', (text, value, unit, approximation?: string, written?: string) => {
  expect(parseQuantity(text)).toEqual({
    kind: 'number',
    value,
    unit,
    ...(written === undefined ? {} : { written }),
    ...(approximation === undefined ? {} : { approximation }),
  })
})

describe('texts that state no quantity, or say more than one', () => {
  test.each([
    ...[
      '',
      ' ',
      '-',
      '/',
      '—',
      '元',
      '万元',
      '百货',
      '件14',
      'A-14',
      '14件15',
      '14件和12件',
      '2023年12月',
      '12月',
      '3月31日',
    ],
    ...['2023年', '0816', '007', '1,23', '1 234', '1.2.3', '1.', '.5', '1e5', 'NaN', 'Infinity', '0x10', '约30人左右'],
    ...['12345热线', '14号文件', '一网通办', '两个维护', '十分', '十分重要', '一般', '三农', '一月'],
    ...[
      '三四十件',
      '二〇二三',
      '三百五',
      '零零',
      '十十',
      '百百',
      '一万万',
      '数百件',
      '几十件',
      '3项以上',
      `${'9'.repeat(99)}`,
    ],
  ])('“%s”', (text) => {
    expect(parseQuantity(text)).toBeUndefined()
  })
})

test('a unit that its place declares is one there', () => {
  expect(parseQuantity('14场演出')).toBeDefined()
  expect(parseQuantity('14号楼')).toBeUndefined()
  expect(parseQuantity('14号楼', '号楼')).toEqual({ kind: 'number', value: '14', unit: '号楼' })
  expect(parseQuantity('3万人次', '万人次')).toEqual({ kind: 'number', value: '3', unit: '万人次' })
  expect(parseQuantity('1.2万人次', '人次')).toEqual({ kind: 'number', value: '12000', unit: '人次', written: '1.2万' })
  expect(parseQuantity('3亿余元', '亿元')).toMatchObject({ value: '3', unit: '亿元', approximation: '余' })
  expect(parseQuantity('3.5', '万人次')).toEqual({ kind: 'number', value: '3.5', unit: '' })
})

const units = ['', '件', '份', '人', '人次', '万元', '亿元', '元', '个乡镇', '%', '‰', '百分点', '千米', '元/件']
const numbers: fc.Arbitrary<FactNumber> = fc.record(
  {
    kind: fc.constant('number' as const),
    value: fc
      .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.stringMatching(/^[0-9]{0,8}$/))
      .map(([whole, places]) => (places === '' ? `${whole}` : `${whole}.${places}`)),
    unit: fc.constantFrom(...units),
    approximation: fc.constantFrom('余', '多', '约', '近', '超过', '不足'),
  },
  { requiredKeys: ['kind', 'value', 'unit'] },
)

test('what is printed with its unit is read as the same number', () => {
  fc.assert(
    fc.property(numbers, fc.boolean(), (number, thousands) => {
      const printed = formatNumber(number, [
        { kind: 'unit', shown: true },
        ...(thousands ? [{ kind: 'thousands' } as const] : []),
      ])
      expect(printed).toBeTypeOf('string')
      expect(parseQuantity(`${printed}`)).toEqual(number)
    }),
  )
})

test('any text comes back, long ones at once', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void parseQuantity(text)))
  for (const text of ['9', '1,', '十', '约', '件', '百分之', ' '])
    expect(parseQuantity(text.repeat(100_000))).toBeUndefined()
})
