// What follows from what: the arithmetic of the page, and that overlays move it.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deriveProfile } from '../../src/model/derive-profile.ts'
import { gbt9704, gbt9704Given } from '../../src/model/gbt9704.ts'
import { millimetresToPoints, pageMargins } from '../../src/model/measure.ts'
import { profileRows, type RowValue, withValues } from '../../src/model/profile-rows.ts'

function valuesWith(changes: Readonly<Record<string, RowValue>>): Record<string, RowValue> {
  const profile = deriveProfile(withValues(gbt9704Given, gbt9704, new Map(Object.entries(changes))))
  return Object.fromEntries(profileRows(profile).map(({ key, value }) => [key, value]))
}

const derivedInBase = {
  'page.right': 26,
  'page.bottom': 35,
  'grid.linePitch': 28.95,
  'grid.characterPitch': 15.793,
  'grid.tracking': -0.25,
  'pageNumber.footerDistance': 25.2,
}

test('the base comes out as the standard’s arithmetic says', () => {
  expect(valuesWith({})).toMatchObject(derivedInBase)
})

test.each(Object.keys(derivedInBase))('%s says how it is derived', (key) => {
  const row = profileRows(gbt9704).find((found) => found.key === key)
  expect(row?.strength).toBe('推算')
  expect(row?.derivation).toMatch(/\d/)
})

describe('an overlay moves what follows', () => {
  test.each<[string, Record<string, RowValue>, Record<string, RowValue>]>([
    // 510 twips would fit by arithmetic; LibreOffice rounds them up to 9.00 mm, and the 25th line has no room.
    ['lines → pitch', { 'grid.lines': 25 }, { 'grid.linePitch': 25.45 }],
    ['pitch → lines', { 'grid.linePitch': 29 }, { 'grid.lines': 21 }],
    ['a pitch that leaves room for the standard’s lines', { 'grid.linePitch': 28 }, { 'grid.lines': 22 }],
    ['pitch and lines are both taken', { 'grid.linePitch': 28, 'grid.lines': 20 }, { 'grid.lines': 20 }],
    [
      'characters → cell and tracking',
      { 'grid.characters': 26 },
      { 'grid.characterPitch': 17.007, 'grid.tracking': 1 },
    ],
    ['body size → tracking', { 'body.size': 15 }, { 'grid.characterPitch': 15.793, 'grid.tracking': 0.75 }],
    ['tracking → characters', { 'grid.tracking': 0 }, { 'grid.characterPitch': 16, 'grid.characters': 27 }],
    ['top alone moves the type area', { 'page.top': 35 }, { 'page.bottom': 37, 'grid.height': 225 }],
    ['top and bottom give its height', { 'page.top': 35, 'page.bottom': 33 }, { 'grid.height': 229, 'grid.lines': 22 }],
    ['left and right give its width', { 'page.left': 27, 'page.right': 27 }, { 'grid.width': 156 }],
    ['height → pitch', { 'grid.height': 220 }, { 'page.bottom': 40, 'grid.linePitch': 28.3 }],
    ['bottom → page number', { 'page.bottom': 27 }, { 'pageNumber.footerDistance': 17.2 }],
    ['the size of the number', { 'pageNumber.size': 10.5 }, { 'pageNumber.footerDistance': 25.8 }],
    ['but not what the overlay gives itself', { 'pageNumber.footerDistance': 20 }, { 'pageNumber.footerDistance': 20 }],
    [
      'compensation → pitch, not the page number',
      { 'grid.compensation': 2.42 },
      { 'grid.linePitch': 29.6, ...footer() },
    ],
  ])('%s', (_, changes, expected) => {
    expect(valuesWith(changes)).toMatchObject({ ...changes, ...expected })
  })

  function footer() {
    return { 'pageNumber.footerDistance': 25.2, 'page.top': 37, 'page.bottom': 35 }
  }
})

test('a row that is set loses the derivation of what stood there', () => {
  const profile = deriveProfile(withValues(gbt9704Given, gbt9704, new Map([['body.size', 15]])))
  expect(profile.styles.body.size).toEqual({ value: 15, unit: 'pt', clause: '5.2.2', strength: '一般' })
  expect(gbt9704.styles.body.size.derivation).toBe('3号 = 16 pt')
})

test('margins of the compensated page reach beyond the type area', () => {
  const profile = deriveProfile(withValues(gbt9704Given, gbt9704, new Map([['grid.compensation', 2.42]])))
  const { top, right, bottom, left } = pageMargins(profile)
  expect([top, right, bottom, left].map((margin) => margin.toFixed(2))).toEqual(['34.58', '26.00', '32.58', '28.00'])
})

test('whatever is asked, lines and characters fit the type area', () => {
  const heights = fc.integer({ min: 150, max: 250 })
  fc.assert(
    fc.property(heights, fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }), (height, lines, across) => {
      const values = valuesWith({ 'grid.height': height, 'grid.lines': lines, 'grid.characters': across })
      const pitch = Number(values['grid.linePitch'])
      const cell = Number(values['body.size']) + Number(values['grid.tracking'])
      expect(pitch * lines).toBeLessThanOrEqual(millimetresToPoints(height))
      expect(cell * across).toBeLessThanOrEqual(millimetresToPoints(156) + 1e-6)
      expect(Math.abs(pitch * 20 - Math.round(pitch * 20))).toBeLessThan(1e-6)
    }),
  )
})
