import { describe, expect, test } from 'vitest'
import { areaStyle, lineStyle } from '../../src/charts/series-styles.ts'

const eight = Array.from({ length: 8 }, (_, index) => index)

/** L* of CIELAB, 0 to 100. */
function lightness(colour: string): number {
  const y = luminance(colour)
  return y > 0.008856 ? 116 * Math.cbrt(y) - 16 : 903.3 * y
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

describe('series are told apart in greyscale', () => {
  test('areas by lightness and by hatching', () => {
    const sorted = eight.map((index) => lightness(areaStyle(index).fill)).sort((a, b) => a - b)
    for (const [index, value] of sorted.entries()) expect(value - (sorted[index - 1] ?? -100)).toBeGreaterThanOrEqual(4)
    expect(new Set(eight.map((index) => areaStyle(index).hatching)).size).toBe(8)
  })

  test('neighbouring areas by much', () => {
    for (const index of eight.slice(1)) {
      const [before, after] = [index - 1, index].map((at) => lightness(areaStyle(at).fill))
      expect(Math.abs((before ?? 0) - (after ?? 0))).toBeGreaterThanOrEqual(25)
    }
  })

  test('lines by dashes and marks', () => {
    expect(new Set(eight.map((index) => lineStyle(index).mark)).size).toBe(8)
    const dashes = eight.map((index) => lineStyle(index).dash?.join() ?? 'none')
    expect(new Set(dashes).size).toBeGreaterThanOrEqual(7)
  })
})

describe('contrast (WCAG 2.2, 1.4.3 and 1.4.11)', () => {
  const contrast = (a: string, b: string) => {
    const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
    return (light + 0.05) / (dark + 0.05)
  }

  test.each(eight)('of a text upon area %i is 4.5 at least', (index) => {
    const { fill, ink } = areaStyle(index)
    expect(contrast(fill, ink)).toBeGreaterThanOrEqual(4.5)
  })

  test.each(eight)('of line %i with the paper is 3 at least', (index) => {
    expect(contrast(lineStyle(index).stroke, '#ffffff')).toBeGreaterThanOrEqual(3)
  })
})
