// An XML part → a tree of its elements, by a strict parser that had no hand in making it.

import { SaxesParser } from 'saxes'

export interface XmlNode {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: XmlNode[]
}

/** The root element; throws where the part is not well-formed. */
export function treeOf(xml: string): XmlNode {
  const parser = new SaxesParser({ xmlns: true })
  const root: XmlNode = { name: '', attributes: {}, children: [] }
  const open: XmlNode[] = [root]
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.values(attributes).map((attribute) => [attribute.name, attribute.value])
    const node: XmlNode = { name, attributes: Object.fromEntries(values), children: [] }
    open.at(-1)?.children.push(node)
    open.push(node)
  })
  parser.on('closetag', () => void open.pop())
  parser.write(xml).close()
  const [element] = root.children
  if (element === undefined) throw new Error('no root element')
  return element
}

/** The node and all below it, in document order. */
export function* within(node: XmlNode): Generator<XmlNode> {
  yield node
  for (const child of node.children) yield* within(child)
}

export function named(node: XmlNode, ...names: readonly string[]): XmlNode[] {
  return [...within(node)].filter(({ name }) => names.includes(name))
}

export function childrenNamed(node: XmlNode, name: string): XmlNode[] {
  return node.children.filter((child) => child.name === name)
}
