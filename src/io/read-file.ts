// A path → what lies there: a file's bytes or a folder, or why neither.

import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import type { Message } from '../diagnostics/diagnostic.ts'
import { explainSystemError } from './system-error.ts'

export type Found =
  | { readonly kind: 'folder' }
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'none'; readonly reason: Message }

const LARGEST = 128 * 1024 ** 2

export function readFile(path: string): Found {
  try {
    const found = statSync(path)
    if (found.isDirectory()) return { kind: 'folder' }
    if (!found.isFile()) return { kind: 'none', reason: { zh: '不是普通文件', en: 'it is no regular file' } }
    if (found.size > LARGEST) {
      const limit = LARGEST / 1024 ** 2
      return { kind: 'none', reason: { zh: `文件大于 ${limit} MB`, en: `it is larger than ${limit} MB` } }
    }
    return { kind: 'file', name: basename(path), bytes: readFileSync(path) }
  } catch (error) {
    return { kind: 'none', reason: explainSystemError(error).reason }
  }
}
