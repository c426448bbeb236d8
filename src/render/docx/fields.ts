// A field of Word: what it works out, and the result until it does (OOXML 17.16.4).

import { element, escapeXml } from './xml.ts'

/** `result` is runs. The long form, as Word itself writes it: not every program reads the short one in all places. */
export function fieldRuns(instruction: string, result: string): string {
  return fieldBegin(instruction) + result + FIELD_END
}

/** For a field whose result is several paragraphs; {@link FIELD_END} closes it. */
export function fieldBegin(instruction: string): string {
  const text = element('w:instrText', { 'xml:space': 'preserve' }, escapeXml(instruction))
  return mark('begin') + element('w:r', {}, text) + mark('separate')
}

function mark(type: 'begin' | 'separate' | 'end'): string {
  return element('w:r', {}, element('w:fldChar', { 'w:fldCharType': type }))
}

export const FIELD_END = mark('end')
