import fc from 'fast-check'
import { expect, test } from 'vitest'
import { maskNumbers } from '../../src/diagnostics/mask-numbers.ts'

test.each([
  ['身份证号11010519491231002X。', '身份证号110105********002X。'],
  ['身份证号110105 19491231 002x。', '身份证号110105 ******** 002x。'],
  ['身份证号110105491231002。', '身份证号110105*****1002。'],
  ['电话13800138000。', '电话138****8000。'],
  ['电话138-0013-8000。', '电话138-****-8000。'],
  ['电话１３８００１３８０００。', '电话１３８****８０００。'],
  ['卡号6222021234567890128。', '卡号622202*********0128。'],
  ['护照E12345678。', '护照E****5678。'],
  ['邮箱123456789@qq.com。', '邮箱*****6789@qq.com。'],
])('%s', (text, expected) => expect(maskNumbers(text)).toBe(expected))

test.each([
  '2023年12月21日',
  '共14件，其中12345热线1条',
  '0839-5222222',
  '0755-12345678',
  '〔2023〕30号',
  '1238万元',
  'GB/T 9704-2012',
])('%s stays', (text) => expect(maskNumbers(text)).toBe(text))

test('no text becomes longer or shorter', () => {
  const piece = fc.constantFrom('1', '12345678', 'X', 'E', ' ', '-', '@qq.com', '件', '８')
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('')
      expect(maskNumbers(text)).toHaveLength(text.length)
    }),
  )
})
