import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tableLines } from '../../src/cli/table.ts'
import { displayWidth } from '../../src/diagnostics/visible-text.ts'

test.each([
  ['汉字占两列', 6, ['汉字占', '两列']],
  ['the margin of a page', 10, ['the margin', 'of a page']],
  ['页边距，行距', 6, ['页边', '距，行', '距']],
  ['未核验：Word、WPS。', 9, ['未核验：', 'Word、', 'WPS。']],
  ['incomprehensible', 6, ['incomp', 'rehens', 'ible']],
  ['', 6, ['']],
])('%s in %i columns', (text, width, lines) => {
  expect(tableLines([text], [width])).toEqual(lines)
})

test('cells stand in their columns, lines end without spaces', () => {
  expect(tableLines(['天头', '37 mm', ''], [8, 4, 4])).toEqual(['天头      37', '          mm'])
})

test('no line is wider than asked, and nothing is lost', () => {
  const text = fc.string({ unit: fc.constantFrom('汉', '字', '，', 'a', 'b', '.', ' ') })
  fc.assert(
    fc.property(text, fc.integer({ min: 4, max: 20 }), (words, width) => {
      const lines = tableLines([words], [width])
      expect(lines.every((line) => displayWidth(line) <= width)).toBe(true)
      expect(lines.join('').replaceAll(' ', '')).toBe(words.replaceAll(' ', ''))
    }),
  )
})
