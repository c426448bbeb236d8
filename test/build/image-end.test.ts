// Whole images and what a failed copy leaves of them.

import { describe, expect, test } from 'vitest'
import { reachesEnd } from '../../src/build/image-end.ts'

// The smallest of each, from head to end: one pixel.
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAAAAADRSSBWAAAADElEQVQI12NoaGAAAAMEAYG4+WNKAAAAAElFTkSuQmCC',
  'base64',
)
const [SOI, EOI] = [Buffer.from([0xff, 0xd8]), Buffer.from([0xff, 0xd9])]
const segment = (marker: number, data: Uint8Array) =>
  Buffer.concat([Buffer.from([0xff, marker, 0, data.length + 2]), data])
// A preview inside, with an end of its own.
const JPEG = Buffer.concat([SOI, segment(0xe1, EOI), segment(0xda, Buffer.alloc(3)), Buffer.alloc(20), EOI])

describe.each([
  ['png', PNG],
  ['jpeg', JPEG],
] as const)('%s', (type, bytes) => {
  test('is whole, whatever follows its end', () => {
    expect(reachesEnd(bytes, type)).toBe(true)
    expect(reachesEnd(Buffer.concat([bytes, Buffer.alloc(9)]), type)).toBe(true)
  })

  test('cut anywhere before its end, is not', () => {
    const end = type === 'png' ? bytes.length - 1 : bytes.length - 2
    for (let length = 0; length <= end; length += 1) expect(reachesEnd(bytes.subarray(0, length), type)).toBe(false)
  })
})
