// Where 署名 and 成文日期 stand (GB/T 9704-2012, 7.3.5): arithmetic on their widths, in points from the right edge of
// 版心. Both renderers place them by this.

import { printedDate, type Signature } from './doc.ts'
import { millimetresToPoints, typeArea } from './measure.ts'
import type { Profile } from './profile.ts'
import { textWidth } from './text-width.ts'

/** Distances from the right edge of 版心, in points. */
export interface SignatureGaps {
  readonly organs: number
  readonly date: number
}

/** The names of a signature and its date, each as wide as it is printed, in points; 0 where there is none. */
export interface SignatureWidths {
  readonly organs: number
  readonly date: number
}

export function signatureWidths({ organs, date }: Signature, profile: Profile): SignatureWidths {
  const { signature, signingDate } = profile.styles
  return {
    organs: Math.max(0, ...organs.map((organ) => textWidth(organ, signature, profile))),
    date: date === undefined ? 0 : textWidth(printedDate(date), signingDate, profile),
  }
}

/**
 * Without a seal (7.3.5.2): the date begins two characters right of the organ's name, which stands two characters
 * from the edge; a date longer than the name stands there itself and pushes the name in. Of several organs the longest
 * counts.
 */
export function unsealedGaps({ organs, date }: SignatureWidths, profile: Profile): SignatureGaps {
  const shift = cells(profile.signature.dateShift.value, profile)
  const organGap = cells(profile.styles.signature.rightIndent?.value ?? 0, profile)
  const dateGap = cells(profile.styles.signingDate.rightIndent?.value ?? 0, profile)
  if (organs === 0 || date === 0) return { organs: organGap, date: dateGap }
  if (date > organs) return { organs: dateGap + shift + date - organs, date: dateGap }
  // A name of more than a line must not push the date off the other edge, nor the shift push it over this one.
  const room = Math.max(0, typeAreaWidth(profile) - date)
  return { organs: organGap, date: Math.max(0, Math.min(room, organGap + organs - shift - date)) }
}

/**
 * Under one seal (7.3.5.1): the date four characters from the edge and the name centred above it; a name too long for
 * that reaches the edge and takes the date with it.
 */
export function sealedGaps({ organs, date }: SignatureWidths, profile: Profile): SignatureGaps {
  const dateGap = cells(profile.seal.dateIndent.value, profile)
  const centred = dateGap + (date - organs) / 2
  return centred >= 0 ? { organs: centred, date: dateGap } : { organs: 0, date: dateGap - centred }
}

/** The rows of a joint sealed signature: equal columns, the last of them with the date at its centre. */
export interface SealGrid {
  /** Names of each row from its first column; an empty text is an empty place. */
  readonly rows: readonly (readonly string[])[]
  /** Of one column, in points. */
  readonly columnWidth: number
  /** Left and right of all columns. */
  readonly left: number
  readonly right: number
}

/**
 * Names in the order of the organs, as many in a row as have room for seals that neither touch nor reach over 版心; the
 * last stands over the date, because its seal presses both (7.3.5.1).
 */
export function sealGrid(organs: readonly string[], widths: SignatureWidths, profile: Profile): SealGrid {
  const area = typeAreaWidth(profile)
  const right = cells(profile.seal.dateIndent.value, profile) + widths.date / 2
  const seal = millimetresToPoints(profile.seal.diameter.value + profile.seal.gap.value)
  const widest = (columns: number) => Math.min((area - right) / (columns - 0.5), 2 * right)
  const fits = (columns: number) => widest(columns) >= Math.max(seal, widths.organs)
  const columns = [...numbersDown(Math.min(profile.seal.perRow.value, organs.length))].find(fits) ?? 1
  const columnWidth = widest(columns)
  const left = area - right - (columns - 0.5) * columnWidth
  const missing = (columns - (organs.length % columns)) % columns
  const lastRow = organs.length - (columns - missing)
  const placed = [...organs.slice(0, lastRow), ...Array.from({ length: missing }, () => ''), ...organs.slice(lastRow)]
  const rows = Array.from({ length: placed.length / columns }, (_, row) =>
    placed.slice(row * columns, (row + 1) * columns),
  )
  return { rows, columnWidth, left, right: right - columnWidth / 2 }
}

function* numbersDown(from: number): Iterable<number> {
  for (let number = from; number > 0; number--) yield number
}

function cells(count: number, profile: Profile): number {
  return count * profile.grid.characterPitch.value
}

function typeAreaWidth(profile: Profile): number {
  return millimetresToPoints(typeArea(profile).width)
}
