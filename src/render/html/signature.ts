// 署名 and 成文日期 → hast, placed as the layouts of 7.3.5 ask.

import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Signature } from '../../model/doc.ts'
import type { Profile } from '../../model/profile.ts'
import { sealedGaps, sealGrid, signatureWidths, unsealedGaps } from '../../model/signature-places.ts'
import { lowerDate } from './dates.ts'
import { separateLines } from './lines.ts'

/**
 * Unsealed, 署名 keeps its distance from the right edge and the date begins two characters after it. Only a date longer
 * than the name keeps that distance itself and pushes the name to the left: the style sheet needs to know which it is.
 */
export function lowerSignature(signature: Signature | undefined, profile: Profile): Element[] {
  if (!signature) return []
  const { organs, date, kind } = signature
  const names = organs.map((organ) => h('p', { className: ['signature'] }, organ))
  const dates = date ? [h('p', { className: ['signing-date'] }, [lowerDate(date)])] : []
  const isJoint = kind === 'sealed' && organs.length > 1
  const parts = isJoint ? [...lowerRows(signature, profile), ...dates] : [...names, ...dates]
  if (parts.length === 0) return []
  const widths = signatureWidths(signature, profile)
  const dateLonger = kind === undefined && date !== undefined && widths.date > widths.organs
  const layout = isJoint ? ['jointly'] : kind === 'stamped' ? [] : ['stacked']
  const className = [
    'sign-off',
    ...(kind === undefined ? [] : [kind]),
    ...layout,
    ...(dateLonger ? ['date-longer'] : []),
  ]
  const style = isJoint ? jointPlaces(signature, profile) : stackedPlaces(signature, profile)
  const places = kind === 'stamped' ? {} : { style }
  return [h('div', { className, ...places }, separateLines(parts))]
}

/** Distances from the right edge on paper; on a screen the style sheet has its own. */
function stackedPlaces(signature: Signature, profile: Profile): string {
  const gaps = (signature.kind === 'sealed' ? sealedGaps : unsealedGaps)(signatureWidths(signature, profile), profile)
  return `--organ-gap: ${points(gaps.organs)}; --date-gap: ${points(gaps.date)}`
}

function jointPlaces(signature: Signature, profile: Profile): string {
  const { columnWidth, left } = sealGrid(signature.organs, signatureWidths(signature, profile), profile)
  const dateGap = profile.seal.dateIndent.value * profile.grid.characterPitch.value
  return `--seal-column: ${points(columnWidth)}; --seal-left: ${points(left)}; --date-gap: ${points(dateGap)}`
}

function points(value: number): string {
  return `${value.toFixed(2)}pt`
}

/** The names of a joint sealed signature in rows; an empty place has no name. */
function lowerRows(signature: Signature, profile: Profile): Element[] {
  const { rows } = sealGrid(signature.organs, signatureWidths(signature, profile), profile)
  return rows.map((row) =>
    h(
      'div',
      { className: ['seal-row'] },
      separateLines(row.map((name) => (name === '' ? h('span') : h('p', { className: ['signature'] }, name)))),
    ),
  )
}
