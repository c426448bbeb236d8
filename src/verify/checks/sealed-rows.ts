// The names of a jointly sealed document in rows (7.3.5.1): columns under one another, the last name over the date.
// Whether the seals touch depends on their size, which no file tells: the distance of the names is told for that.

import type { Profile } from '../../model/profile.ts'
import type { Name, Signature } from '../pages/find-signature.ts'
import { fail, figure, type Judgement, pass } from '../result.ts'
import { TOLERANCES } from '../tolerances.ts'
import { cellOf } from './signature-layouts.ts'

const middle = ({ left, right }: Pick<Name, 'left' | 'right'>) => (left + right) / 2
const LIMIT = TOLERANCES.halfCharacter.value

interface Fault {
  readonly zh: string
  readonly en: string
}

export function judgeRows(signature: Signature, profile: Profile): Judgement {
  const { rows, sheet } = signature
  const count = rows.reduce((sum, { names }) => sum + names.length, 0)
  const pages = [sheet.page.number]
  const faults = [...dateFaults(signature, profile), ...columnFaults(signature)]
  if (faults.length > 0)
    return fail(faults.map(({ zh }) => zh).join('；'), faults.map(({ en }) => en).join('; '), pages)
  const [gap, room] = [figure(dateGap(signature, profile)), figure(nearest(signature))]
  return pass(
    `${count} 个署名成 ${rows.length} 排，末一个在日期之上，日期右空 ${gap} 字，署名最近相距 ${room} mm（联合盖章）`,
    `${count} names in ${rows.length} row(s), the last over the date, date ${gap} characters from the right, names at least ${room} mm apart (joint seals)`,
    pages,
  )
}

function dateGap(signature: Signature, profile: Profile): number {
  return (signature.sheet.readingArea.right - signature.date.right) / cellOf(signature, profile)
}

function dateFaults(signature: Signature, profile: Profile): readonly Fault[] {
  const { rows, date } = signature
  const gap = dateGap(signature, profile)
  const last = rows.at(-1)?.names.at(-1)
  const off = last ? middle(last) - middle(date) : 0
  const isRight = Math.abs(gap - profile.seal.dateIndent.value) * cellOf(signature, profile) <= LIMIT
  return [
    ...(isRight ? [] : [{ zh: `日期右空 ${figure(gap)} 字`, en: `date ${figure(gap)} characters from the right` }]),
    ...(Math.abs(off) <= LIMIT
      ? []
      : [
          {
            zh: `末一个署名的中线与日期相差 ${figure(Math.abs(off))} mm`,
            en: `the last name’s middle is ${figure(Math.abs(off))} mm off the date’s`,
          },
        ]),
  ]
}

/** Rows are filled from the right, where the last name stands. */
function columnFaults({ rows }: Signature): readonly Fault[] {
  const last = rows.at(-1)?.names ?? []
  const offsets = rows.flatMap(({ names }) =>
    last.map((name, index) => {
      const above = names.at(index - last.length)
      return above ? Math.abs(middle(above) - middle(name)) : 0
    }),
  )
  const widest = Math.max(0, ...offsets)
  if (widest <= LIMIT) return []
  return [{ zh: `各排署名上下没有对齐，相差 ${figure(widest)} mm`, en: `columns are ${figure(widest)} mm apart` }]
}

/** The least distance of two names, beside or below one another. */
function nearest({ rows }: Signature): number {
  const beside = rows.flatMap(({ names }) =>
    names.slice(1).map((name, index) => middle(name) - middle(names[index] ?? name)),
  )
  const below = rows.slice(1).map(({ line }, index) => line.baseline - (rows[index]?.line.baseline ?? 0))
  return Math.min(...beside, ...below)
}
