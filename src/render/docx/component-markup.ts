// A component of the docx package → its XML. The package's own File and Packer are not used: they cost some 50 ms
// before the first paragraph, hold the whole document as objects three times over, and write the clock and random ids.

import type { BaseXmlComponent, IContext } from 'docx'
import type { Addition } from './markup.ts'
import { attributesMarkup, escapeXml } from './xml.ts'

/** What docx calls an xmlable: `{ 'w:b': { _attr: { 'w:val': false } } }`. */
type Xmlable = Readonly<Record<string, unknown>>

/** The XML of a component; empty when the component has nothing to say. */
export function componentMarkup(component: BaseXmlComponent, additions: readonly Addition[] = []): string {
  // The components used here look at nothing but the stack: no media, relationships or file of docx's own.
  const context = { stack: [] } as unknown as IContext
  const node: Xmlable | undefined = component.prepForXml(context)
  return node === undefined ? '' : nodeMarkup(node, additions)
}

function nodeMarkup(node: Xmlable, additions: readonly Addition[]): string {
  const [name, value] = Object.entries(node)[0] ?? ['', undefined]
  let attributes = ''
  let content = ''
  for (const child of Array.isArray(value) ? value : [value]) {
    if (isXmlable(child)) {
      if (isXmlable(child._attr)) attributes += attributesMarkup(attributeValues(child._attr))
      else if (Object.keys(child).length > 0)
        content += additionsBefore(child, name, additions) + nodeMarkup(child, additions)
    } else if (child !== undefined && child !== null) content += escapeXml(String(child))
  }
  return content === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${content}</${name}>`
}

function additionsBefore(child: Xmlable, parent: string, additions: readonly Addition[]): string {
  return additions
    .filter((addition) => addition.parent === parent && addition.before in child)
    .map((addition) => `<${addition.name} w:val="${addition.value}"/>`)
    .join('')
}

function attributeValues(attributes: Xmlable): Record<string, string> {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined)
  return Object.fromEntries(given.map(([name, value]) => [name, String(value)]))
}

function isXmlable(value: unknown): value is Xmlable {
  return typeof value === 'object' && value !== null
}
