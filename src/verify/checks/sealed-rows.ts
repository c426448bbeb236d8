// The names of a jointly sealed document in rows (7.3.5.1): columns under one another, the last name over the date, room
// for seals that neither touch nor leave 版心.

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
  const faults = [
    ...dateFaults(signature, profile),
    ...columnFaults(signature),
    ...roomFaults(signature, profile.seal.diameter.value),
  ]
  if (faults.length > 0)
    return fail(faults.map(({ zh }) => zh).join('；'), faults.map(({ en }) => en).join('; '), pages)
  const gap = figure(dateGap(signature, profile))
  return pass(
    `${count} 个署名成 ${rows.length} 排，末一个在日期之上，日期右空 ${gap} 字（联合盖章）`,
    `${count} names in ${rows.length} row(s), the last over the date, date ${gap} characters from the right (joint seals)`,
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

function roomFaults({ rows, sheet }: Signature, diameter: number): readonly Fault[] {
  const centres = rows.map(({ names }) => names.map(middle))
  const beside = centres.flatMap((row) => row.slice(1).map((centre, index) => centre - (row[index] ?? 0)))
  const below = rows.slice(1).map(({ line }, index) => line.baseline - (rows[index]?.line.baseline ?? 0))
  const nearest = Math.min(...beside, ...below)
  const left = Math.min(...centres.flat()) - diameter / 2 - sheet.readingArea.left
  return [
    ...(nearest > diameter
      ? []
      : [
          {
            zh: `署名相距 ${figure(nearest)} mm，印章（直径 ${diameter} mm）会相切或相交`,
            en: `names ${figure(nearest)} mm apart: seals of ${diameter} mm would touch`,
          },
        ]),
    ...(left >= -LIMIT
      ? []
      : [
          {
            zh: `首枚印章会超出版心 ${figure(-left)} mm`,
            en: `the first seal would leave the type area by ${figure(-left)} mm`,
          },
        ]),
  ]
}
