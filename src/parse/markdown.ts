// One Markdown text → section blocks and footnotes. The text may be a whole file or a string inside a YAML file:
// `offsetAt` says where each of its characters stands in the source.

import type { FootnoteDefinition, Root, RootContent } from 'mdast'
import type { Log } from '../diagnostics/diagnostic.ts'
import type { Comment } from '../model/comment.ts'
import type { Inline } from '../model/doc.ts'
import type { FootnoteText, SectionBlock } from '../model/section.ts'
import { lowerBlocks } from './blocks.ts'
import { checkReferences } from './characters.ts'
import { readDefinitions } from './definitions.ts'
import { readMarkdown } from './dialect.ts'
import { reportExcess, reportNesting } from './excess.ts'
import { badContent, footnoteForm } from './findings.ts'
import { footnoteKey, type Lowering, type MarkdownText, report, spanOf } from './lowering.ts'
import { markdownComments } from './markdown-comments.ts'

export interface ParsedMarkdown {
  readonly blocks: readonly SectionBlock[]
  readonly footnotes: readonly FootnoteText[]
  readonly comments: readonly Comment[]
  /** Where the YAML of the front matter stands in the text, without its --- lines. */
  readonly frontMatter?: { readonly start: number; readonly end: number }
}

const NOTHING: ParsedMarkdown = { blocks: [], footnotes: [], comments: [] }

export function parseMarkdown(input: MarkdownText, log: Log): ParsedMarkdown {
  const { path, text, offsetAt } = input
  if (reportExcess(input, log)) return NOTHING
  checkReferences(text, (index, length) => ({ path, start: offsetAt(index), end: offsetAt(index + length) }), log)
  try {
    return readText(input, log)
  } catch (error) {
    // Reader and lowering recurse; only a text made to break them nests deep enough to exhaust the stack.
    if (!(error instanceof RangeError)) throw error
    reportNesting(0, input, log)
    return NOTHING
  }
}

function readText(input: MarkdownText, log: Log): ParsedMarkdown {
  const { text } = input
  const root = readMarkdown(text)
  const { links, footnotes } = readDefinitions(root, input, log)
  const lowering = { ...input, log, links }
  const frontMatter = frontMatterOf(root, text)
  return {
    blocks: lowerBlocks(root.children, lowering),
    footnotes: footnotes.map((node) => lowerFootnote(node, lowering)),
    comments: markdownComments(root, input),
    ...(frontMatter ? { frontMatter } : {}),
  }
}

/** The inlines of a one-paragraph text, such as a title in YAML. */
export function parseInlineMarkdown(
  input: MarkdownText,
  log: Log,
): Pick<ParsedMarkdown, 'footnotes' | 'comments'> & { readonly content: readonly Inline[] } {
  const { blocks, footnotes, comments } = parseMarkdown(input, log)
  const [first, ...rest] = blocks
  if (first?.kind === 'paragraph' && rest.length === 0) return { content: first.content, footnotes, comments }
  if (first !== undefined) reportNotInline(input, log)
  return { content: [], footnotes, comments }
}

function reportNotInline({ path, text, offsetAt }: MarkdownText, log: Log): void {
  log.add(badContent, {
    message: { zh: '这里只能是一段文字', en: 'only one paragraph of text can stand here' },
    expected: {
      zh: '不分段，也不是列表、标题、表格或图片',
      en: 'no second paragraph, no list, heading, table or image',
    },
    help: {
      zh: '合成一段；去掉开头的“- ”“# ”“1.”，要印出它们就写“\\-”“\\#”“1\\.”',
      en: 'make it one paragraph; delete “- ”, “# ” or “1.” at its start, or write \\- \\# 1\\. to print them',
    },
    span: { path, start: offsetAt(0), end: offsetAt(text.length) },
  })
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
  const name = `[^${node.label ?? node.identifier}]`
  if (nested) {
    report(footnoteForm, node, lowering, {
      message: { zh: `脚注“${name}”里又引用了脚注`, en: `footnote ${name} calls a footnote itself` },
      expected: { zh: '脚注只在正文里引用', en: 'footnotes called from the text alone' },
      help: { zh: '删去脚注里的“[^…]”标记', en: 'delete the [^…] mark inside the footnote' },
    })
  } else if (paragraphs.length === 0 || paragraphs.length < blocks.length) {
    report(footnoteForm, node, lowering, {
      message: {
        zh: `脚注“${name}”里有文字段落以外的内容，或者是空的`,
        en: `footnote ${name} is empty or holds more than paragraphs`,
      },
      expected: { zh: '一段或几段文字', en: 'one or more paragraphs of text' },
      help: { zh: '写上文字；列表、表格、图片移到正文', en: 'write its text; move lists, tables and images out of it' },
    })
  }
  return { key: footnoteKey(node.identifier, lowering), content: paragraphs, span: spanOf(node, lowering) }
}
