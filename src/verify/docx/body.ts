// Paragraphs of a DOCX → those of the body, and what most of them have.

import type { Profile } from '../../model/profile.ts'
import type { DocxFile, Paragraph } from './docx-file.ts'

const NO_BODY = /^(title|subtitle|toc|heading|caption|footer|header|footnote)/

/** Paragraphs of running text: long enough, at the edges, outside tables, of about the body's size. */
export function bodyParagraphs({ paragraphs }: DocxFile, profile: Profile): readonly Paragraph[] {
  return paragraphs.filter(
    (paragraph) =>
      !paragraph.inTable &&
      [...paragraph.text].length >= SHORTEST &&
      (paragraph.align === 'both' || paragraph.align === 'left') &&
      !NO_BODY.test(paragraph.style) &&
      sizeOf(paragraph) < profile.styles.title.size.value - 2,
  )
}

// A line and a half: headings and labels are shorter.
const SHORTEST = 42

/** The size of most of a paragraph's characters. */
export function sizeOf({ runs }: Paragraph): number {
  return mostFrequent(runs.map(({ size, text }) => ({ key: size, weight: text.length })))?.key ?? 0
}

export interface Share<T> {
  readonly key: T
  /** From 0 to 1. */
  readonly share: number
}

/** The key with most weight. */
export function mostFrequent<T>(
  entries: readonly { readonly key: T; readonly weight: number }[],
): Share<T> | undefined {
  const weights = new Map<T, number>()
  let total = 0
  for (const { key, weight } of entries) {
    weights.set(key, (weights.get(key) ?? 0) + weight)
    total += weight
  }
  const [most] = [...weights].sort(([, a], [, b]) => b - a)
  return most && total > 0 ? { key: most[0], share: most[1] / total } : undefined
}
