// A remark → what the preview shows of it: on the web view beside its text, on a sheet, where it may take no room, a
// mark in the margin that names it.

import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Remark } from '../../model/remark.ts'
import { separateLines } from './lines.ts'

export function lowerRemark(remark: Remark): Element {
  const { id, severity, weight, message, details, place, code } = remark
  const lines = details.map(({ label, text }) => h('p', [h('span', { className: ['remark-label'] }, label), text]))
  const parts = [
    h('p', { className: ['remark-message'] }, [h('strong', weight), ` ${message}`]),
    ...lines,
    h('p', { className: ['remark-place'] }, [...(place ? [h('span', place), ' '] : []), h('code', code)]),
  ]
  const properties = { className: ['remark', severity], id, ariaLabel: `${weight} ${code}`, tabIndex: -1 }
  return h('aside', properties, separateLines(parts))
}

/** `data-remark` lets the shell lead the reader from the mark to the finding. */
export function lowerMark({ id, severity, weight, message, place }: Remark): Element {
  const title = [message, place].filter((text) => text).join('\n')
  const link = h('a', { href: `#${id}`, dataRemark: id, title }, weight)
  return h('aside', { className: ['remark-mark', severity], id, ariaLabel: weight }, [link])
}
