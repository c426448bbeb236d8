// What `git diff --unified=0` prints → the lines of each new file that it has added or changed.

import type { LineRange } from './changed-files.ts'

/** Deleted files are left out; a file that was renamed and nothing else has no lines. */
export function readDiff(diff: string): [path: string, lines: readonly LineRange[] | 'whole'][] {
  const files: [string, readonly LineRange[] | 'whole'][] = []
  // Lines of a file's own text begin with a sign and cannot be taken for a head.
  for (const part of diff.split(/^diff --git /m).slice(1)) {
    const head = part.split(/^@@ /m, 1)[0] ?? ''
    const path = pathIn(head)
    if (path === undefined) continue
    const isNew = /^new file mode/m.test(head)
    files.push([path.normalize('NFC'), isNew || /^Binary files/m.test(head) ? 'whole' : rangesIn(part)])
  }
  return files
}

/** Of the new file: after `+++`, or where no line differs, after `rename to`. A mode alone changes nothing here. */
function pathIn(head: string): string | undefined {
  const named = /^\+\+\+ (.+)$/m.exec(head)?.[1]
  if (named !== undefined) return named === '/dev/null' ? undefined : unquoted(named.replace(/\t$/, '')).slice(2)
  const renamed = /^rename to (.+)$/m.exec(head)?.[1]
  if (renamed !== undefined) return unquoted(renamed)
  const binary = /^Binary files .* and (b\/.+|"b\/.+") differ$/m.exec(head)?.[1]
  return binary === undefined ? undefined : unquoted(binary).slice(2)
}

function rangesIn(part: string): LineRange[] {
  return [...part.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)].flatMap(([, first, count = '1']): LineRange[] => {
    const from = Number(first)
    return count === '0' ? [] : [[from, from + Number(count)]]
  })
}

const ESCAPES: Readonly<Record<string, string>> = { a: '\x07', b: '\b', t: '\t', n: '\n', v: '\v', f: '\f', r: '\r' }

/** Names with quotes, backslashes or control characters are quoted as in C; the others are not (core.quotepath). */
function unquoted(name: string): string {
  if (!name.startsWith('"')) return name
  return name
    .slice(1, -1)
    .replace(/\\([0-7]{3}|.)/g, (_, code: string) =>
      /^\d{3}$/.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : (ESCAPES[code] ?? code),
    )
}
