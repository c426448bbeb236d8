// What an SVG may not hold: elements, attributes and styles that run, move, or load something from elsewhere.

import type { SaxesAttributeNS, SaxesTagNS } from 'saxes'
import type { Message } from '../diagnostics/diagnostic.ts'

const ELEMENTS = new Set([
  'script',
  'handler',
  'listener',
  'foreignObject',
  'animate',
  'animateColor',
  'animateMotion',
  'animateTransform',
  'set',
  'discard',
  'audio',
  'video',
  'iframe',
  'object',
  'embed',
])
const HTML = 'http://www.w3.org/1999/xhtml'
// A raster image inside the file; an SVG inside would have to be read like this one.
const INNER_IMAGE = /^data:image\/(?:png|jpeg);base64,[A-Za-z\d+/=\s]*$/

export function refusedElement({ local, uri, name }: SaxesTagNS): Message | undefined {
  if (!ELEMENTS.has(local) && uri !== HTML) return undefined
  return { zh: `有 <${name}>（脚本、动画或网页内容）`, en: `it holds <${name}> (script, animation or web content)` }
}

export function refusedAttribute({ local, name, value }: SaxesAttributeNS): Message | undefined {
  if (/^on/i.test(local)) return { zh: `有事件属性 ${name}`, en: `it has the event attribute ${name}` }
  if (local === 'href' || local === 'src') {
    const isInside = /^\s*#/.test(value) || INNER_IMAGE.test(value.trim())
    return isInside ? undefined : outside(value)
  }
  if (local === 'base' || local === 'ping') return outside(value)
  return /url\s*\(|\\/i.test(value) || local === 'style' ? refusedStyle(value) : undefined
}

// Rules of CSS that load or name nothing; and its functions, beside url(), that take an address as a text.
const RULES = /@(?!media\b|charset\b|supports\b)[\w-]+/i
const LOADING = /\b(?:image-set|image|cross-fade|src|element|expression)\s*\(/i

/** All CSS of one element, or the value of one attribute. A backslash could spell `url` in another way. */
export function refusedStyle(css: string): Message | undefined {
  if (css.includes('\\') || RULES.test(css) || LOADING.test(css)) return outside(css)
  for (const [, address = ''] of css.matchAll(/url\s*\(\s*["']?\s*([^)]*)/gi))
    if (!address.startsWith('#')) return outside(address)
  return undefined
}

const SHOWN = 40

function outside(address: string): Message {
  const shown = address.trim().slice(0, SHOWN)
  return { zh: `引用了文件之外的内容“${shown}”`, en: `it refers to something outside the file: “${shown}”` }
}
