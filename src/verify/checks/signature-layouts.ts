// The layouts of 署名 and 成文日期 by clause 7.3.5, for a signature of the widths that are found on the page; lengths in
// characters from the right edge of 版心.

import type { Profile } from '../../model/profile.ts'
import { unsealedGaps } from '../../model/signature-places.ts'
import { textWidth } from '../../model/text-width.ts'
import type { Name, Signature } from '../pages/find-signature.ts'

/** How a signature stands, in characters. */
export interface Placement {
  /** Right gaps. */
  readonly organ: number
  readonly date: number
  /** How far the date begins right of the name. */
  readonly shift: number
}

export interface Layout extends Placement {
  readonly zh: string
  readonly en: string
  /** Several names stand in the middle above one another, not only the longest. */
  readonly isCentred?: boolean
}

export function namesOf({ rows }: Signature): readonly Name[] {
  return rows.flatMap(({ names }) => names)
}

/** Of several names the longest counts. */
function longest(signature: Signature): Name {
  const width = ({ left, right }: Name) => right - left
  return namesOf(signature).reduce((widest, name) => (width(name) > width(widest) ? name : widest))
}

/** One character of the grid, in millimetres. */
export function cellOf({ sheet }: Signature, profile: Profile): number {
  return (sheet.area.right - sheet.area.left) / profile.grid.characters.value
}

export function placementOf(signature: Signature, profile: Profile): Placement {
  const { right } = signature.sheet.readingArea
  const [cell, organ, { date }] = [cellOf(signature, profile), longest(signature), signature]
  return {
    organ: (right - organ.right) / cell,
    date: (right - date.right) / cell,
    shift: (date.left - organ.left) / cell,
  }
}

/** Names in one column. Figures are as wide as their font makes them. */
export function layoutsFor(signature: Signature, profile: Profile): readonly Layout[] {
  const cell = cellOf(signature, profile)
  const organ = longest(signature)
  const widths = {
    organ: (organ.right - organ.left) / cell,
    date: (signature.date.right - signature.date.left) / cell,
  }
  return [
    { ...unsealed(widths, profile), zh: '不盖章', en: 'unsealed' },
    { ...counted(signature, profile, widths), zh: '不盖章，按字数', en: 'unsealed, counted' },
    { ...sealed(widths, profile), zh: '盖章', en: 'sealed', isCentred: true },
    { ...stamped(widths, cell, profile), zh: '签名章', en: 'stamped' },
  ]
}

interface Widths {
  readonly organ: number
  readonly date: number
}

function unsealed({ organ, date }: Widths, { signature, styles }: Profile): Placement {
  const shift = signature.dateShift.value
  const gap = styles.signature.rightIndent?.value ?? 0
  return date > organ
    ? { date: gap, organ: gap + shift + date - organ, shift }
    : { organ: gap, date: gap + organ - shift - date, shift }
}

/** The date four characters from the edge, the name in its middle; one too long for that takes the date with it. */
function sealed({ organ, date }: Widths, { seal }: Profile): Placement {
  const gap = seal.dateIndent.value
  const centred = gap + (date - organ) / 2
  return { organ: Math.max(0, centred), date: gap - Math.min(0, centred), shift: (organ - date) / 2 }
}

/** The title two characters left of the stamp, which stands four from the edge as the date does. */
function stamped({ organ, date }: Widths, cell: number, { stamp }: Profile): Placement {
  const [gap, title] = [
    stamp.rightIndent.value,
    stamp.rightIndent.value + stamp.width.value / cell + stamp.titleGap.value,
  ]
  return { organ: title, date: gap, shift: title + organ - gap - date }
}

/** Unsealed by the widths that characters have in general, as a file can be made without its fonts. */
function counted(signature: Signature, profile: Profile, { organ: width, date }: Widths): Placement {
  const { styles, grid } = profile
  const widthOf = (text: string, role: 'signature' | 'signingDate') =>
    textWidth(text.replace(/\s/g, ''), styles[role], profile)
  const gaps = unsealedGaps(
    {
      organs: Math.max(...namesOf(signature).map(({ text }) => widthOf(text, 'signature'))),
      date: widthOf(signature.date.text, 'signingDate'),
    },
    profile,
  )
  const [organ, dateGap] = [gaps.organs, gaps.date].map((gap) => gap / grid.characterPitch.value)
  return { organ: organ ?? 0, date: dateGap ?? 0, shift: (organ ?? 0) + width - date - (dateGap ?? 0) }
}

/** How far it is off, in characters. */
export function errorOf(signature: Signature, layout: Layout, profile: Profile): number {
  const found = placementOf(signature, profile)
  const middle = ({ left, right }: Name) => (left + right) / 2
  const { date } = signature
  const spread = namesOf(signature).map((name) => Math.abs(middle(name) - middle(date)) / cellOf(signature, profile))
  return Math.max(
    Math.abs(found.organ - layout.organ),
    Math.abs(found.date - layout.date),
    Math.abs(found.shift - layout.shift),
    ...(layout.isCentred && spread.length > 1 ? spread : []),
  )
}
