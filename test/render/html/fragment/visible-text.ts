// Markup → what a reader sees of it without any style: paragraphs from top to bottom, and tables cell by cell.

import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

export interface Seen {
  /** White space collapsed as a browser does; empty ones left out. */
  readonly paragraphs: readonly string[]
  readonly tables: readonly (readonly (readonly SeenCell[])[])[]
}

export interface SeenCell {
  readonly text: string
  readonly colSpan: number
  readonly rowSpan: number
}

const BLOCKS = new Set([
  ...['p', 'div', 'section', 'figure', 'li', 'ol', 'ul', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  ...['table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td'],
])

export function seenIn(html: string): Seen {
  const root = parseFragment(html)
  const lines: string[] = ['']
  const visit = (node: Node): void => {
    if ('value' in node) lines.push((lines.pop() ?? '') + node.value)
    const isBlock = 'tagName' in node && BLOCKS.has(node.tagName)
    if (isBlock) lines.push('')
    else if ('tagName' in node && node.tagName === 'br') lines.push(`${lines.pop() ?? ''} `)
    if ('childNodes' in node) for (const child of node.childNodes) visit(child)
    if (isBlock) lines.push('')
  }
  visit(root)
  const tables = named(root, 'table').map((table) =>
    named(table, 'tr').map((row) => named(row, 'th', 'td').map(cellOf)),
  )
  return { paragraphs: shown(lines), tables }
}

/** Texts as a browser shows them: one space for any white space but the full-width one. */
export function shown(texts: readonly string[]): string[] {
  return texts.map((text) => text.replace(/[ \t\n\r\f]+/g, ' ').trim()).filter((text) => text !== '')
}

function cellOf(cell: Element): SeenCell {
  const span = (name: string) => Number(cell.attrs.find((attribute) => attribute.name === name)?.value ?? 1)
  return { text: shown([textOf(cell)]).join(''), colSpan: span('colspan'), rowSpan: span('rowspan') }
}

function textOf(node: Node): string {
  if ('value' in node) return node.value
  if ('tagName' in node && node.tagName === 'br') return ' '
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

function named(node: Node, ...names: readonly string[]): Element[] {
  const inside = 'childNodes' in node ? node.childNodes.flatMap((child) => named(child, ...names)) : []
  return 'tagName' in node && names.includes(node.tagName) ? [node, ...inside] : inside
}
