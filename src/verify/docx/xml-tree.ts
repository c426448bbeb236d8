// XML of any producer → a plain tree. WordprocessingML keeps the prefix w whatever the file calls it, in its
// transitional and its strict form; other vocabularies keep their own prefixes.

import { SaxesParser, type SaxesTagNS } from 'saxes'

export interface XmlElement {
  readonly name: string
  /** By local name: `val` for `w:val`; `r:id` keeps its prefix. */
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
}
export type XmlNode = XmlElement | string

const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
])
// Word nests text boxes and tables a few dozen elements deep; beyond this the walkers would run out of stack.
const DEEPEST = 256

/** Throws SyntaxError for what is no well-formed XML, or nested beyond reason. */
export function parseXml(text: string): XmlElement {
  const root: Growing = { name: '', attributes: {}, children: [] }
  const open: Growing[] = [root]
  const parser = new SaxesParser({ xmlns: true })
  const add = (text: string) => void open.at(-1)?.children.push(text)
  parser.on('error', (error) => {
    throw new SyntaxError(error.message)
  })
  parser.on('opentag', (tag) => {
    if (open.length > DEEPEST) throw new SyntaxError(`elements nested more than ${DEEPEST} deep`)
    const element: Growing = {
      name: nameOf(tag.uri, tag.prefix, tag.local),
      attributes: attributesOf(tag),
      children: [],
    }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => void open.pop())
  parser.on('text', add)
  parser.on('cdata', add)
  // A byte-order mark is no character of XML.
  parser.write(text.replace(/^\uFEFF/, '')).close()
  const [document] = elementsOf(root)
  if (document === undefined) throw new SyntaxError('no element')
  return document
}

interface Growing extends XmlElement {
  readonly children: XmlNode[]
}

function nameOf(uri: string, prefix: string, local: string): string {
  const known = PREFIXES.get(uri) ?? prefix
  return known === '' ? local : `${known}:${local}`
}

function attributesOf(tag: SaxesTagNS): Record<string, string> {
  return Object.fromEntries(
    Object.values(tag.attributes).map(({ uri, prefix, local, value }) => {
      const name = nameOf(uri, prefix, local)
      return [name.startsWith('w:') ? local : name, value]
    }),
  )
}

export function elementsOf(element: XmlElement | undefined): readonly XmlElement[] {
  return element?.children.filter((child) => typeof child !== 'string') ?? []
}

/** The first child of that name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return elementsOf(element).find((child) => child.name === name)
}

export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}

/** A number among the attributes; undefined where it is missing or no number. */
export function numberOf(element: XmlElement | undefined, attribute: string): number | undefined {
  const text = element?.attributes[attribute]
  const value = text === undefined || text.trim() === '' ? Number.NaN : Number(text.replace(/pt$/, ''))
  if (!Number.isFinite(value)) return undefined
  // Strict files may write `28.35pt` where others write twips.
  return text?.endsWith('pt') ? value * 20 : value
}

/** An on/off element (OOXML 17.17.4): present without a value means on. */
export function isOn(element: XmlElement | undefined): boolean | undefined {
  if (element === undefined) return undefined
  return !['0', 'false', 'off'].includes(element.attributes.val ?? '1')
}
