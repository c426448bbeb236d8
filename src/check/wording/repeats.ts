// A text → phrases that stand in it twice in a row, found by comparing it with itself some characters further on.

export interface Repeat {
  readonly start: number
  readonly phrase: string
}

const LEAST = 4
const MOST = 16

/** Of Han characters alone. Linear: whoever repeats himself for four characters does so at every fourth one, too. */
export function repeatsIn(text: string): Repeat[] {
  const found: Repeat[] = []
  let end = 0
  for (let at = LEAST; at < text.length; at += LEAST) {
    const code = text.charCodeAt(at)
    for (let length = LEAST; length <= MOST; length++) {
      if (code !== text.charCodeAt(at - length)) continue
      const start = firstOfRun(text, at, length) - length
      const phrase = text.slice(start, start + length)
      if (start < end || !text.startsWith(phrase, start + length) || !isPhrase(phrase)) continue
      found.push({ start, phrase })
      end = start + 2 * length
    }
  }
  return found
}

/** How far back the text is the same as `length` characters before, within one length. */
function firstOfRun(text: string, at: number, length: number): number {
  let first = at
  while (at - first < length - 1 && first > length && text.charAt(first - 1) === text.charAt(first - 1 - length))
    first--
  return first
}

/** A shorter piece that repeats itself has been found as such, or is another thing (一步一步一步一步). */
function isPhrase(phrase: string): boolean {
  return /^\p{Script=Han}+$/u.test(phrase) && `${phrase}${phrase}`.indexOf(phrase, 1) === phrase.length
}
