// The bytes of a file that calls itself a workbook → the same workbook in a container that we have packed: whatever a
// foreign container claims of its parts, the library meets their true sizes, and no more than the limits.

import { unzipSync, zipSync } from 'fflate'

export const LIMITS = { file: 20 * 1024 ** 2, part: 64 * 1024 ** 2, whole: 128 * 1024 ** 2, parts: 5000 } as const

export type Repacked =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly paths: readonly string[] }
  | { readonly ok: false; readonly reason: 'too-large' | 'damaged' }

class TooLarge extends Error {}

export function repack(bytes: Uint8Array): Repacked {
  if (bytes.length > LIMITS.file) return { ok: false, reason: 'too-large' }
  let whole = 0
  let count = 0
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        count += 1
        whole += originalSize
        if (originalSize > LIMITS.part || whole > LIMITS.whole || count > LIMITS.parts) throw new TooLarge()
        return !name.endsWith('/')
      },
    })
    if (Object.values(parts).some(hasDoctype)) return { ok: false, reason: 'damaged' }
    // Some programs of Windows write its own separator.
    const named = Object.fromEntries(Object.entries(parts).map(([name, part]) => [name.replaceAll('\\', '/'), part]))
    return { ok: true, bytes: zipSync(named, { level: 0 }), paths: Object.keys(named) }
  } catch (error) {
    return { ok: false, reason: error instanceof TooLarge ? 'too-large' : 'damaged' }
  }
}

// No office program declares a document type; the library would print entities by their names.
function hasDoctype(part: Uint8Array): boolean {
  return /^[^<]*(<\?[^>]*>\s*)?<!DOCTYPE/i.test(new TextDecoder().decode(part.subarray(0, 500)))
}
