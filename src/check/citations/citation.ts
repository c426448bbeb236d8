// A text → the titles that it cites between 《 and 》, in one form, each with the words of its sentence beside it.

export interface Citation {
  /** With the title marks. */
  readonly start: number
  readonly end: number
  /** Between them, as it is written. */
  readonly written: string
  /** In the form of the table of laws: full-width brackets, 2021—2025, no blanks, no remark on the version. */
  readonly title: string
  /** The same sentence before and behind, a little of it. */
  readonly before: string
  readonly after: string
}

const BESIDE = 40
// Nobody names a document so; a 《 that is never closed does not swallow what follows.
const LONGEST = 120

/** Titles inside a title name what a document is about, and are no citations of their own. */
export function citationsIn(text: string): Citation[] {
  const found: Citation[] = []
  let depth = 0
  let start = 0
  for (const { 0: mark, index } of text.matchAll(/[《》。\n]/g)) {
    if (mark === '《') {
      if (depth === 0 || index - start > LONGEST) start = index
      depth++
    } else if (mark === '》') {
      if (depth === 1 && index - start <= LONGEST) found.push(citationAt(text, start, index + 1))
      depth = Math.max(0, depth - 1)
    } else depth = 0
  }
  return found
}

function citationAt(text: string, start: number, end: number): Citation {
  const written = text.slice(start + 1, end - 1)
  const before = text.slice(Math.max(0, start - BESIDE), start)
  const after = text.slice(end, end + BESIDE)
  return {
    start,
    end,
    written,
    title: titleForm(written),
    before: before.slice(before.search(/[^。！？；\n]*$/)),
    after: after.slice(0, `${after}。`.search(/[。！？；\n]/)),
  }
}

const VERSION = /（(?:\d{4}年?)?新?(?:修[订正改](?:版|本)?|版)）$/

function titleForm(written: string): string {
  return written
    .replaceAll(/[\s\u200B]+/g, '')
    .replaceAll('(', '（')
    .replaceAll(')', '）')
    .replaceAll(/(?<=(?:19|20)\d\d)年?(?:[-–－−~～一]|—{1,2})?(?=(?:19|20)\d\d年?）)/g, '—')
    .replace(VERSION, '')
}
