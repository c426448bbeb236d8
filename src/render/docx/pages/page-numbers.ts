// Doc + profile → the page on which each heading and attachment begins, for 目录 before any program has laid it out.

import type { Doc } from '../../../model/doc.ts'
import { millimetresToPoints, typeArea } from '../../../model/measure.ts'
import type { Profile } from '../../../model/profile.ts'
import { flow } from './flow.ts'
import { measurePieces } from './measure-pieces.ts'

/** By id; counted from the page with the title. */
export function pageNumbers(doc: Doc, profile: Profile): ReadonlyMap<string, number> {
  const height = millimetresToPoints(typeArea(profile).height)
  const noteSeparator = profile.styles.footnote.lineHeight?.value ?? profile.grid.linePitch.value
  return flow(measurePieces(doc, profile), { height, noteSeparator })
}
