// Text → runs. Mostly one; more where a mark must come from another face than its neighbours.

import type { Script } from './formats.ts'
import { escapeXml } from './xml.ts'

// Marks that Unicode has once and that Han and Latin type draw differently.
const SHARED_MARK = /[“”‘’—…·×÷°±‰§]/
// 阿不都·热合曼 wants a full-width dot, John’s a narrow apostrophe.
const EXCEPTION = /(?<=\p{Script=Han})·(?=\p{Script=Han})|(?<=[A-Za-z])’(?=[A-Za-z])/gu
const MAY_HOLD_EXCEPTION = /[·’]/

/** `properties` gives the run properties for a script. Empty text has no run. */
export function textRuns(text: string, properties: (script: Script) => string): string {
  if (!SHARED_MARK.test(text)) return run(text, properties('plain'))
  if (!MAY_HOLD_EXCEPTION.test(text)) return run(text, properties('han'))
  let runs = ''
  let end = 0
  for (const match of text.matchAll(EXCEPTION)) {
    runs += run(text.slice(end, match.index), properties('han'))
    runs += run(match[0], properties(match[0] === '·' ? 'han-only' : 'plain'))
    end = match.index + match[0].length
  }
  return runs + run(text.slice(end), properties('han'))
}

function run(text: string, properties: string): string {
  if (text === '') return ''
  return `<w:r>${properties}${text.includes('\t') ? text.split('\t').map(piece).join('<w:tab/>') : piece(text)}</w:r>`
}

// Without xml:space, spaces at either end are lost (OOXML 17.3.3.31).
function piece(text: string): string {
  return text === '' ? '' : `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`
}
