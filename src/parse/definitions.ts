// What a Markdown text defines apart from where it stands: the addresses of links and the texts of footnotes. What
// would be lost in silence, a definition that nothing uses or a second one of the same name, is a finding.

import type { Definition, FootnoteDefinition, Nodes, Root } from 'mdast'
import type { Log } from '../diagnostics/diagnostic.ts'
import { footnoteForm, linkScheme } from './findings.ts'
import { type Lowering, type MarkdownText, report, writtenText } from './lowering.ts'

export interface Definitions {
  /** Addresses by normalised name. */
  readonly links: ReadonlyMap<string, string>
  readonly footnotes: readonly FootnoteDefinition[]
}

/** Those inside list items count, too. */
export function readDefinitions(root: Root, input: MarkdownText, log: Log): Definitions {
  // Every definition has this; most texts have none.
  if (!input.text.includes(']:')) return { links: new Map(), footnotes: [] }
  const nodes = [...everyNode(root)]
  const lowering = { ...input, log, links: new Map<string, string>() }
  return { links: readLinks(nodes, lowering), footnotes: readFootnotes(nodes, lowering) }
}

function readLinks(nodes: readonly Nodes[], lowering: Lowering): ReadonlyMap<string, string> {
  const used = new Set(
    nodes.flatMap((node) => (node.type === 'linkReference' || node.type === 'imageReference' ? [node.identifier] : [])),
  )
  const links = new Map<string, string>()
  for (const node of nodes) {
    if (node.type !== 'definition') continue
    // The first of a name counts (CommonMark 4.7).
    if (!used.has(node.identifier) || links.has(node.identifier)) reportUnused(node, lowering)
    else links.set(node.identifier, node.url)
  }
  return links
}

function readFootnotes(nodes: readonly Nodes[], lowering: Lowering): FootnoteDefinition[] {
  const footnotes = new Map<string, FootnoteDefinition>()
  for (const node of nodes) {
    if (node.type !== 'footnoteDefinition') continue
    if (footnotes.has(node.identifier)) reportTwice(node, lowering)
    else footnotes.set(node.identifier, node)
  }
  return [...footnotes.values()]
}

function reportUnused(node: Definition, lowering: Lowering): void {
  const written = writtenText(node, lowering)
  report(linkScheme, node, lowering, {
    message: {
      zh: `“${written}”被当作链接的定义，不会印出`,
      en: `“${written}” is taken as the definition of a link and not printed`,
    },
    expected: {
      zh: `正文里有用到它的“[${node.label ?? ''}]”`,
      en: `a link “[${node.label ?? ''}]” in the text that uses it`,
    },
    help: {
      zh: '这行字要印出来，就在“[”前加“\\”；不需要就删去',
      en: 'write \\[ to print the line; delete it if it is not needed',
    },
  })
}

function reportTwice(node: FootnoteDefinition, lowering: Lowering): void {
  const name = `[^${node.label ?? node.identifier}]`
  report(footnoteForm, node, lowering, {
    message: { zh: `脚注“${name}”写了两次`, en: `footnote ${name} is given twice` },
    expected: { zh: '一个名称只有一条脚注', en: 'one text to a name' },
    help: { zh: '给其中一条换个名称，或删去', en: 'give one of them another name, or delete it' },
  })
}

function* everyNode(node: Nodes): Iterable<Nodes> {
  yield node
  if ('children' in node) for (const child of node.children) yield* everyNode(child)
}
