import fc from 'fast-check'
import { expect, test } from 'vitest'
import { comparePaths } from '../../src/source/compare-paths.ts'

test.each([
  ['2-甲.md', '10-乙.md'],
  ['02-甲.md', '10-乙.md'],
  ['a/2.md', 'a/11.md'],
  ['a', 'ab'],
  ['ＡＢＣ', '𠮷'],
  ['99999999999999999998', '99999999999999999999'],
])('%s before %s', (first, second) => {
  expect(comparePaths(first, second)).toBeLessThan(0)
  expect(comparePaths(second, first)).toBeGreaterThan(0)
})

test('a total order', () => {
  const path = fc.string({ unit: fc.constantFrom('0', '1', '2', '9', 'a', '甲', '-', '𠮷'), maxLength: 6 })
  fc.assert(
    fc.property(path, path, path, (a, b, c) => {
      expect(Math.sign(comparePaths(a, b))).toBe(-Math.sign(comparePaths(b, a)) + 0)
      expect(comparePaths(a, b) === 0).toBe(a === b)
      const [x, y, z] = [a, b, c].sort(comparePaths) as [string, string, string]
      expect(comparePaths(x, y) <= 0 && comparePaths(y, z) <= 0 && comparePaths(x, z) <= 0).toBe(true)
    }),
  )
})
