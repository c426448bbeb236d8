import fc from 'fast-check'
import { expect, test } from 'vitest'
import { displayWidth } from '../../src/diagnostics/visible-text.ts'
import { wrapText } from '../../src/diagnostics/wrap-text.ts'

test.each([
  ['请从本单位取得，不要下载。', 10, ['请从本单位', '取得，不要', '下载。']],
  ['一二三四五，六', 10, ['一二三四', '五，六']],
  ['改用“仿宋”等', 5, ['改用', '“仿', '宋”等']],
  ['see /usr/share/fonts/a.otf here', 12, ['see', '/usr/share/fonts/a.otf', 'here']],
  ['', 10, []],
])('%s', (text, width, lines) => {
  expect(wrapText(text, width)).toEqual(lines)
})

test('nothing but spaces at the turn is lost', () => {
  const texts = fc
    .array(fc.constantFrom('汉', '，', '“', '”', '（', '）', 'ab', ' ', '.', '𬭚', '/'))
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(texts, fc.integer({ min: 4, max: 20 }), (text, width) => {
      const lines = wrapText(text, width)
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      expect(lines.every((line) => displayWidth(line) > 0)).toBe(true)
    }),
  )
})
