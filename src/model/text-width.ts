// How wide a line of text comes out on paper, without the font: Han characters are as wide as their size, and the
// western face of official documents has the widths below. 署名 and 成文日期 are placed by these (7.3.5).

import type { ElementStyle, Profile } from './profile.ts'

/** Width in points of one line of an element, with the tracking that body-sized text has. */
export function textWidth(text: string, style: ElementStyle, profile: Profile): number {
  const { size } = style
  const tracking = trackingOf(style, profile)
  let width = 0
  for (const character of text) width += advance(character) * size.value + tracking
  return width
}

/** What is added to each character of an element, in points. */
export function trackingOf({ size, tracking }: ElementStyle, { grid, styles }: Profile): number {
  if (tracking !== undefined) return tracking.value
  return size.value === styles.body.size.value ? grid.tracking.value : 0
}

/** A character's own width, in times of the type's size. */
function advance(character: string): number {
  const code = character.charCodeAt(0)
  const known = WIDTHS[code - FIRST]
  if (known !== undefined) return known / 1000
  return LATIN.test(character) ? LATIN_WIDTH : 1
}

// Letters with marks above; · stays out: between Han it is set full-width.
const LATIN = /[\u00C0-\u024F]/
const LATIN_WIDTH = 0.5

// The advance widths of Times New Roman for U+0020 to U+007E, in thousandths of the size.
const FIRST = 0x20
// biome-ignore format: one line for each sixteen characters of the code chart
const WIDTHS: readonly number[] = [
  250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278,
  500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444,
  921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722,
  556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500,
  333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500,
  500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
]
