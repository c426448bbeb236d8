// Bytes → text, strict UTF-8. Bytes of another encoding give a finding at the first bad one, and the text as its
// author most likely wrote it, so that the other findings of that file are still true.

import { isUtf8 } from 'node:buffer'
import type { Log, Message } from '../diagnostics/diagnostic.ts'
import { badEncoding, notText } from './findings.ts'

export interface Decoded {
  /** Without a byte-order mark. */
  readonly text: string
  readonly hasMark: boolean
}

/** Undefined when the bytes are no text at all; then the log says so. */
export function decodeText(path: string, bytes: Uint8Array, log: Log): Decoded | undefined {
  // Not TextDecoder, which takes longer to set up than a report to decode.
  if (!isUtf8(bytes)) return decodeForeign(path, bytes, log)
  const decoded = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
  // Files joined together, or saved by careless programs, begin with several marks.
  const text = decoded.replace(/^\uFEFF+/, '')
  reportLostCharacters(path, text, log)
  return { text, hasMark: text.length < decoded.length }
}

/** U+FFFD is what a program writes for bytes that it could not read: the author's own character is gone. */
function reportLostCharacters(path: string, text: string, log: Log): void {
  const start = text.indexOf('\uFFFD')
  if (start < 0) return
  const count = text.split('\uFFFD').length - 1
  log.add(badEncoding, {
    message: {
      zh: `有乱码“\uFFFD”：原来的字在以前转换编码时丢失了${count > 1 ? `（本文件共 ${count} 处）` : ''}`,
      en: `a “\uFFFD” stands for a character that was lost in an earlier conversion${count > 1 ? ` (${count} in this file)` : ''}`,
    },
    expected: { zh: '原来的文字', en: 'the original text' },
    help: { zh: '对照原稿补上这个字', en: 'put the character back in from the original' },
    span: { path, start, end: start + 1 },
  })
}

function decodeForeign(path: string, bytes: Uint8Array, log: Log): Decoded | undefined {
  const encoding = guessEncoding(bytes)
  if (encoding === 'binary') {
    log.add(notText, {
      message: {
        zh: '文件里不是文字，可能是改了扩展名的 Word 文档或图片',
        en: 'this is not text; perhaps a renamed Word file or image',
      },
      expected: { zh: 'UTF-8 编码的纯文本', en: 'plain text in UTF-8' },
      help: { zh: '把文字粘贴到新建的文本文件中', en: 'paste its words into a new text file' },
      span: { path, start: 0, end: 0 },
    })
    return undefined
  }
  const decoder = new TextDecoder(encoding)
  const start = encoding.startsWith('utf-16') ? 0 : decoder.decode(bytes.subarray(0, firstBadByte(bytes))).length
  log.add(badEncoding, {
    message: messages[encoding],
    expected: { zh: 'UTF-8 编码', en: 'UTF-8' },
    help: {
      zh: 'Windows 记事本可能存成了 GBK（ANSI）：用记事本打开，选“文件→另存为”，“编码”选“UTF-8”，覆盖保存',
      en: 'Windows Notepad may have saved it as GBK (ANSI): open it there, choose “Save as”, set “Encoding” to UTF-8',
    },
    span: { path, start, end: start + 1 },
  })
  return { text: new TextDecoder(encoding).decode(bytes), hasMark: false }
}

type Encoding = 'gb18030' | 'utf-16le' | 'utf-16be' | 'utf-8'

const UTF_16: Message = {
  zh: '文件是 UTF-16 编码（记事本称“Unicode”）',
  en: 'the file is UTF-16 (“Unicode” in Notepad)',
}
const messages: Readonly<Record<Encoding, Message>> = {
  gb18030: {
    zh: '文件不是 UTF-8 编码，像是 GBK；从这里起读不通',
    en: 'the file is not UTF-8; from here on it reads like GBK',
  },
  'utf-16le': UTF_16,
  'utf-16be': UTF_16,
  'utf-8': { zh: '这里有不合 UTF-8 的字节', en: 'here are bytes that are not UTF-8' },
}

function guessEncoding(bytes: Uint8Array): Encoding | 'binary' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (bytes.includes(0)) return 'binary'
  return canDecode('gb18030', bytes) ? 'gb18030' : 'utf-8'
}

function canDecode(encoding: string, bytes: Uint8Array, stream = false): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream })
    return true
  } catch {
    return false
  }
}

// As a stream, a cut character at the end is no error: so "fails for the first n bytes" is monotonous in n.
function firstBadByte(bytes: Uint8Array): number {
  let good = 0
  let bad = bytes.length + 1
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (canDecode('utf-8', bytes.subarray(0, middle), true)) good = middle
    else bad = middle
  }
  return startOfCharacter(bytes, good)
}

// `good` may lie inside a character that the next byte spoils; up to three bytes back it begins.
function startOfCharacter(bytes: Uint8Array, good: number): number {
  for (let start = good; start > Math.max(0, good - 4); start -= 1) {
    if (canDecode('utf-8', bytes.subarray(0, start))) return start
  }
  return good
}
