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
  readonly unreadable?: boolean
}

const NOTHING: ParsedMarkdown = { blocks: [], footnotes: [], unreadable: true }

// The reader's time grows with the square of the marks in one paragraph; no honest paragraph has this many.
const MAX_MARKS = 2000

export function parseMarkdown(input: MarkdownText, log: Log): ParsedMarkdown {
  const crowded = findCrowdedParagraph(input.text)
  if (crowded !== undefined) {
    reportTooNested(crowded, input, log)
    return NOTHING
  }
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
    reportTooNested(0, input, log)
    return NOTHING
  }
}

/** Where the first paragraph with too many marks begins. */
function findCrowdedParagraph(text: string): number | undefined {
  if (text.length < MAX_MARKS) return undefined
  for (const paragraph of text.matchAll(/(?:[^\r\n]+(?:\r\n|\n|\r)?)+/g)) {
    if (paragraph[0].length < MAX_MARKS) continue
    const marks = paragraph[0].match(/[*_~>`[\]&|\\<!-]/g)?.length ?? 0
    if (marks > MAX_MARKS) return paragraph.index
  }
  return undefined
}

function reportTooNested(index: number, { path, offsetAt }: MarkdownText, log: Log): void {
  log.add(tooNested, {
    message: { zh: '标记符号太多或嵌套太深，无法读取', en: 'too many marks, or nested too deeply' },
    expected: { zh: `一段之内的标记符号不超过${MAX_MARKS}个`, en: `at most ${MAX_MARKS} marks in a paragraph` },
    help: {
      zh: '删去多余的 *、_、>、[ 等符号，或分成几段',
      en: 'remove marks such as * _ > [, or split the paragraph',
    },
    span: { path, start: offsetAt(index), end: offsetAt(index) },
  })
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
