// Doc + profile → where headings, attachments and the signature fall, before any program has laid the paper out.

import type { Doc } from '../../../model/doc.ts'
import { millimetresToPoints, typeArea } from '../../../model/measure.ts'
import type { Profile } from '../../../model/profile.ts'
import { END_MARK, flow, type Place } from './flow.ts'
import { measurePieces, SIGNATURE_MARK } from './measure-pieces.ts'

/** The page of each heading and attachment by its id, for 目录; counted from the page with the title. */
export function pageNumbers(doc: Doc, profile: Profile): ReadonlyMap<string, number> {
  return new Map([...layOut(doc, profile)].map(([id, { page }]) => [id, page]))
}

/** The pages from the one with the title to the last that is bound with it, 版记 aside, which stands below the text. */
export function pageCount(doc: Doc, profile: Profile): number {
  return layOut(doc, profile).get(END_MARK)?.page ?? 1
}

/** Lines of text on the page of the signature; undefined where there is none. */
export function linesBesideSignature(doc: Doc, profile: Profile): number | undefined {
  return layOut(doc, profile).get(SIGNATURE_MARK)?.linesAbove
}

function layOut(doc: Doc, profile: Profile): ReadonlyMap<string, Place> {
  const height = millimetresToPoints(typeArea(profile).height)
  const noteSeparator = profile.styles.footnote.lineHeight?.value ?? profile.grid.linePitch.value
  return flow(measurePieces(doc, profile), { height, noteSeparator })
}
