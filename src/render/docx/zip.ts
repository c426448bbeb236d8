// Parts → one ZIP file, the same bytes for the same parts. fflate writes the container, node:zlib compresses, as it
// is several times faster on large parts. Its browser build is taken, as the other one loads worker_threads.

import { gzipSync } from 'node:zlib'
import { Zip, type ZipInputFile } from 'fflate/browser'

export interface Part {
  readonly path: string
  readonly content: string | Uint8Array
}

// Noon, without a time zone: ZIP keeps local times, and there are zones where some midnights do not exist.
const FIXED_TIME = '1980-01-01T12:00:00'
const GZIP_HEADER_BYTES = 10
const GZIP_TRAILER_BYTES = 8
const DEFLATE = 8

/** Zips the parts in their order. Texts are compressed; bytes (images) only wrapped, as they are compressed already. */
export function zipParts(parts: readonly Part[]): Uint8Array {
  const chunks: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    chunks.push(chunk)
  })
  for (const part of parts) addPart(zip, part)
  zip.end()
  return Buffer.concat(chunks)
}

function addPart(zip: Zip, { path, content }: Part): void {
  const data = typeof content === 'string' ? Buffer.from(content) : content
  // gzip rather than raw deflate: its trailer holds the CRC-32, which node:zlib on Node 20 gives nowhere else.
  const packed = gzipSync(data, { level: typeof content === 'string' ? 6 : 0 })
  const file: ZipInputFile = {
    filename: path,
    size: data.length,
    crc: packed.readUInt32LE(packed.length - GZIP_TRAILER_BYTES),
    compression: DEFLATE,
    mtime: FIXED_TIME,
  }
  zip.add(file)
  file.ondata?.(null, packed.subarray(GZIP_HEADER_BYTES, packed.length - GZIP_TRAILER_BYTES), true)
}
