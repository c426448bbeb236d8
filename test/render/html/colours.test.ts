// Colours that stay as they are where they can be read, and become lighter or darker where they cannot.

import { describe, expect, test } from 'vitest'
import { gbt9704 } from '../../../src/model/gbt9704.ts'
import { contrast, readableOn } from '../../../src/render/html/colours.ts'
import { styleSheet } from '../../../src/render/html/style-sheet.ts'

describe('contrast', () => {
  test.each([
    ['000000', 'FFFFFF', 21],
    ['FF0000', 'FFFFFF', 4],
    ['777777', 'FFFFFF', 4.48],
    ['123456', '123456', 1],
  ])('of %s and %s is %d', (first, second, ratio) => {
    expect(contrast(first, second)).toBeCloseTo(ratio, 1)
    expect(contrast(second, first)).toBe(contrast(first, second))
  })
})

describe('a colour', () => {
  test('that can be read stays', () => {
    expect(readableOn('FFFFFF', '000080', 4.5)).toBe('000080')
  })

  test.each(['FF0000', '000000', '000080', '1A1A1B'])('%s becomes lighter on a dark ground', (colour) => {
    const readable = readableOn('1A1A1B', colour, 4.5)
    expect(contrast(readable, '1A1A1B')).toBeGreaterThanOrEqual(4.5)
    expect(contrast(readable, '1A1A1B')).toBeLessThan(6)
  })

  test('becomes darker on a light ground', () => {
    expect(contrast(readableOn('FFFFFF', 'FF0000', 4.5), 'FFFFFF')).toBeGreaterThanOrEqual(4.5)
  })

  test('that is none is not touched', () => {
    expect(readableOn('FFFFFF', 'red', 4.5)).toBe('red')
  })
})

test('red is that of the standard on paper, and can be read on screens of both schemes', () => {
  const css = styleSheet(gbt9704)
  expect(css.match(/^\.mark \{[^}]*color: #FF0000;/m)).not.toBeNull()
  const [light = '', dark = ''] = [...css.matchAll(/ {2}\.mark \{ color: #([0-9A-F]{6}); \}/g)].map(([, red]) => red)
  expect(contrast(light, 'FFFFFF')).toBeGreaterThanOrEqual(4.5)
  expect(contrast(dark, '1A1A1B')).toBeGreaterThanOrEqual(4.5)
})

test('what helps on a screen alone is not printed', () => {
  expect(styleSheet(gbt9704)).toContain('@media print { .skip-link, .outline, .self-link { display: none; } }')
})
