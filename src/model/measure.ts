// Arithmetic on a profile's measures, shared by the renderers.

import type { Figure, FigureWidth } from './doc.ts'
import type { Profile } from './profile.ts'

const POINTS_PER_MILLIMETRE = 72 / 25.4
const TWIPS_PER_POINT = 20
// CSS and Word take a pixel of an image without a density for 1/96 inch.
const POINTS_PER_PIXEL = 72 / 96

export function millimetresToPoints(millimetres: number): number {
  return millimetres * POINTS_PER_MILLIMETRE
}

export function pointsToMillimetres(points: number): number {
  return points / POINTS_PER_MILLIMETRE
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

/**
 * The margins that the page has in Word and CSS, in millimetres: the white borders, less at top and foot the
 * compensation, which lets the line boxes reach beyond 版心.
 */
export function pageMargins({ page, grid }: Profile) {
  const { value: beyond } = grid.compensation
  return {
    top: page.top.value - beyond,
    right: page.right.value,
    bottom: page.bottom.value - beyond,
    left: page.left.value,
  }
}

/**
 * The profile of an A4 landscape page that is bound into portrait ones: 版心 and white borders are those of a portrait
 * page turned, so that the head of the page is at its left edge: on odd pages 订口, on even ones 切口, as clause 8 of
 * GB/T 9704-2012 wants it.
 */
export function turned(profile: Profile): Profile {
  const { width, height, top, right, bottom, left } = profile.page
  const { grid } = profile
  const area = typeArea(profile)
  const inPoints = (millimetres: number, points: number) => Math.floor(millimetresToPoints(millimetres) / points)
  return {
    ...profile,
    page: { ...profile.page, width: height, height: width, top: left, right: top, bottom: right, left: bottom },
    grid: {
      ...grid,
      // For pages of text; a table would begin above 版心.
      compensation: { ...grid.compensation, value: 0 },
      lines: { ...grid.lines, value: inPoints(area.width, grid.linePitch.value) },
      characters: { ...grid.characters, value: inPoints(area.height, grid.characterPitch.value) },
    },
  }
}

/**
 * Width of a text in characters (字): Han and other full-width characters 1, digits and Latin letters 0.5, points,
 * commas and spaces 0.25. An estimate that needs no font, as GB/T 9704-2012 counts 字.
 */
export function widthInCharacters(text: string): number {
  let width = 0
  for (const character of text) width += NARROW.test(character) ? 0.25 : HALF_WIDTH.test(character) ? 0.5 : 1
  return width
}

const NARROW = /[ .,:;'!|\u00A0]/
// What stands in the Latin face; “ ” — … ‘ ’ · are full-width marks in Chinese text.
const HALF_WIDTH = /[\u0000-\u007F\u00A1-\u00B6\u00B8-\u024F]/

/** How authors write the width of a figure: `80%` or `100mm`. */
export const FIGURE_WIDTH = /^(\d{1,3}(?:\.\d+)?) ?(%|mm)$/

/** Undefined for what is no width, or none that can be printed. */
export function parseFigureWidth(written: string): FigureWidth | undefined {
  const match = FIGURE_WIDTH.exec(written.trim())
  const value = Number(match?.[1])
  if (match === null || value <= 0 || (match[2] === '%' && value > 100)) return undefined
  return { value, unit: match[2] === '%' ? '%' : 'mm' }
}

/** Printed size of a figure in points: as the author wants it, and made smaller where it would leave 版心. */
export function figureSize(figure: Figure, profile: Profile): { readonly width: number; readonly height: number } {
  const area = typeArea(profile)
  const room = millimetresToPoints(area.width)
  const ratio = figure.image.height / figure.image.width
  const wanted = figure.width === undefined ? figure.image.width * POINTS_PER_PIXEL : wantedWidth(figure.width, room)
  // A line of the page is left for its caption, and one for its note.
  const texts = figure.note ? 2 : 1
  const highest = (profile.grid.lines.value - texts) * profile.grid.linePitch.value
  const width = Math.min(wanted, room, highest / ratio)
  return { width, height: width * ratio }
}

/** Below a figure that has neither note nor caption, in points (实务): a table would touch it. */
export function roomBelowFigure({ note, caption }: Figure, { grid }: Profile): number {
  return note === undefined && caption.length === 0 ? grid.linePitch.value / 2 : 0
}

function wantedWidth({ value, unit }: FigureWidth, room: number): number {
  return unit === '%' ? (room * value) / 100 : millimetresToPoints(value)
}
