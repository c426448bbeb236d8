// Arithmetic on a profile's measures, shared by the renderers.

import type { Profile } from './profile.ts'

const POINTS_PER_MILLIMETRE = 72 / 25.4
const TWIPS_PER_POINT = 20

export function millimetresToPoints(millimetres: number): number {
  return millimetres * POINTS_PER_MILLIMETRE
}

/** Twentieths of a point, rounded: the unit of WordprocessingML (OOXML 17.18.81). */
export function pointsToTwips(points: number): number {
  return Math.round(points * TWIPS_PER_POINT)
}

export function millimetresToTwips(millimetres: number): number {
  return pointsToTwips(millimetresToPoints(millimetres))
}

/** Width and height of 版心 in millimetres. */
export function typeArea(profile: Profile): { readonly width: number; readonly height: number } {
  const { width, height, top, right, bottom, left } = profile.page
  return { width: width.value - left.value - right.value, height: height.value - top.value - bottom.value }
}
