import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Signature } from '../../src/model/doc.ts'
import { gbt9704 } from '../../src/model/gbt9704.ts'
import { sealedGaps, sealGrid, signatureWidths, unsealedGaps } from '../../src/model/signature-places.ts'
import { textWidth } from '../../src/model/text-width.ts'

const CELL = 15.793
const AREA = (156 * 72) / 25.4
const date = { year: 2023, month: 12, day: 21 }
const widthsOf = (organs: readonly string[], given: Signature['date'] = date) =>
  signatureWidths({ organs, ...(given ? { date: given } : {}) }, gbt9704)
// 2023年12月21日: eight digits of half a size and three Han, 16 pt each.
const DATE = 8 * 8 + 3 * 16

describe('the width of a line', () => {
  const { signature, copies, body } = gbt9704.styles
  test.each([
    ['司法局', signature, 3 * 16],
    ['2023年12月21日', signature, DATE],
    ['A·甲', signature, 0.722 * 16 + 32],
    ['é', signature, 8],
    ['县委', copies, 28],
    ['汉字', body, 2 * 15.75],
  ])('of %s', (text, style, width) => {
    expect(textWidth(text, style, gbt9704)).toBeCloseTo(width)
  })
})

describe('without a seal (7.3.5.2)', () => {
  test('a short date begins two characters right of the name, which ends two from the edge', () => {
    const gaps = unsealedGaps(widthsOf(['苍溪县人民政府办公室']), gbt9704)
    expect(gaps.organs).toBeCloseTo(2 * CELL)
    expect(gaps.organs + 160 - (gaps.date + DATE)).toBeCloseTo(2 * CELL)
  })

  test('a long date ends two characters from the edge and pushes the name in', () => {
    const gaps = unsealedGaps(widthsOf(['司法局']), gbt9704)
    expect(gaps.date).toBeCloseTo(2 * CELL)
    expect(gaps.organs + 48 - (gaps.date + DATE)).toBeCloseTo(2 * CELL)
  })

  test('the longest of several names counts', () => {
    const several = unsealedGaps(widthsOf(['司法局', '苍溪县人民政府办公室']), gbt9704)
    expect(several).toEqual(unsealedGaps(widthsOf(['苍溪县人民政府办公室']), gbt9704))
  })

  test.each([
    [[], date],
    [['司法局'], undefined],
  ])('%j alone stands two characters from the edge', (organs, given) => {
    const gaps = unsealedGaps(signatureWidths({ organs, ...(given ? { date: given } : {}) }, gbt9704), gbt9704)
    if (given === undefined) expect(gaps.organs).toBeCloseTo(2 * CELL)
    else expect(gaps.date).toBeCloseTo(2 * CELL)
  })

  test('a name of more than a line pushes the date off neither edge', () => {
    const gaps = unsealedGaps(widthsOf(['甲'.repeat(40)]), gbt9704)
    expect(gaps.date + DATE).toBeLessThanOrEqual(AREA + 0.01)
  })
})

describe('under one seal (7.3.5.1)', () => {
  test.each(['司法局', '苍溪县乡村振兴局', '苍溪县人民政府办公室'])('%s is centred over the date', (name) => {
    const gaps = sealedGaps(widthsOf([name]), gbt9704)
    expect(gaps.date).toBeCloseTo(4 * CELL)
    expect(gaps.organs + (name.length * 16) / 2).toBeCloseTo(gaps.date + DATE / 2)
  })

  test('a name too long for that takes the date along', () => {
    const gaps = sealedGaps(widthsOf(['甲'.repeat(20)]), gbt9704)
    expect(gaps.organs).toBe(0)
    expect(gaps.date + DATE / 2).toBeCloseTo(160)
  })
})

describe('under the seals of several organs (7.3.5.1)', () => {
  test('three a row, the last over the date', () => {
    const organs = ['水务局', '财政局', '林业局', '公安局', '应急局']
    const { rows } = sealGrid(organs, widthsOf(organs), gbt9704)
    expect(rows).toEqual([
      ['水务局', '财政局', '林业局'],
      ['', '公安局', '应急局'],
    ])
  })

  test('names too long for three a row stand two a row', () => {
    const organs = ['临江县人力资源和社会保障局', '甲局', '乙局']
    expect(sealGrid(organs, widthsOf(organs), gbt9704).rows.map((row) => row.length)).toEqual([2, 2])
  })

  test('seals neither touch nor reach over 版心, and no organ is lost', () => {
    const seal = (gbt9704.seal.diameter.value * 72) / 25.4
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 2, max: 9 }), { minLength: 2, maxLength: 9 }), (lengths) => {
        const organs = lengths.map((length) => '某'.repeat(length))
        const grid = sealGrid(organs, widthsOf(organs), gbt9704)
        expect(grid.rows.flat().filter((name) => name !== '')).toEqual(organs)
        expect(grid.rows.at(-1)?.at(-1)).toBe(organs.at(-1))
        expect(grid.left).toBeGreaterThanOrEqual(-0.01)
        expect(grid.right).toBeGreaterThanOrEqual(-0.01)
        expect(grid.columnWidth).toBeGreaterThan(seal)
        const columns = grid.rows[0]?.length ?? 0
        expect(grid.left + columns * grid.columnWidth + grid.right).toBeCloseTo(AREA)
        expect(grid.right + grid.columnWidth / 2).toBeCloseTo(4 * CELL + DATE / 2)
      }),
    )
  })
})
