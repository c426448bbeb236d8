// A finished page through parse5, a reader that knows nothing of the renderer: what a browser would make of it.

import { type DefaultTreeAdapterTypes, parse } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
export type PageElement = DefaultTreeAdapterTypes.Element

export interface Page {
  readonly errors: readonly string[]
  readonly elements: readonly PageElement[]
  /** The text of the article without the renderer's own marks; footnotes, which stand before 版记, last as in a Doc. */
  readonly text: string
}

export function parsePage(html: string): Page {
  const errors: string[] = []
  const document = parse(html, { onParseError: (error) => errors.push(`${error.code} at ${error.startOffset}`) })
  const elements = elementsIn(document)
  const article = elements.find((element) => element.tagName === 'article')
  return { errors, elements, text: article ? notesLast(article).map(textOf).join('') : '' }
}

function notesLast({ childNodes }: PageElement): Node[] {
  const isNotes = (node: Node) => 'attrs' in node && attribute(node, 'class') === 'footnotes'
  return [...childNodes.filter((node) => !isNotes(node)), ...childNodes.filter(isNotes)]
}

export function attribute(element: PageElement, name: string): string | undefined {
  return element.attrs.find((entry) => entry.name === name)?.value
}

export function named(page: Page, ...names: readonly string[]): PageElement[] {
  return page.elements.filter((element) => names.includes(element.tagName))
}

/** Own text of an element and all inside it, footnote numbers and back links left out. */
export function textOf(node: Node): string {
  if ('value' in node) return node.value
  if ('attrs' in node && attribute(node, 'data-generated') !== undefined) return ''
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

function elementsIn(node: Node): PageElement[] {
  const inside = 'childNodes' in node ? node.childNodes.flatMap(elementsIn) : []
  return 'attrs' in node ? [node, ...inside] : inside
}
