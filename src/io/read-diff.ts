// What `git diff --unified=0` prints → the lines of each new file that it has added or changed.

import type { LineRange } from './changed-files.ts'

type ChangedFile = readonly [path: string, lines: readonly LineRange[] | 'whole']

/** Deleted files are left out; a file that was renamed and nothing else has no lines. */
export function readDiff(diff: string): ChangedFile[] {
  return partsOf(diff.split('\n')).flatMap((lines): ChangedFile[] => {
    const first = lines.findIndex((line) => line.startsWith('@@ '))
    const head = first < 0 ? lines : lines.slice(0, first)
    const path = pathIn(head)
    if (path === undefined) return []
    const isWhole = head.some((line) => line.startsWith('new file mode ') || line.startsWith('Binary files '))
    return [[path.normalize('NFC'), isWhole ? 'whole' : rangesIn(lines)]]
  })
}

/** A file each. Lines of a file's own text begin with a sign, and cannot be taken for the head of another. */
function partsOf(lines: readonly string[]): readonly (readonly string[])[] {
  const parts: string[][] = []
  for (const line of lines) {
    if (line.startsWith('diff --git ')) parts.push([])
    else parts.at(-1)?.push(line)
  }
  return parts
}

/** Of the new file: after `+++`, or where no line differs, after `rename to`. A mode alone changes nothing here. */
function pathIn(head: readonly string[]): string | undefined {
  const after = (pattern: RegExp) => head.map((line) => pattern.exec(line)?.[1]).find((found) => found !== undefined)
  const named = after(/^\+\+\+ (.+?)\t?$/)
  if (named !== undefined) return named === '/dev/null' ? undefined : unquoted(named).slice('b/'.length)
  const renamed = after(/^rename to (.+)$/)
  if (renamed !== undefined) return unquoted(renamed)
  const binary = after(/^Binary files .* and ("?b\/.+) differ$/)
  return binary === undefined ? undefined : unquoted(binary).slice('b/'.length)
}

function rangesIn(lines: readonly string[]): LineRange[] {
  return lines.flatMap((line): LineRange[] => {
    const [, first, count = '1'] = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(line) ?? []
    return first === undefined || count === '0' ? [] : [[Number(first), Number(first) + Number(count)]]
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
