// Bytes of a TrueType or OpenType file, asked for in pieces → the faces in it with their names. A library would want the
// whole file: of two thousand fonts those are gigabytes, and the names alone a few megabytes.

/** The bytes from `position` on; fewer where the file ends before. */
export type Read = (position: number, length: number) => Uint8Array

export interface FaceNames {
  /** Which of the faces of a collection (.ttc). */
  readonly index: number
  /** Family and full names in every language that the font has. */
  readonly names: readonly string[]
  /** The family's ordinary face, not a bold or slanted one. */
  readonly regular: boolean
}

/** Undefined for what is no such font, or a damaged one. */
export function readFaces(read: Read): readonly FaceNames[] | undefined {
  const starts = faceStarts(read)
  const faces = starts.map((start, index) => faceAt(read, start, index))
  const sound = faces.filter((face) => face !== undefined)
  return sound.length > 0 ? sound : undefined
}

const TRUETYPE = 0x00010000
const tag = (text: string) =>
  u32(
    Uint8Array.from(text, (character) => character.charCodeAt(0)),
    0,
  )
const SINGLE: ReadonlySet<number> = new Set([TRUETYPE, tag('OTTO'), tag('true')])
const COLLECTION = tag('ttcf')
const NAME = tag('name')

// Numbers beyond these come of damaged files.
const MOST_FACES = 64
const MOST_TABLES = 256
const LARGEST_NAME_TABLE = 1 << 20

function faceStarts(read: Read): readonly number[] {
  const head = read(0, 12)
  if (SINGLE.has(u32(head, 0))) return [0]
  if (u32(head, 0) !== COLLECTION) return []
  const count = Math.min(u32(head, 8), MOST_FACES)
  const offsets = read(12, count * 4)
  return Array.from({ length: count }, (_, index) => u32(offsets, index * 4))
}

function faceAt(read: Read, start: number, index: number): FaceNames | undefined {
  const count = u16(read(start, 12), 4)
  if (count > MOST_TABLES) return undefined
  const directory = read(start + 12, count * 16)
  for (let at = 0; at < directory.length; at += 16) {
    if (u32(directory, at) !== NAME) continue
    const length = u32(directory, at + 12)
    if (length > LARGEST_NAME_TABLE) return undefined
    return withNames(readNames(read(u32(directory, at + 8), length)), index)
  }
  return undefined
}

function withNames(records: readonly NameRecord[], index: number): FaceNames | undefined {
  const names = records.filter(({ id }) => NAMING.has(id)).map(({ text }) => text)
  const styles = records.filter(({ id }) => id === SUBFAMILY).map(({ text }) => text)
  if (names.length === 0) return undefined
  return { index, names: [...new Set(names)], regular: styles.some(isRegularStyle) }
}

export function isRegularStyle(style: string): boolean {
  return /^(regular|normal|book|roman|常规|標準|标准)$/i.test(style)
}

interface NameRecord {
  readonly id: number
  readonly text: string
}

// Family, full name, typographic family (OpenType, name table).
const NAMING: ReadonlySet<number> = new Set([1, 4, 16])
const SUBFAMILY = 2

function readNames(table: Uint8Array): NameRecord[] {
  const storage = u16(table, 4)
  const records: NameRecord[] = []
  for (let index = 0; index < u16(table, 2); index++) {
    const at = 6 + index * 12
    if (at + 12 > table.length) break
    const id = u16(table, at + 6)
    const decode = decoderFor(u16(table, at), u16(table, at + 2))
    if (decode === undefined || !(NAMING.has(id) || id === SUBFAMILY)) continue
    const start = storage + u16(table, at + 10)
    const text = decode(table.subarray(start, start + u16(table, at + 8))).trim()
    if (text !== '') records.push({ id, text })
  }
  return records
}

/** By platform and encoding; old Chinese fonts carry their names in GBK for Windows (3, 3) and the Mac (1, 25). */
function decoderFor(platform: number, encoding: number): ((bytes: Uint8Array) => string) | undefined {
  if (platform === 0 || (platform === 3 && [0, 1, 10].includes(encoding))) return utf16
  if ((platform === 3 && encoding === 3) || (platform === 1 && encoding === 25)) return gbk
  return platform === 1 && encoding === 0 ? ascii : undefined
}

function utf16(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at + 1 < bytes.length; at += 2) text += String.fromCharCode(u16(bytes, at))
  return text
}

// Where Windows wants two bytes a character, single ones are padded with zeros.
function gbk(bytes: Uint8Array): string {
  return new TextDecoder('gbk').decode(bytes.filter((byte) => byte !== 0))
}

// Mac Roman beyond ASCII is of no name that a profile writes.
function ascii(bytes: Uint8Array): string {
  return bytes.every((byte) => byte < 0x80) ? String.fromCharCode(...bytes) : ''
}

function u16(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
}

function u32(bytes: Uint8Array, at: number): number {
  return u16(bytes, at) * 0x10000 + u16(bytes, at + 2)
}
