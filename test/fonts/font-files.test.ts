// Font files: their names and their characters, whole, damaged and of every kind that Windows, macOS and Linux have.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCoverage } from '../../src/fonts/coverage.ts'
import { readFaces } from '../../src/fonts/sfnt.ts'
import { family, writeCollection, writeFont } from './write-font.ts'

const reading = (bytes: Uint8Array) => (position: number, length: number) => bytes.subarray(position, position + length)

describe('names', () => {
  test('in every language, of the family and in full', () => {
    const names = [
      { id: 1, text: 'FangSong' },
      { id: 1, text: '仿宋', language: 0x804 },
      { id: 2, text: 'Regular' },
      { id: 4, text: '仿宋 常规' },
      { id: 6, text: 'FangSong-PS' },
      { id: 16, text: 'FangSong Family' },
    ]
    const faces = readFaces(reading(writeFont({ names, characters: '字' })))
    expect(faces).toEqual([{ index: 0, names: ['FangSong', '仿宋', '仿宋 常规', 'FangSong Family'], regular: true }])
  })

  test.each([
    ['Windows, GBK padded with zeros', { platform: 3, encoding: 3, bytes: [0xb7, 0xc2, 0xcb, 0xce, 0, 0x41] }, '仿宋A'],
    ['Mac, simplified Chinese', { platform: 1, encoding: 25, bytes: [0xb7, 0xc2, 0xcb, 0xce] }, '仿宋'],
    ['Mac, Roman', { platform: 1, encoding: 0, bytes: [0x4b, 0x61, 0x69] }, 'Kai'],
    ['Unicode', { platform: 0, encoding: 3 }, '楷体'],
  ])('of %s', (_, form, text) => {
    const faces = readFaces(reading(writeFont({ names: [{ id: 1, text, ...form }], characters: '字' })))
    expect(faces?.[0]?.names).toEqual([text])
  })

  test('of each face of a collection', () => {
    const bytes = writeCollection([family('宋体', '一'), family('新宋体', '二', 'Bold')])
    expect(readFaces(reading(bytes))).toEqual([
      { index: 0, names: ['宋体'], regular: true },
      { index: 1, names: ['新宋体', '新宋体 Bold'], regular: false },
    ])
  })

  test('asked for in pieces: the rest of a large file is not touched', () => {
    const large = new Uint8Array(1 << 20)
    large.set(writeFont(family('仿宋', '字')))
    let read = 0
    readFaces((position, length) => {
      read += length
      return large.subarray(position, position + length)
    })
    expect(read).toBeLessThan(300)
  })

  test('a file that is no font, or ends early, has none', () => {
    const bytes = writeFont(family('仿宋', '字'))
    for (const text of ['', 'PK', '<html>', 'wOFF']) expect(readFaces(reading(Buffer.from(text)))).toBeUndefined()
    expect(readFaces(reading(bytes.subarray(0, 40)))).toBeUndefined()
  })

  test('no damage makes it throw, or ask for more than a font may have', () => {
    const sound = writeCollection([family('仿宋', '字'), family('楷体', '字')])
    const damage = fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { maxLength: 12 })
    fc.assert(
      fc.property(damage, fc.nat(sound.length), (changes, end) => {
        const bytes = sound.slice(0, end)
        for (const [at, value] of changes) if (at < end) bytes[at] = value
        readFaces((position, length) => {
          expect(length).toBeLessThanOrEqual(1 << 20)
          return bytes.subarray(position, position + length)
        })
        readCoverage(bytes, 0)
      }),
      { numRuns: 500 },
    )
  })
})

describe('characters', () => {
  test('by the character map, above the first plane too', () => {
    const covers = readCoverage(writeFont(family('仿宋', '仿宋𬭚')), 0)
    expect(['仿', '𬭚', '镕', '𬭛'].map((character) => covers?.(character))).toEqual([true, true, false, false])
  })

  test('of the face asked for in a collection', () => {
    const bytes = writeCollection([family('甲体', '甲'), family('乙体', '乙')])
    expect([readCoverage(bytes, 0)?.('乙'), readCoverage(bytes, 1)?.('乙')]).toEqual([false, true])
    expect(readCoverage(bytes, 7)).toBeUndefined()
  })

  test('of what is no font are not known', () => {
    expect(readCoverage(Buffer.from('not a font at all'), 0)).toBeUndefined()
  })
})
