// A page as measured: what stands where. Millimetres from the upper left corner of the sheet; sizes in points.

export interface Glyph {
  readonly text: string
  /** Left edge of the box that the font gives it. */
  readonly x: number
  readonly width: number
  /** Upper and lower edge of its ink; equal for a blank. */
  readonly top: number
  readonly bottom: number
  /** Of its font, in points. */
  readonly size: number
}

/** Glyphs on one baseline, from left to right. Wide gaps read as a space. */
export interface Line {
  readonly text: string
  readonly left: number
  /** Right edge of the last glyph's box. */
  readonly right: number
  readonly baseline: number
  /** Of the ink. */
  readonly top: number
  readonly bottom: number
  /** Of most of its glyphs. */
  readonly size: number
  readonly glyphs: readonly Glyph[]
}

/** A horizontal stroke, such as the red rule or those of 版记. */
export interface Stroke {
  readonly left: number
  readonly right: number
  /** Its middle. */
  readonly y: number
  readonly thickness: number
}

export interface Page {
  /** Counted from 1 in the order of the sheets. */
  readonly number: number
  readonly width: number
  readonly height: number
  /** Upright text, from top to bottom. */
  readonly lines: readonly Line[]
  /** Text that reads downwards, in the places that it has once the sheet is turned to portrait, its head to the left. */
  readonly turned: readonly Line[]
  readonly strokes: readonly Stroke[]
  readonly hasPictures: boolean
  /** PostScript names of the fonts that drew it. */
  readonly fonts: readonly string[]
}
