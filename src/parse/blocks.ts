// mdast's flow content → SectionBlock. One handler a node type; what has no official form is a finding.

import type { Blockquote, Heading, List, ListItem, RootContent } from 'mdast'
import type { Level } from '../model/doc.ts'
import type { SectionBlock } from '../model/section.ts'
import { takeName } from './braces.ts'
import { lowerContainer, lowerLeaf } from './directives.ts'
import {
  blockquote,
  codeBlock,
  emptyHeading,
  headingTooDeep,
  listForm,
  setextHeading,
  thematicBreak,
} from './findings.ts'
import { checkHtml, lowerInlines } from './inlines.ts'
import { type Lowering, report, spanOf, writtenText } from './lowering.ts'
import { lowerParagraph } from './paragraphs.ts'
import { lowerTable } from './tables.ts'

type FlowType = Exclude<
  RootContent['type'],
  | 'text'
  | 'strong'
  | 'emphasis'
  | 'link'
  | 'image'
  | 'break'
  | 'inlineCode'
  | 'delete'
  | 'formula'
  | 'linkReference'
  | 'imageReference'
  | 'footnoteReference'
  | 'listItem'
  | 'tableRow'
  | 'tableCell'
>
type FlowHandlers = {
  readonly [K in FlowType]: (node: Extract<RootContent, { type: K }>, lowering: Lowering) => readonly SectionBlock[]
}

export function lowerBlocks(nodes: readonly RootContent[], lowering: Lowering): SectionBlock[] {
  return nodes.flatMap((node) => {
    // A root holds flow content only, and each handler takes the type it stands under; an index cannot say either.
    const handler = handlers[node.type as FlowType] as (
      node: RootContent,
      lowering: Lowering,
    ) => readonly SectionBlock[]
    return handler(node, lowering)
  })
}

const nothing = (): readonly SectionBlock[] => []

