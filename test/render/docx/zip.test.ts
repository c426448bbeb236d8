import { gunzipSync } from 'node:zlib'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { type Part, zipParts } from '../../../src/render/docx/zip.ts'

const parts: readonly Part[] = [
  { path: '[Content_Types].xml', content: '<Types/>' },
  { path: 'word/document.xml', content: '法治政府'.repeat(20_000) },
  { path: 'word/media/图.png', content: Uint8Array.from({ length: 300_000 }, (_, index) => (index * index) % 251) },
  { path: 'empty', content: '' },
]
const bytesOf = ({ content }: Part) => (typeof content === 'string' ? Buffer.from(content) : Buffer.from(content))

/** Entries by the central directory (APPNOTE 4.3.12), each held against its local header and unpacked under its CRC-32. */
function entriesOf(zip: Buffer) {
  const end = zip.length - 22
  const entries = []
  let at = zip.readUInt32LE(end + 16)
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const local = zip.readUInt32LE(at + 42)
    const nameLength = zip.readUInt16LE(at + 28)
    const common = zip.subarray(at + 6, at + 32)
    const data = zip.subarray(local + 30 + nameLength).subarray(0, zip.readUInt32LE(at + 20))
    // gunzip checks the CRC-32 and the size in the trailer.
    const trailer = Buffer.concat([zip.subarray(at + 16, at + 20), zip.subarray(at + 24, at + 28)])
    const content = gunzipSync(Buffer.concat([Buffer.from('1f8b0800000000000003', 'hex'), data, trailer]))
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength)
    entries.push({
      name,
      content,
      agrees: common.equals(zip.subarray(local + 4, local + 30)),
      time: zip.readUInt32LE(at + 12),
    })
    at += 46 + nameLength
  }
  expect(at).toBe(end)
  expect([zip.readUInt16LE(end + 8), zip.readUInt16LE(end + 10)]).toEqual([entries.length, entries.length])
  return entries
}

describe('zipParts', () => {
  const zip = Buffer.from(zipParts(parts))
  const entries = entriesOf(zip)

  test('keeps the order', () => {
    expect(entries.map(({ name }) => name)).toEqual(parts.map(({ path }) => path))
  })

  test.each(parts.map((part, index) => [part.path, part, index] as const))('%s is whole', (_, part, index) => {
    expect(entries[index]?.content.equals(bytesOf(part))).toBe(true)
    expect(entries[index]?.agrees).toBe(true)
  })

  test('is read by a library', () => {
    const read = Object.entries(unzipSync(zip)).map(([path, content]) => [
      path,
      Buffer.from(content).toString('base64'),
    ])
    expect(read).toEqual(parts.map((part) => [part.path, bytesOf(part).toString('base64')]))
  })

  test('texts are compressed, bytes are not', () => {
    expect(zip.length).toBeGreaterThan(300_000)
    expect(zip.length).toBeLessThan(303_000)
  })

  test('every part is of noon, 1980-01-01', () => {
    expect(new Set(entries.map(({ time }) => time))).toEqual(new Set([0x00216000]))
  })

  test('is the same again', () => {
    expect(Buffer.compare(zipParts(parts), zip)).toBe(0)
  })

  test('of nothing is a directory without entries', () => {
    expect(Buffer.from(zipParts([])).toString('hex')).toBe(`504b0506${'00'.repeat(18)}`)
  })
})
