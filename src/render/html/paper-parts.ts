// The paper's elements around the body → hast: 主送机关, 附件说明, 附注, 版记. Empty where the Doc has none.

import type { Element } from 'hast'
import { h } from 'hastscript'
import { type Doc, printedDate } from '../../model/doc.ts'
import { addresseesText, attachmentNoteText, circulationText, printingText } from '../../model/doc-text.ts'
import { lowerDate } from './dates.ts'
import { separateLines } from './lines.ts'

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

/** 版记: 主送 moved here and 抄送, their turned lines after the colon; 印发机关 and 印发日期 on one line (7.4). */
export function lowerImprint(doc: Doc): Element[] {
  const circulation = circulationText(doc).map((text) => {
    const [label, organs] = splitLabel(text)
    return h('p', { className: ['copies'] }, [h('span', label), h('span', organs)])
  })
  const printing = lowerPrinting(doc)
  const parts = [
    ...(circulation.length > 0 ? [h('div', separateLines(circulation))] : []),
    ...(printing.length > 0 ? [h('div', { className: ['printing'] }, separateLines(printing))] : []),
  ]
  if (parts.length === 0) return []
  const className = ['imprint', ...(doc.form === 'letter' ? ['unruled'] : [])]
  const room = h('div', { className: ['imprint-room', ...className], ariaHidden: 'true' }, parts.map(textless))
  return [room, h('footer', { className }, separateLines(parts))]
}

// As high as the element and without text: printed alone, it would be read twice. See imprint-rules.ts.
function textless(part: Element): Element {
  const [only] = part.children
  if (only?.type === 'text' && part.children.length === 1)
    return h('div', { className: part.properties.className, dataText: only.value })
  const children = part.children.filter((child) => child.type === 'element').map(textless)
  return h(part.tagName === 'span' ? 'span' : 'div', { className: part.properties.className }, children)
}

// What is printed of a date begins with it (7.4.3).
function lowerPrinting(doc: Doc): Element[] {
  const date = doc.imprint?.printingDate
  return printingText(doc).map((text) => {
    const printed = date === undefined ? undefined : printedDate(date)
    if (date === undefined || printed === undefined || !text.startsWith(printed)) return h('p', text)
    return h('p', [lowerDate(date), text.slice(printed.length)])
  })
}

// `附件：名称` → `附件：`, `名称`.
function splitLabel(text: string): readonly [string, string] {
  const end = text.indexOf('：') + 1
  return [text.slice(0, end), text.slice(end)]
}
