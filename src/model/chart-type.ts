// Text in a chart → the room that it takes, known before its font is loaded: sizes of drawings and findings about them
// need no outlines. A test holds the widths against the font's own.

/** Small type of tables and figures: 五号 is 10.5 pt, 小五 9 pt; between the two, and no text of a chart is smaller. */
export const TYPE_SIZE = 10

/** From the middle of one line to that of the next, in points. */
export const LINE_PITCH = 12.5

/** In points. What the font lacks is a box as wide as a Han character. */
export function chartTextWidth(text: string): number {
  let width = 0
  for (const character of text) width += WIDTHS[character.charCodeAt(0) - FIRST] ?? 1000
  return (width * TYPE_SIZE) / 1000
}

// The advance widths of Noto Sans Hans for U+0020 to U+007E, in thousandths of the size.
const FIRST = 0x20
// biome-ignore format: one line for each sixteen characters of the code chart
const WIDTHS: readonly number[] = [
  224, 323, 475, 555, 555, 921, 680, 278, 338, 338, 467, 555, 278, 347, 278, 392,
  555, 555, 555, 555, 555, 555, 555, 555, 555, 555, 278, 278, 555, 555, 555, 474,
  946, 607, 657, 638, 687, 588, 552, 689, 728, 293, 536, 646, 542, 812, 722, 742,
  632, 742, 635, 597, 599, 721, 575, 878, 573, 531, 603, 338, 392, 338, 555, 559,
  606, 564, 618, 509, 620, 554, 325, 563, 607, 275, 275, 552, 285, 926, 611, 606,
  620, 620, 388, 468, 377, 607, 521, 802, 498, 521, 474, 338, 269, 338, 555,
]
