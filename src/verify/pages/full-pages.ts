// Sheets → those that are full of body lines at even distances, and how many lines each of them holds.

import type { Profile } from '../../model/profile.ts'
import { pointsToMillimetres } from '../units.ts'
import type { Line } from './page.ts'
import type { Sheet } from './sheet.ts'

export interface FullPage {
  readonly number: number
  readonly lines: number
  /** Baseline distance in millimetres, over the whole page. */
  readonly pitch: number
}

const HAN_LINE = /^[\p{Script=Han}，。、；：“”‘’（）《》？！]+$/u
// Baselines of one page differ by less, in lines.
const UNEVEN = 0.15
// Programs centre a grid that leaves room by up to half a line.
const FIRST_LINE = 1.6

/** A page counts when another line would not fit, or when its last line runs on over the page. */
export function fullPages(sheets: readonly Sheet[], profile: Profile): readonly FullPage[] {
  return sheets.slice(0, -1).flatMap((sheet) => {
    const found = isPlain(sheet, profile) ? measure(sheet, profile) : undefined
    return found ? [found] : []
  })
}

/** Nothing but lines of the body's size, from the top of 版心 on. */
function isPlain({ page, text, area, isLandscape }: Sheet, profile: Profile): boolean {
  const [first] = text
  if (isLandscape || page.hasPictures || page.strokes.some(({ y }) => y < area.bottom) || first === undefined)
    return false
  const pitch = pointsToMillimetres(profile.grid.linePitch.value)
  return (
    first.baseline < area.top + FIRST_LINE * pitch &&
    text.every(({ size }) => Math.abs(size - profile.styles.body.size.value) < 0.5)
  )
}

function measure({ page, text, area }: Sheet, profile: Profile): FullPage | undefined {
  const { lines } = profile.grid
  const pitch = pitchOf(text, pointsToMillimetres(profile.grid.linePitch.value))
  const [first, last] = [text[0], text.at(-1)]
  if (pitch === undefined || first === undefined || last === undefined) return undefined
  const steps = text.slice(1).map((line, index) => (line.baseline - (text[index]?.baseline ?? 0)) / pitch)
  // Empty paragraphs take whole lines; anything else is no page of even lines. Mixed faces move a baseline a little.
  if (steps.some((step) => Math.abs(step - Math.round(step)) > UNEVEN)) return undefined
  // A heading or the rest of a paragraph may go to the next page and leave a line empty: then another one would fit.
  const deepest = first.baseline + ((area.bottom - area.top) / lines.value) * (lines.value - 1)
  const isFilled = last.baseline + (1 - UNEVEN) * pitch > deepest
  const runsOn = last.right > area.right - 3 && !/[。！？”]$/.test(last.text)
  if (!isFilled && !runsOn) return undefined
  return { number: page.number, lines: Math.round((last.baseline - first.baseline) / pitch) + 1, pitch }
}

// Between pure Han lines, as far apart as possible: figures from another font may lift the baseline of their line.
function pitchOf(text: readonly Line[], expected: number): number | undefined {
  const pure = text.filter((line) => HAN_LINE.test(line.text.replace(/\s/g, '')))
  const [first, last] = [pure[0], pure.at(-1)]
  if (first === undefined || last === undefined || first === last) return undefined
  const steps = pure.slice(1).map((line, index) => line.baseline - (pure[index]?.baseline ?? 0))
  const single = Math.min(...steps)
  if (single < expected * 0.7) return undefined
  const count = steps.reduce((sum, step) => sum + Math.round(step / single), 0)
  return (last.baseline - first.baseline) / count
}
