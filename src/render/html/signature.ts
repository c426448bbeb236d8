// 署名 and 成文日期 → hast, placed as the layouts of 7.3.5 ask.

import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Signature } from '../../model/doc.ts'
import type { Profile } from '../../model/profile.ts'
import { sealGrid, signatureWidths } from '../../model/signature-places.ts'
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
  const parts =
    kind === 'sealed' && organs.length > 1 ? [...lowerRows(signature, profile), ...dates] : [...names, ...dates]
  if (parts.length === 0) return []
  const widths = signatureWidths(signature, profile)
  const dateLonger = kind === undefined && date !== undefined && widths.date > widths.organs
  const className = ['sign-off', ...(kind === undefined ? [] : [kind]), ...(dateLonger ? ['date-longer'] : [])]
  return [h('div', { className }, separateLines(parts))]
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
