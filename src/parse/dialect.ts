// The Markdown dialect of section files: CommonMark with CJK-friendly emphasis, GFM tables and footnotes, and directives
// that stand in lines of their own (those inside text would eat 9:30 and 联系人:张三), and references to facts. GFM's
// strikethrough is read only to be named in a finding; its single-tilde form is off because 10~20万 is text, and its
// bare-address links are off because they would turn a mailbox into a link that the author never wrote.

import type { Root } from 'mdast'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { directive } from 'micromark-extension-directive'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { Extension } from 'micromark-util-types'
import remarkCjkFriendly from 'remark-cjk-friendly/parseOnly'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { directiveFromMarkdown } from './directive-nodes.ts'
import { formulaFromMarkdown, formulaSyntax } from './formula-syntax.ts'

function officialDialect(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    frontmatter(),
    gfmTable(),
    gfmFootnote(),
    gfmStrikethrough({ singleTilde: false }),
    flowDirectives(),
    formulaSyntax,
  ]
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    frontmatterFromMarkdown(),
    gfmTableFromMarkdown(),
    gfmFootnoteFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    directiveFromMarkdown,
    formulaFromMarkdown,
  ]
}

function flowDirectives(): Extension {
  const { flow } = directive()
  return flow ? { flow } : {}
}

const whole = unified().use(remarkParse).use(remarkCjkFriendly).use(officialDialect).freeze()
const plain = unified().use(remarkParse).freeze()

// Each extension looks at every line for marks of its own (a table's reads each line twice): where a text has none of
// those marks, the reader without extensions gives the same tree in about four fifths of the time (measured cold).
const EXTENSION_MARKS = /[*_~|]|::|\[\^|\{\{|^---/

/** Markdown text → mdast; offsets in the tree count UTF-16 units of `text`. */
export function readMarkdown(text: string): Root {
  return (EXTENSION_MARKS.test(text) ? whole : plain).parse(text)
}
