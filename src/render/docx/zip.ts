// Parts → one ZIP file (PKWARE APPNOTE 6.3), the same bytes for the same parts. node:zlib compresses; the container is
// written here, as the packages that write one take longer to load than the whole file to make (fflate computes tables
// of its own compressor, yazl brings streams).

import { gzipSync } from 'node:zlib'

export interface Part {
  readonly path: string
  readonly content: string | Uint8Array
}

const LOCAL_HEADER = 0x04034b50
const CENTRAL_HEADER = 0x02014b50
const END_OF_DIRECTORY = 0x06054b50
// 2.0, the first that knows DEFLATE; with 0 as the system of origin, external attributes need not be given (4.4.2).
const VERSION = 20
const UTF8_NAMES = 1 << 11
const DEFLATE = 8
// Noon of 1980-01-01, as far back as the format goes (4.4.6).
const FIXED_TIME = 12 << 11
const FIXED_DATE = (1 << 5) | 1
const GZIP_HEADER_BYTES = 10
const GZIP_TRAILER_BYTES = 8

/**
 * Zips the parts in their order. Texts are compressed; bytes (images) only wrapped, as they are compressed already.
 * Throws where the format's numbers end, at 65 535 parts or 4 GiB.
 */
export function zipParts(parts: readonly Part[]): Uint8Array {
  const files: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const { path, content } of parts) {
    const name = Buffer.from(path)
    const { fields, data } = packPart(content, name.length)
    files.push(numbers([LOCAL_HEADER, 4]), fields, name, data)
    directory.push(numbers([CENTRAL_HEADER, 4], [VERSION, 2]), fields, placeFields(offset), name)
    offset += 4 + fields.length + name.length + data.length
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0)
  const count = parts.length
  const end = numbers([END_OF_DIRECTORY, 4], [0, 4], [count, 2], [count, 2], [size, 4], [offset, 4], [0, 2])
  return Buffer.concat([...files, ...directory, end])
}

/** The compressed part, and what is said of it before its data and again in the directory (4.3.7, 4.3.12). */
function packPart(content: string | Uint8Array, nameLength: number) {
  const whole = typeof content === 'string' ? Buffer.from(content) : content
  // gzip rather than raw deflate: its trailer holds the CRC-32, which node:zlib on Node 20 gives nowhere else.
  const packed = gzipSync(whole, { level: typeof content === 'string' ? 6 : 0 })
  const trailer = packed.length - GZIP_TRAILER_BYTES
  const data = packed.subarray(GZIP_HEADER_BYTES, trailer)
  const fields = numbers(
    [VERSION, 2],
    [UTF8_NAMES, 2],
    [DEFLATE, 2],
    [FIXED_TIME, 2],
    [FIXED_DATE, 2],
    [packed.readUInt32LE(trailer), 4],
    [data.length, 4],
    [whole.length, 4],
    [nameLength, 2],
    [0, 2],
  )
  return { fields, data }
}

/** The rest of a directory entry: no comment, first disk, no attributes, where the part begins. */
function placeFields(offset: number): Uint8Array {
  return numbers([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4])
}

/** Little-endian numbers of so many bytes, one after the other. */
function numbers(...fields: readonly (readonly [value: number, bytes: number])[]): Buffer {
  const buffer = Buffer.alloc(fields.reduce((sum, [, bytes]) => sum + bytes, 0))
  let offset = 0
  for (const [value, bytes] of fields) offset = buffer.writeUIntLE(value, offset, bytes)
  return buffer
}