const handlers: FlowHandlers = {
  heading: lowerHeading,
  paragraph: lowerParagraph,
  list: lowerList,
  table: (node, lowering) => lowerTable(node, lowering),
  containerDirective: lowerContainer,
  leafDirective: lowerLeaf,
  html: (node, lowering) => {
    checkHtml(node, lowering)
    return []
  },
  code: (node, lowering) => {
    const fenced = /^[`~]/.test(writtenText(node, lowering))
    report(codeBlock, node, lowering, {
      message: fenced
        ? { zh: '用了代码块', en: 'a code block' }
        : { zh: '行首有四个空格或制表符，被当成了代码', en: 'four spaces or a tab at the line start make this code' },
      expected: { zh: '顶格书写的段落，缩进由版式生成', en: 'paragraphs without indent; the layout makes it' },
      help: { zh: '去掉行首的空格（或代码标记）', en: 'remove the leading spaces, or the fence' },
    })
    return []
  },
  blockquote: (node: Blockquote, lowering) => {
    report(blockquote, node, lowering, {
      message: { zh: '用了引用块“>”', en: 'a block quote (>)' },
      expected: { zh: '普通段落', en: 'an ordinary paragraph' },
      help: { zh: '去掉行首的“>”，引文用“ ”', en: 'remove the > marks; quote with “ ”' },
    })
    return []
  },
  thematicBreak: (node, lowering) => {
    report(thematicBreak, node, lowering, {
      message: {
        zh: `有分隔线“${writtenText(node, lowering)}”`,
        en: `a horizontal rule “${writtenText(node, lowering)}”`,
      },
      expected: { zh: '用标题分开各部分', en: 'parts set off by headings' },
      help: {
        zh: '删去分隔线；如果是文件头（front matter），前后都要有一行 ---，且从第一行开始',
        en: 'delete it; front matter must start on the first line and end with --- too',
      },
    })
    return []
  },
  definition: nothing,
  // The handler of its directive reads it.
  directiveLabel: nothing,
  footnoteDefinition: nothing,
  yaml: nothing,
}

function lowerHeading(node: Heading, lowering: Lowering): readonly SectionBlock[] {
  const span = spanOf(node, lowering)
  if (!writtenText(node, lowering).startsWith('#')) {
    report(setextHeading, node, lowering, {
      message: { zh: '文字下面紧跟 --- 或 ===，被当成了标题', en: 'text over --- or === is taken as a heading' },
      expected: { zh: '标题以“# ”开头', en: 'headings open with “# ”' },
      help: { zh: '删去下面的线；要作标题就在行首加“# ”', en: 'delete the line below; for a heading write “# ”' },
    })
    return []
  }
  if (node.depth > 4) {
    report(headingTooDeep, node, lowering, {
      message: { zh: `标题到了第${node.depth}级`, en: `a heading of level ${node.depth}` },
      expected: { zh: '最多四级：一、（一）1.（1）', en: 'at most four levels: 一、（一）1.（1）' },
      help: { zh: '并入上一级，或改成“一是、二是”', en: 'merge it upward, or use points' },
    })
    return []
  }
  const { content, name } = takeName(lowerInlines(node.children, lowering), lowering.log)
  if (content.length === 0) {
    report(emptyHeading, node, lowering, {
      message: { zh: '标题没有文字', en: 'a heading without text' },
      expected: { zh: '# 标题', en: '# heading' },
      help: { zh: '写上标题，或删去这一行', en: 'write the heading, or delete the line' },
    })
    return []
  }
  // Checked just above: 1 to 4.
  return [{ kind: 'heading', level: node.depth as Level, content, span, ...(name ? { name } : {}) }]
}

function lowerList(node: List, lowering: Lowering): readonly SectionBlock[] {
  checkStart(node, lowering)
  const items = node.children.map((item) => lowerItem(item, node.ordered === true, lowering))
  if (items.some((item) => item.length === 0)) return []
  return [{ kind: node.ordered ? 'points' : 'dashes', items, span: spanOf(node, lowering) }]
}

/** `2023. 全年` at a line start is a list, too, and its number would be lost. */
function checkStart(node: List, lowering: Lowering): void {
  const start = node.start ?? 1
  if (!node.ordered || start <= 1) return
  const mark = /^\d+[.)]/.exec(writtenText(node, lowering))?.[0] ?? `${start}.`
  report(listForm, node, lowering, {
    message: {
      zh: `列表从“${mark}”开始，印出来却是“一是”`,
      en: `the list starts at “${mark}” but is printed from 一是`,
    },
    expected: { zh: '每个列表从“1.”开始，序号自动生成', en: 'every list starts at 1.; its numbers are computed' },
    help: {
      zh: `改成“1.”；如果本来不是列表，写成“${mark.slice(0, -1)}\\${mark.slice(-1)}”`,
      en: `write 1.; if it is no list, write “${mark.slice(0, -1)}\\${mark.slice(-1)}”`,
    },
  })
}

/** Empty after a finding. */
function lowerItem(item: ListItem, ordered: boolean, lowering: Lowering): readonly SectionBlock[] {
  const before = lowering.log.diagnostics.length
  const blocks = lowerBlocks(item.children, lowering)
  // A list inside has been refused already: one mistake, one finding.
  if (lowering.log.diagnostics.slice(before).some(({ code }) => code === listForm.code)) return []
  const refused = blocks.find(
    (block) => block.kind === 'heading' || block.kind === 'points' || (block.kind === 'dashes' && !ordered),
  )
  if (blocks[0]?.kind === 'paragraph' && refused === undefined) return blocks
  const what =
    refused !== undefined
      ? { zh: '列表项里套了标题或另一层列表', en: 'a heading or another list inside a list item' }
      : { zh: '列表项没有文字', en: 'a list item without text' }
  report(listForm, item, lowering, {
    message: what,
    expected: {
      zh: '每项以文字开头；“一是、二是”下面至多再有一层“——”',
      en: 'each item opens with text; a point may hold one level of dashes',
    },
    help: { zh: '把内层改成下一级标题，或并入文字', en: 'make the inner level a heading, or merge it into the text' },
  })
  return []
}
