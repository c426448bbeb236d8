// One Markdown text → section blocks and footnotes. The text may be a whole file or a string inside a YAML file:
// `offsetAt` says where each of its characters stands in the source.

import type { Definition, FootnoteDefinition, Root, RootContent } from 'mdast'
import type { Log } from '../diagnostics/diagnostic.ts'
import type { Inline } from '../model/doc.ts'
import type { FootnoteText, SectionBlock } from '../model/section.ts'
import { lowerBlocks } from './blocks.ts'
import { readMarkdown } from './dialect.ts'
import { footnoteForm, tooNested } from './findings.ts'
import { footnoteKey, type Lowering, report, spanOf } from './lowering.ts'

export interface MarkdownText {
  readonly path: string
  readonly text: string
  readonly offsetAt: (index: number) => number
}

export interface ParsedMarkdown {
  readonly blocks: readonly SectionBlock[]
  readonly footnotes: readonly FootnoteText[]
  /** Where the YAML of the front matter stands in the text, without its --- lines. */
  readonly frontMatter?: { readonly start: number; readonly end: number }
}

const NOTHING: ParsedMarkdown = { blocks: [], footnotes: [] }

export function parseMarkdown(input: MarkdownText, log: Log): ParsedMarkdown {
  try {
    const root = readMarkdown(input.text)
    const lowering = { ...input, log, links: linksOf(root) }
    const frontMatter = frontMatterOf(root, input.text)
    return {
      blocks: lowerBlocks(root.children, lowering),
      footnotes: footnoteDefinitions(root).map((node) => lowerFootnote(node, lowering)),
      ...(frontMatter ? { frontMatter } : {}),
    }
  } catch (error) {
    // Reader and lowering recurse; only a text made to break them nests deep enough to exhaust the stack.
    if (!(error instanceof RangeError)) throw error
    log.add(tooNested, {
      message: { zh: '嵌套层数太多，无法读取', en: 'nested too deeply to be read' },
      help: { zh: '减少列表、引用或强调的层数', en: 'use fewer levels of lists, quotes or emphasis' },
      span: { path: input.path, start: input.offsetAt(0), end: input.offsetAt(0) },
    })
    return NOTHING
  }
}

/** The inlines of a one-paragraph text, such as a title in YAML. */
export function parseInlineMarkdown(
  input: MarkdownText,
  log: Log,
): { content: readonly Inline[]; footnotes: readonly FootnoteText[] } {
  const { blocks, footnotes } = parseMarkdown(input, log)
  const content = blocks.flatMap((block) =>
    block.kind === 'paragraph' || block.kind === 'heading' ? block.content : [],
  )
  return { content, footnotes }
}

function linksOf(root: Root): ReadonlyMap<string, string> {
  const definitions = root.children.filter((node): node is Definition => node.type === 'definition')
  return new Map(definitions.map((node) => [node.identifier, node.url]))
}

function footnoteDefinitions(root: Root): FootnoteDefinition[] {
  return root.children.filter((node): node is FootnoteDefinition => node.type === 'footnoteDefinition')
}

function frontMatterOf(root: Root, text: string): ParsedMarkdown['frontMatter'] {
  const first: RootContent | undefined = root.children[0]
  if (first?.type !== 'yaml') return undefined
  const written = text.slice(0, first.position?.end.offset ?? 0)
  const start = written.search(/\n|\r(?!\n)/) + 1
  return { start, end: Math.max(start, written.length - 3) }
}

function lowerFootnote(node: FootnoteDefinition, lowering: Lowering): FootnoteText {
  const blocks = lowerBlocks(node.children, lowering)
  const paragraphs = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.content] : []))
  const nested = paragraphs.some((content) => content.some((inline) => inline.kind === 'footnote-ref'))
  if (paragraphs.length === 0 || paragraphs.length < blocks.length || nested) {
    report(footnoteForm, node, lowering, {
      message: {
        zh: `脚注“[^${node.identifier}]”里有文字段落以外的内容，或者是空的`,
        en: `footnote [^${node.identifier}] is empty or holds more than paragraphs`,
      },
      expected: { zh: '一段或几段文字', en: 'one or more paragraphs of text' },
      help: { zh: '把列表、表格、图片移到正文', en: 'move lists, tables and images into the text' },
    })
  }
  return { key: footnoteKey(node.identifier, lowering), content: paragraphs, span: spanOf(node, lowering) }
}
