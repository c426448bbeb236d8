// The first bytes of a file that an office program may have written → what it is. Extensions are often wrong.

export type OfficeFile = 'zip' | 'encrypted' | 'compound' | 'rtf' | 'empty' | 'other'

/** `compound`: the container of .doc, .xls, .wps and .et; `encrypted`: the same around a file with a password. */
export function officeFileKind(bytes: Uint8Array): OfficeFile {
  if (bytes.length === 0) return 'empty'
  const starts = (...head: number[]) => head.every((byte, index) => bytes[index] === byte)
  if (starts(0x50, 0x4b)) return 'zip'
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return includes(bytes, ENCRYPTED) ? 'encrypted' : 'compound'
  return starts(0x7b, 0x5c, 0x72, 0x74, 0x66) ? 'rtf' : 'other'
}

// Office keeps an encrypted file in the container of old files, under this name in UTF-16.
const ENCRYPTED = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0])

function includes(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true
  }
  return false
}
