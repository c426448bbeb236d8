// A ZIP file as zip.ts writes it → its parts, each unpacked under its CRC-32 (PKWARE APPNOTE 6.3). Nothing of what made
// the file is used: this is how a DOCX is read back before it is handed over.

import { gunzipSync } from 'node:zlib'

const END_OF_DIRECTORY = 0x06054b50
const CENTRAL_HEADER = 0x02014b50
const END_BYTES = 22
const ENTRY_BYTES = 46
const LOCAL_BYTES = 30
// Magic number, DEFLATE, no flags, no time, no system (RFC 1952, 2.3).
const GZIP_HEADER = Uint8Array.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff])

/** Where each part stands in the file; unpacked only when asked for. */
export interface Unzipped {
  readonly paths: readonly string[]
  /** Undefined where there is no such part; throws where its bytes are damaged. */
  read(path: string): Uint8Array | undefined
}

interface Entry {
  readonly offset: number
  readonly packed: number
  /** CRC-32 and size as the trailer of a gzip stream has them. */
  readonly trailer: Uint8Array
}

/** Throws on anything that zip.ts does not write: comments, several disks, other methods. */
export function unzip(bytes: Uint8Array): Unzipped {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = directory(zip)
  return {
    paths: [...entries.keys()],
    read: (path) => {
      const entry = entries.get(path)
      return entry === undefined ? undefined : unpack(zip, entry)
    },
  }
}

function directory(zip: Buffer): ReadonlyMap<string, Entry> {
  const end = zip.length - END_BYTES
  if (end < 0 || zip.readUInt32LE(end) !== END_OF_DIRECTORY) throw new Error('the ZIP file has no end')
  const entries = new Map<string, Entry>()
  let at = zip.readUInt32LE(end + 16)
  for (let count = zip.readUInt16LE(end + 10); count > 0; count -= 1) {
    if (zip.readUInt32LE(at) !== CENTRAL_HEADER) throw new Error('the directory of the ZIP file is damaged')
    const name = zip.toString('utf8', at + ENTRY_BYTES, at + ENTRY_BYTES + zip.readUInt16LE(at + 28))
    const trailer = Buffer.concat([zip.subarray(at + 16, at + 20), zip.subarray(at + 24, at + 28)])
    entries.set(name, { offset: zip.readUInt32LE(at + 42), packed: zip.readUInt32LE(at + 20), trailer })
    at += ENTRY_BYTES + zip.readUInt16LE(at + 28)
  }
  return entries
}

function unpack(zip: Buffer, { offset, packed, trailer }: Entry): Uint8Array {
  const start = offset + LOCAL_BYTES + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28)
  return gunzipSync(Buffer.concat([GZIP_HEADER, zip.subarray(start, start + packed), trailer]))
}
