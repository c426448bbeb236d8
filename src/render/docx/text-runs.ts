// Text → runs. Mostly one; more where a mark must come from another face than its neighbours.

import type { Script } from './formats.ts'
import { escapeXml } from './xml.ts'

// Characters that Unicode has once and that Han and Latin type draw differently: “ ” — … ① Ⅳ ※ ℃ → ≥ ■ and others.
// Word asks the run's hint for them (OOXML 17.3.2.26), LibreOffice the letters before them. Not among them: what only
// Latin type has, such as subscripts (2070—209F) and signs of currencies (20A0—20CF).
const WIDE = '\\u2010-\\u2012\\u2014-\\u2027\\u2030-\\u205E\\u2100-\\u2BFF'
// The same of Latin-1: § ¨ ° ± · × ÷. LibreOffice leaves these to the Latin face whatever stands around them.
const NARROW = '§¨°±·×÷'
const SHARED_MARK = new RegExp(`[${WIDE}${NARROW}]`)

const HAN = '\\p{Script=Han}\\u3000-\\u303F\\uFF01-\\uFF60'
// Behind any of these LibreOffice takes marks for Latin ones.
const LATIN = '\\u0020-\\u024F'
/** John’s and 1–2 are Latin type, and m³ would be a hole in most faces of 仿宋. */
const PLAIN = `(?<=[A-Za-z])’(?=[A-Za-z])|(?<=[A-Za-z\\d])–(?=[A-Za-z\\d])|[²³¹\\u2070-\\u209F]+`
const HAN_ONLY = [
  // 阿不都·热合曼; ××县; 约±5.
  `(?<=[${HAN}])·(?=[${HAN}])`,
  `(?<=[${HAN}])[§°±×÷]+|[§°±×÷]+(?=[${HAN}])|^[§°±×÷]+$`,
  // The quotation marks of “WTO”; ① in a cell of its own.
  `(?:(?<=[${LATIN}])|^(?=[${WIDE}]+(?:[${LATIN}]|$)))[${WIDE}]+`,
].join('|')
const EXCEPTION = new RegExp(`(${PLAIN})|${HAN_ONLY}`, 'gu')
const MAY_HOLD_EXCEPTION = new RegExp(`[${NARROW}²³¹’–]|[${LATIN}][${WIDE}]|^[${WIDE}]`)

/** `properties` gives the run properties for a script. Empty text has no run. */
export function textRuns(text: string, properties: (script: Script) => string): string {
  if (!SHARED_MARK.test(text)) return run(text, properties('plain'))
  if (!MAY_HOLD_EXCEPTION.test(text)) return run(text, properties('han'))
  let runs = ''
  let end = 0
  for (const match of text.matchAll(EXCEPTION)) {
    const [mark, plain] = match
    runs += run(text.slice(end, match.index), properties('han'))
    runs += run(mark, properties(plain === undefined ? 'han-only' : 'plain'))
    end = match.index + mark.length
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
