// What a spreadsheet program must not take for a formula, and what must stay a number.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { guardText, unguardText } from '../../src/model/guarded-text.ts'

test.each([
  '=1+1',
  '=HYPERLINK("http://x.cn","y")',
  '+1+1',
  '-1+1',
  "-2+3+cmd|' /C calc'!A0",
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '\n甲',
  '  =1+1',
  '＝1+1',
  '＋1+1',
  '－1+1',
  '＠SUM(A1)',
  '-',
  '=',
  '-甲',
  "'=1",
  "''=1",
])('%j gets an apostrophe, or is a lone sign', (text) => {
  expect(guardText(text)).toBe(text === '-' ? '-' : `'${text}`)
})

test.each(['-3', '+3', '-1,234.50', '-3%', '-12.5％', '-3件', '−3', '-', '——', '/', '', '0', '甲=乙', "'甲", '1-2'])(
  '%j stays as it is',
  (text) => {
    expect(guardText(text)).toBe(text)
  },
)

test('what was guarded comes back, and nothing but signs and numbers begins as a formula does', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^['=+\-@ \t\d甲.]{0,8}$/))
  fc.assert(
    fc.property(text, (written) => {
      const guarded = guardText(written)
      expect(unguardText(guarded)).toBe(written)
      if (/^\s*[=@]/.test(guarded)) throw new Error(`${JSON.stringify(guarded)} is a formula`)
    }),
    { numRuns: 500 },
  )
})
