// Writes the smallest fonts that have what is read of them: names and a character map.

export interface FontName {
  readonly id: number
  readonly text: string
  /** 3: Windows, UTF-16 (the default); 1: Mac. */
  readonly platform?: number
  readonly encoding?: number
  readonly language?: number
  /** For encodings other than UTF-16. */
  readonly bytes?: readonly number[]
}

export interface FontSpec {
  readonly names: readonly FontName[]
  readonly characters: string
}

/** A family of one ordinary face. */
export function family(name: string, characters: string, style = 'Regular'): FontSpec {
  const names = [
    { id: 1, text: name },
    { id: 2, text: style },
    { id: 4, text: style === 'Regular' ? name : `${name} ${style}` },
  ]
  return { names, characters }
}

export function writeFont(spec: FontSpec): Uint8Array {
  return Uint8Array.from(faceBytes(spec, 0))
}

export function writeCollection(specs: readonly FontSpec[]): Uint8Array {
  const head = [...ascii('ttcf'), ...u32(0x00010000), ...u32(specs.length)]
  const faces: number[] = []
  const offsets = specs.flatMap((spec) => {
    const start = head.length + specs.length * 4 + faces.length
    faces.push(...faceBytes(spec, start))
    return u32(start)
  })
  return Uint8Array.from([...head, ...offsets, ...faces])
}

/** `start`: where the face will stand, as its tables are found from the start of the file. */
function faceBytes(spec: FontSpec, start: number): number[] {
  const tables: readonly (readonly [string, readonly number[]])[] = [
    ['cmap', padded(cmapTable(spec.characters))],
    ['name', padded(nameTable(spec.names))],
  ]
  const head = [...u32(0x00010000), ...u16(tables.length), ...u16(0), ...u16(0), ...u16(0)]
  const body: number[] = []
  const directory = tables.flatMap(([tag, bytes]) => {
    const offset = start + head.length + tables.length * 16 + body.length
    body.push(...bytes)
    return [...ascii(tag), ...u32(0), ...u32(offset), ...u32(bytes.length)]
  })
  return [...head, ...directory, ...body]
}

function nameTable(names: readonly FontName[]): number[] {
  const storage: number[] = []
  const records = names.flatMap(({ id, text, platform = 3, encoding = 1, language = 0x804, bytes = utf16(text) }) => {
    const offset = storage.length
    storage.push(...bytes)
    return [platform, encoding, language, id, bytes.length, offset].flatMap(u16)
  })
  return [...u16(0), ...u16(names.length), ...u16(6 + names.length * 12), ...records, ...storage]
}

// Format 12: one group for each run of characters.
function cmapTable(characters: string): number[] {
  const codes = [...new Set(characters)].map((character) => character.codePointAt(0) ?? 0).sort((a, b) => a - b)
  const starts = codes.flatMap((code, index) => (codes[index - 1] === code - 1 ? [] : [index]))
  const groups = starts.flatMap((index, run) => {
    const first = codes[index] ?? 0
    const last = first + (starts[run + 1] ?? codes.length) - index - 1
    return [first, last, index + 1].flatMap(u32)
  })
  const subtable = [...u16(12), ...u16(0), ...u32(16 + groups.length), ...u32(0), ...u32(starts.length), ...groups]
  return [...u16(0), ...u16(1), ...u16(3), ...u16(10), ...u32(12), ...subtable]
}

function padded(bytes: readonly number[]): number[] {
  return [...bytes, ...Array(-bytes.length & 3).fill(0)]
}

function utf16(text: string): number[] {
  return Array.from({ length: text.length }, (_, index) => u16(text.charCodeAt(index))).flat()
}

function ascii(text: string): number[] {
  return [...text].map((character) => character.charCodeAt(0))
}

function u16(value: number): number[] {
  return [(value >> 8) & 0xff, value & 0xff]
}

function u32(value: number): number[] {
  return [...u16(value >>> 16), ...u16(value & 0xffff)]
}
