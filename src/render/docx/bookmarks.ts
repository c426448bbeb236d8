// Bookmarks: the elements of the standard, the section files, and whatever a reference points at. Word's names begin
// with a letter, hold letters, digits and low lines alone, have at most 40 characters, and are told apart without case.

import { element } from './xml.ts'

export interface Bookmarks {
  /** The name of the bookmark at a heading, figure or table. */
  name(id: string): string
  /** `markup` between the ends of a bookmark that is called `name`. */
  around(name: string, markup: string): string
  /** {@link around} for the number of a heading, figure or table. */
  target(id: string, markup: string): string
  /** The ends of a bookmark with a name made of any text, such as 标题 or the path of a file. */
  ends(text: string): readonly [start: string, end: string]
  /** `markup` between such ends. */
  named(text: string, markup: string): string
}

const LONGEST = 40

/** Made anew for each file: its counters are the file's. */
export function createBookmarks(): Bookmarks {
  let last = 0
  const taken = new Set<string>()
  const endsOf = (name: string) => {
    const id = ++last
    return [
      element('w:bookmarkStart', { 'w:id': id, 'w:name': name }),
      element('w:bookmarkEnd', { 'w:id': id }),
    ] as const
  }
  const around = (name: string, markup: string) => endsOf(name).join(markup)
  const ends = (text: string) => endsOf(unique(bookmarkName(text), taken))
  // A low line in front hides a bookmark from Word's list, where only the names for people shall stand.
  const name = (id: string) => `_Ref_${id.replace(/\P{L}/gu, (mark) => (/\d/.test(mark) ? mark : '_'))}`
  return {
    name,
    around,
    target: (id, markup) => around(name(id), markup),
    ends,
    named: (text, markup) => ends(text).join(markup),
  }
}

/** `text` in the characters that Word takes; one that begins with a digit gets a letter before it. */
export function bookmarkName(text: string): string {
  const name = text
    .normalize('NFC')
    .replace(/[^\p{L}\d]+/gu, '_')
    .replace(/^_+|_+$/g, '')
  return shorten(/^\p{L}/u.test(name) ? name : `文_${name}`, LONGEST)
}

// By UTF-16 units, as Word counts; never through the middle of a character.
function shorten(name: string, length: number): string {
  return name.slice(0, length).replace(/[\uD800-\uDBFF]$/, '')
}

function unique(name: string, taken: Set<string>): string {
  let found = name
  for (let count = 2; taken.has(found.toLowerCase()); count += 1) {
    const suffix = `_${count}`
    found = shorten(name, LONGEST - suffix.length) + suffix
  }
  taken.add(found.toLowerCase())
  return found
}
