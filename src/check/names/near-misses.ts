// A text and a name → where the text has the name with one character changed, left out or doubled. One half of the name
// stands there as it should, so each such place is looked at once, and a text without them is passed over.

export interface NearMiss {
  readonly start: number
  readonly end: number
  /** The character of the name that is changed, left out or doubled. */
  readonly at: number
  readonly kind: 'changed' | 'missing' | 'doubled'
}

export function* nearMisses(text: string, name: string): Iterable<NearMiss> {
  const half = name.length >> 1
  const [head, tail] = [name.slice(0, half), name.slice(half)]
  for (const start of occurrences(text, head)) {
    const found = compare(text.slice(start + half, start + name.length + 1), tail)
    // Of a name that breaks off at its end, nothing says that it is the name.
    if (found === undefined || found.at === tail.length - 1) continue
    yield { start, end: start + half + found.length, at: half + found.at, kind: found.kind }
  }
  for (const start of occurrences(text, tail)) {
    const found = compare(reversed(text.slice(Math.max(0, start - half - 1), start)), reversed(head))
    if (found === undefined) continue
    yield { start: start - found.length, end: start + tail.length, at: half - 1 - found.at, kind: found.kind }
  }
}

function* occurrences(text: string, part: string): Iterable<number> {
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) yield at
}

interface Difference extends Pick<NearMiss, 'at' | 'kind'> {
  readonly length: number
}

/** What `found` begins with, against what it should; undefined where they agree, or differ in more. */
function compare(found: string, wanted: string): Difference | undefined {
  let at = 0
  while (at < wanted.length && found.charAt(at) === wanted.charAt(at)) at++
  if (at >= Math.min(wanted.length, found.length)) return undefined
  const isDoubled = at > 0 && found.charAt(at) === wanted.charAt(at - 1) && found.startsWith(wanted.slice(at), at + 1)
  if (isDoubled) return { at: at - 1, kind: 'doubled', length: wanted.length + 1 }
  const rest = wanted.slice(at + 1)
  if (found.startsWith(rest, at + 1)) return { at, kind: 'changed', length: wanted.length }
  return found.startsWith(rest, at) ? { at, kind: 'missing', length: wanted.length - 1 } : undefined
}

function reversed(text: string): string {
  return [...text].reverse().join('')
}
