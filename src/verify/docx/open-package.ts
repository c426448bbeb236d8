// The bytes of a file → the parts of a Word package, or why it is none. Nothing here trusts what the file says of itself.

import { unzipSync } from 'fflate'
import type { FindingKind, Message } from '../../diagnostics/diagnostic.ts'
import { type OfficeFile, officeFileKind } from '../../model/office-file.ts'
import { damaged, encrypted, notDocx, oldWord, tooMuch } from '../findings.ts'

export interface WordPackage {
  /** XML parts by path without a leading slash. */
  readonly parts: ReadonlyMap<string, string>
}

export type Opened =
  | { readonly ok: true; readonly value: WordPackage }
  | { readonly ok: false; readonly kind: FindingKind; readonly message: Message }

// A thousand pages of text are about 30 MB of XML.
const LARGEST_PART = 128 * 1024 ** 2
const LARGEST_WHOLE = 256 * 1024 ** 2
const MOST_PARTS = 5000

export function openPackage(bytes: Uint8Array): Opened {
  const kind = officeFileKind(bytes)
  if (kind !== 'zip') return refuse(kind)
  let parts: ReadonlyMap<string, string>
  try {
    parts = unzipXml(bytes)
  } catch (error) {
    if (error instanceof TooMuch) {
      return fail(tooMuch, `解压后超过 ${LARGEST_WHOLE / 1024 ** 2} MB`, 'it unpacks to more than is sensible')
    }
    return fail(damaged, '压缩包损坏，解不开', 'its ZIP container cannot be unpacked')
  }
  const hasDocument =
    [...parts.keys()].some((path) => /^word\/document\d*\.xml$/i.test(path)) || parts.has('_rels/.rels')
  if (hasDocument && parts.has('[Content_Types].xml')) return { ok: true, value: { parts } }
  return fail(notDocx, '是压缩包，但不是 Word 文档', 'it is a ZIP file, but no Word document')
}

function fail(kind: FindingKind, zh: string, en: string): Opened {
  return { ok: false, kind, message: { zh, en } }
}

function refuse(kind: Exclude<OfficeFile, 'zip'>): Opened {
  if (kind === 'encrypted') return fail(encrypted, '文件有打开密码', 'the file is encrypted')
  if (kind === 'compound') return fail(oldWord, '是旧版 .doc（或 .wps）文件', 'it is an old .doc (or .wps) file')
  if (kind === 'rtf') return fail(oldWord, '是 RTF 文件', 'it is an RTF file')
  if (kind === 'empty') return fail(notDocx, '文件是空的', 'the file is empty')
  return fail(notDocx, '不是 DOCX 文件', 'it is no DOCX file')
}

class TooMuch extends Error {}

function unzipXml(bytes: Uint8Array): ReadonlyMap<string, string> {
  let total = 0
  let count = 0
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!/\.(xml|rels)$/i.test(name)) return false
      count += 1
      total += originalSize
      if (originalSize > LARGEST_PART || total > LARGEST_WHOLE || count > MOST_PARTS) throw new TooMuch()
      return true
    },
  })
  return new Map(Object.entries(files).map(([path, content]) => [path.replace(/^\//, ''), decode(content)]))
}

function decode(content: Uint8Array): string {
  const isUtf16 = content[0] === 0xff && content[1] === 0xfe
  return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(content)
}
