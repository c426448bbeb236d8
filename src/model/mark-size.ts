// The type size of 发文机关标志: the standard gives none (7.2.4), so the mark is as large as the profile allows and as
// the type area and the first page have room for.

import type { Mark } from './doc.ts'
import { millimetresToPoints, typeArea } from './measure.ts'
import type { Profile } from './profile.ts'

/** Distance of the mark's lines, in times of the type's size. */
export function markLineHeight({ organs }: Mark, { masthead }: Profile): number {
  return (organs.length > 1 ? masthead.jointMarkLineHeight : masthead.markLineHeight).value
}

/** In whole points, so that every program can set it. */
export function markSize(mark: Mark, profile: Profile): number {
  const { organs, suffix } = mark
  const { masthead, styles } = profile
  const names = Math.max(1, ...organs.map((organ) => [...organ].length))
  const suffixWidth = suffix === '' ? 0 : [...suffix].length + (organs.length > 1 ? masthead.markGap.value : 0)
  const widest = millimetresToPoints(typeArea(profile).width) / (names + suffixWidth)
  const highest = millimetresToPoints(masthead.markHeight.value) / (organs.length * markLineHeight(mark, profile))
  return Math.max(1, Math.floor(Math.min(styles.mark.size.value, widest, highest)))
}
