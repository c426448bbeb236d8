// What a report prints and what can be copied out of its PDF → the characters that the PDF lacks.
//
// Counts are compared, not texts: readers of PDF disagree about the order of what stands on a page, and about blanks.

export interface LostCharacter {
  readonly character: string
  readonly count: number
}

/** `pages` has one text a page. */
export function lostCharacters(expected: readonly string[], pages: readonly string[]): readonly LostCharacter[] {
  const [wanted, found] = [countCharacters(expected), countCharacters(withoutPageNumbers(expected, pages))]
  const lost = [...wanted].flatMap(([character, count]) => {
    const missing = count - (found.get(character) ?? 0)
    return missing > 0 ? [{ character, count: missing }] : []
  })
  const han = lost.filter(({ character }) => /\p{Script=Han}/u.test(character))
  const radicals = [...found].map(([character, count]) =>
    RADICAL.test(character) ? Math.max(0, count - (wanted.get(character) ?? 0)) : 0,
  )
  return sum(han.map(({ count }) => count)) <= sum(radicals) ? lost.filter((one) => !han.includes(one)) : lost
}

// Fonts draw 长 and the radical ⻓ by one glyph, and Chromium's PDF may name it by the latter. NFKC folds the radicals of
// Kangxi (U+2F00) into the characters; these it leaves alone.
const RADICAL = /[\u2E80-\u2EFF]/

// Blanks, controls, formats (soft hyphens), and what chooses between forms of one character.
const UNSEEN = /[\s\p{Cc}\p{Cf}\p{Variation_Selector}]/gu

function visible(text: string): string {
  return text.normalize('NFKC').replace(UNSEEN, '')
}

function countCharacters(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) {
    for (const character of visible(text)) counts.set(character, (counts.get(character) ?? 0) + 1)
  }
  return counts
}

const PAGE_NUMBER = /[—-]\d+[—-]/

/** Page numbers are no text of the report; they stay where the report itself has something of their form. */
function withoutPageNumbers(expected: readonly string[], pages: readonly string[]): readonly string[] {
  if (expected.some((text) => PAGE_NUMBER.test(visible(text)))) return pages
  return pages.map((page) => visible(page).replace(PAGE_NUMBER, ''))
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0)
}
