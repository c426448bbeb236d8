// 版头 → hast: what stands in the corner, the mark, and 发文字号 with 签发人 (GB/T 9704-2012, 7.2; of a letter 10.1).

import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Doc, Mark, Masthead } from '../../model/doc.ts'
import { type MastheadLineRole, mastheadLines, signerLines } from '../../model/doc-text.ts'
import { markSize } from '../../model/mark-size.ts'
import type { Profile } from '../../model/profile.ts'
import { separateLines } from './lines.ts'

export function lowerMasthead({ masthead, form }: Doc, profile: Profile): Element[] {
  if (masthead === undefined) return []
  const corner = lowerCorner(masthead)
  const mark = masthead.mark === undefined ? [] : [lowerMark(masthead.mark, profile)]
  const number = lowerNumber(masthead, profile)
  // Its rule stands there even where nothing else does.
  if (form === 'letter')
    return [...mark, h('div', { className: ['letter-head'] }, separateLines([...corner, ...number]))]
  const className = ['masthead', ...(masthead.signers.length > 0 ? ['upward'] : [])]
  const ruled = number.length > 0 || mark.length > 0 ? [h('div', { className }, separateLines(number))] : []
  return [...corner, ...mark, ...ruled]
}

const CORNER_CLASSES: Readonly<Record<MastheadLineRole, string>> = {
  copyNumber: 'copy-number',
  classification: 'classification',
  urgency: 'urgency',
}

function lowerCorner(masthead: Masthead): Element[] {
  const lines = mastheadLines(masthead).map(({ role, text }) => h('p', { className: [CORNER_CLASSES[role]] }, text))
  return box(['corner'], lines)
}

/** Its size hangs on the length of the names, which no style sheet can count. */
function lowerMark(mark: Mark, profile: Profile): Element {
  const { organs, suffix } = mark
  const properties = { className: ['mark'], style: `--mark-size: ${markSize(mark, profile)}` }
  if (organs.length <= 1) return h('div', properties, separateLines([h('p', organs.join('') + suffix)]))
  const names = h('div', { className: ['mark-organs'] }, separateLines(organs.map((organ) => h('p', organ))))
  return h('div', properties, separateLines([names, ...(suffix === '' ? [] : [h('p', suffix)])]))
}

/** 发文字号 alone stands in the middle; with 签发人 (an upward document) the two share a line (7.2.5, 7.2.6). */
function lowerNumber({ documentNumber, signers }: Masthead, profile: Profile): Element[] {
  return [
    ...(documentNumber ? [h('p', { className: ['document-number'] }, documentNumber)] : []),
    ...(signers.length > 0 ? [lowerSigners(signers, profile.masthead.signersPerLine.value)] : []),
  ]
}

// The label is 仿宋, the names are 楷体; names on a new line begin under the first (7.2.6).
function lowerSigners(signers: readonly string[], perLine: number): Element {
  const lines = signerLines(signers, perLine).flatMap((value, index): ElementContent[] => [
    ...(index > 0 ? [h('br')] : []),
    { type: 'text', value },
  ])
  return h('p', { className: ['signers'] }, [h('span', '签发人：'), h('span', { className: ['signer'] }, lines)])
}

function box(className: string[], parts: readonly Element[]): Element[] {
  return parts.length === 0 ? [] : [h('div', { className }, separateLines(parts))]
}
