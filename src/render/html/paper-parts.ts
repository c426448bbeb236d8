// The paper's elements around the body → hast: 版头, 主送机关, 附件说明, 附注, 版记. Empty where the Doc has none.

import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Doc } from '../../model/doc.ts'
import { addresseesText, attachmentNoteText, imprintText, signerLines } from '../../model/doc-text.ts'
import type { Profile } from '../../model/profile.ts'
import { separateLines } from './lines.ts'

/** 发文字号 alone stands in the middle; with 签发人 (an upward document) the two share a line (7.2.5, 7.2.6). */
export function lowerMasthead(doc: Doc, profile: Profile): Element[] {
  const { documentNumber, signers } = doc.masthead ?? { signers: [] }
  const number = documentNumber ? [h('p', { className: ['document-number'] }, documentNumber)] : []
  if (signers.length === 0)
    return number.length > 0 ? [h('div', { className: ['masthead'] }, separateLines(number))] : []
  const names = lowerSigners(signers, profile.masthead.signersPerLine.value)
  return [h('div', { className: ['masthead', 'upward'] }, separateLines([...number, names]))]
}

// The label is 仿宋, the names are 楷体; names on a new line begin under the first (7.2.6).
function lowerSigners(signers: readonly string[], perLine: number): Element {
  const lines = signerLines(signers, perLine).flatMap((value, index): ElementContent[] => [
    ...(index > 0 ? [h('br')] : []),
    { type: 'text', value },
  ])
  return h('p', { className: ['signers'] }, [h('span', '签发人：'), h('span', { className: ['signer'] }, lines)])
}

export function lowerAddressees(doc: Doc): Element[] {
  return addresseesText(doc).map((text) => h('p', { className: ['addressee'] }, text))
}

/** Turned lines begin under the first character of the name, later numbers under the first number (7.3.4). */
export function lowerAttachmentNote(doc: Doc): Element[] {
  const texts = attachmentNoteText(doc)
  const first = texts[0]
  if (first === undefined) return []
  const [label, name] = splitLabel(first)
  const numbered = texts.length > 1
  const items = [name, ...texts.slice(1)].map((text, index) => {
    const number = numbered ? `${index + 1}.` : ''
    const rest = h('span', text.slice(number.length))
    return h('p', numbered ? [h('span', number), rest] : [rest])
  })
  return [h('div', { className: ['attachment-note'] }, [h('span', label), h('div', separateLines(items))])]
}

/** 附注, in its brackets (7.3.6). */
export function lowerNote(note: string | undefined): Element[] {
  return note ? [h('p', { className: ['note'] }, `（${note}）`)] : []
}

/** 抄送 between the rules of 版记; turned lines begin after the colon (7.4.2). */
export function lowerImprint(doc: Doc): Element[] {
  return imprintText(doc).map((text) => {
    const [label, organs] = splitLabel(text)
    const copies = h('p', { className: ['copies'] }, [h('span', label), h('span', organs)])
    return h('footer', { className: ['imprint'] }, separateLines([copies]))
  })
}

// `附件：名称` → `附件：`, `名称`.
function splitLabel(text: string): readonly [string, string] {
  const end = text.indexOf('：') + 1
  return [text.slice(0, end), text.slice(end)]
}
