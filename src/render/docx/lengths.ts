// Measures of a profile in the units that OOXML wants: twips (1/20 pt), half-points, eighths of a point.

import { millimetresToTwips, pointsToTwips, typeArea } from '../../model/measure.ts'
import type { Profile } from '../../model/profile.ts'

/** Width of so many cells of the grid, in twips. */
export function cellsToTwips(cells: number, profile: Profile): number {
  return pointsToTwips(cells * profile.grid.characterPitch.value)
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

/** Font sizes (OOXML 17.3.2.38). */
export function pointsToHalfPoints(points: number): number {
  return Math.round(points * 2)
}

/** Widths of rules (OOXML 17.18.2 and 17.3.4). */
export function pointsToEighths(points: number): number {
  return Math.round(points * 8)
}
