// Units of files and type → millimetres.

const MILLIMETRES_PER_POINT = 25.4 / 72
const TWIPS_PER_POINT = 20

export function twipsToMillimetres(twips: number): number {
  return (twips / TWIPS_PER_POINT) * MILLIMETRES_PER_POINT
}

export function pointsToMillimetres(points: number): number {
  return points * MILLIMETRES_PER_POINT
}
