import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extremesOf, shareOf, signOfSum } from '../../src/model/chart-values.ts'

describe('shares', () => {
  test.each([
    ['1', ['1', '1', '12'], '7.1'],
    ['12', ['1', '1', '12'], '85.7'],
    ['0.1', ['0.1', '0.2'], '33.3'],
    // 12.25 % exactly: half goes up, whatever a binary fraction would say.
    ['12.25', ['12.25', '87.75'], '12.3'],
    ['5', ['5', undefined], '100.0'],
    ['0', ['0', '3'], '0.0'],
    ['0', ['0'], '0.0'],
  ])('%s of %j is %s %%', (value, values, share) => {
    expect(shareOf(value, values)).toBe(share)
  })
})

describe('signs and extremes', () => {
  test.each([
    [['0.1', '0.2', '-0.3'], 0],
    [['0.1', '0.2', '-0.29'], 1],
    [['-0.01', undefined], -1],
    [[], 0],
  ])('the sum of %j', (values, sign) => {
    expect(signOfSum(values)).toBe(sign)
  })

  test('compare as numbers, not as texts', () => {
    expect(extremesOf(['9', '10', undefined, '-1.5', '-1.25', '10.0'])).toEqual({
      least: { value: '-1.5', index: 3 },
      most: { value: '10', index: 1 },
    })
    expect(extremesOf([undefined])).toBeUndefined()
  })

  test('of any decimals are those of exact fractions', () => {
    const decimal = fc.tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: 0, max: 99 }))
    fc.assert(
      fc.property(fc.array(decimal, { minLength: 1 }), (pairs) => {
        // -0.5 would be lost: its whole part has no sign of its own.
        const hundredths = pairs.map(([whole, part]) => whole * 100 + (whole < 0 ? -part : part))
        const values = pairs.map(([whole, part]) => `${whole}.${String(part).padStart(2, '0')}`)
        const found = extremesOf(values)
        expect(hundredths[found?.most.index ?? -1]).toBe(Math.max(...hundredths))
        expect(hundredths[found?.least.index ?? -1]).toBe(Math.min(...hundredths))
        expect(signOfSum(values)).toBe(Math.sign(hundredths.reduce((sum, value) => sum + value, 0)))
      }),
    )
  })
})
