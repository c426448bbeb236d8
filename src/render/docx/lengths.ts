// Measures of a profile in the units that OOXML wants: twips (1/20 pt), half-points, eighths of a point.

import { millimetresToTwips, pointsToTwips, typeArea } from '../../model/measure.ts'
import type { ElementStyle, Profile, Row } from '../../model/profile.ts'

/** The height of a line that is there for no text, in twips: less than what the last line leaves free on a full page. */
export const HAIRLINE = 15

/** Width of so many cells of the grid, in twips. */
export function cellsToTwips(cells: number, profile: Profile): number {
  return pointsToTwips(cells * profile.grid.characterPitch.value)
}

/** Indents of an element: one 字 is a cell of the grid, and where its type is of another size, one of its characters. */
export function indentInTwips(count: number, { size }: ElementStyle, profile: Profile): number {
  const onGrid = size.value === profile.styles.body.size.value
  return onGrid ? cellsToTwips(count, profile) : pointsToTwips(count * size.value)
}

/** Height of so many lines of the grid, in twips. */
export function linesToTwips(lines: number, profile: Profile): number {
  return Math.round(lines * pitchInTwips(profile))
}

export function pitchInTwips(profile: Profile): number {
  return pointsToTwips(profile.grid.linePitch.value)
}

export function typeAreaWidthInTwips(profile: Profile): number {
  return millimetresToTwips(typeArea(profile).width)
}

// In a line of exact height, LibreOffice puts four fifths of it above the baseline, after Word's example.
const ABOVE_BASELINE = 0.8

/** From the head of a line of exact height to the upper edge of its Han characters; `size` in points, the rest twips. */
export function inkTop(size: number, line: number, profile: Profile): number {
  return Math.round(line * ABOVE_BASELINE - pointsToTwips(size * profile.ink.above.value))
}

/** From the lower edge of a line's Han characters to its foot; `below` is the profile's row of their face. */
export function roomBelowInk(size: number, line: number, below: Row): number {
  return Math.round(line * (1 - ABOVE_BASELINE) - pointsToTwips(size * below.value))
}

/** Font sizes (OOXML 17.3.2.38). */
export function pointsToHalfPoints(points: number): number {
  return Math.round(points * 2)
}

/** Widths of rules (OOXML 17.18.2 and 17.3.4). */
export function pointsToEighths(points: number): number {
  return Math.round(points * 8)
}
