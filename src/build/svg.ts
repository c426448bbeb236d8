// An SVG file → a Drawing. Strict XML, and nothing that runs, moves or reaches outside the file: Word, browsers and the
// rasteriser would each treat that in a way of their own.

import { SaxesParser, type SaxesTagNS } from 'saxes'
import type { Message } from '../diagnostics/diagnostic.ts'
import type { Drawing, DrawingProblem } from './drawings.ts'
import { refusedAttribute, refusedElement, refusedStyle } from './svg-policy.ts'
import { svgSize } from './svg-size.ts'
import { createSvgWeight, referencesIn } from './svg-weight.ts'

const SVG = 'http://www.w3.org/2000/svg'
const TEXT_ELEMENTS: ReadonlySet<string> = new Set(['text', 'tspan', 'textPath'])
// Enough to mend a file by; a file that is no SVG at all has thousands.
const MOST_PROBLEMS = 5
const MOST_ELEMENTS = 100_000
const DEEPEST = 200

type Say = (kind: DrawingProblem['kind'], message: Message) => void

export function readSvg(bytes: Uint8Array): Drawing {
  const text = decode(bytes)
  if (text === undefined) {
    const message = { zh: '不是 UTF-8 编码的文本', en: 'it is no text in UTF-8' }
    return { hasText: false, problems: [{ kind: 'broken', message, line: 1, column: 1 }] }
  }
  return parse(text)
}

/** What stands around the root: it could change how the text is read, or load something. */
function refuseProlog(parser: SaxesParser<{ xmlns: true; position: true }>, text: string, say: Say): void {
  // Read here as UTF-8; a program that believes another name would read other text.
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding && !/^utf-?8$/i.test(encoding) && /[^\t\n\r -~]/.test(text)) say('broken', otherEncoding(encoding))
  })
  parser.on('doctype', () => say('unsafe', { zh: '有 DOCTYPE 声明', en: 'it has a DOCTYPE' }))
  parser.on('processinginstruction', ({ target }) =>
    say('unsafe', { zh: `有处理指令 <?${target}?>`, en: `it has the instruction <?${target}?>` }),
  )
}

function otherEncoding(encoding: string): Message {
  return { zh: `写明的编码是 ${encoding}，内容却是 UTF-8`, en: `it says that it is ${encoding}, and is UTF-8` }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function parse(text: string): Drawing {
  const parser = new SaxesParser({ xmlns: true, position: true })
  const problems: DrawingProblem[] = []
  const say: Say = (kind, message) => {
    const { line, column } = parser
    if (problems.length < MOST_PROBLEMS) problems.push({ kind, message, line, column: column + 1 })
  }
  const open: string[] = []
  const weight = createSvgWeight()
  let deepest = 0
  let root: SaxesTagNS | undefined
  let hasText = false
  // Comments and CDATA cut a style into pieces that mean nothing; programs join them.
  const styles: string[] = []
  const readText = (content: string) => {
    if (open.at(-1) === 'style') styles.push((styles.pop() ?? '') + content)
    if (content.trim() !== '' && open.some((name) => TEXT_ELEMENTS.has(name))) hasText = true
  }
  parser.on('opentag', (tag) => {
    open.push(tag.local)
    if (tag.local === 'style') styles.push('')
    root ??= tag
    deepest = Math.max(deepest, open.length)
    const values = Object.values(tag.attributes).map(({ value }) => value)
    if (open.length <= DEEPEST) weight.open(tag.attributes.id?.value, values.flatMap(referencesIn))
    const reasons = [refusedElement(tag), ...Object.values(tag.attributes).map(refusedAttribute)]
    for (const reason of reasons) if (reason) say('unsafe', reason)
  })
  parser.on('closetag', () => {
    if (open.length <= DEEPEST) weight.close()
    const reason = open.pop() === 'style' ? refusedStyle(styles.pop() ?? '') : undefined
    if (reason) say('unsafe', reason)
  })
  parser.on('text', readText)
  parser.on('cdata', readText)
  refuseProlog(parser, text, say)
  parser.on('error', ({ message }) => say('broken', { zh: `XML 有错：${message}`, en: `bad XML: ${message}` }))
  parser.write(text).close()
  if (root?.uri !== SVG || root.local !== 'svg') say('broken', { zh: '根元素不是 <svg>', en: 'its root is no <svg>' })
  if (deepest > DEEPEST || weight.total() > MOST_ELEMENTS) {
    say('unsafe', { zh: '图形太多或嵌套太深', en: 'its shapes are too many or too deep' })
  }
  const size = root && svgSize((name) => root?.attributes[name]?.value)
  return { hasText, problems, ...(size ? { size } : {}) }
}
