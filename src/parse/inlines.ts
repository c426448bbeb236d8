// mdast's phrasing content → Inline. What has no official form is a finding, never dropped in silence.

import type { Html, LinkReference, Link as MdastLink, Text as MdastText, PhrasingContent } from 'mdast'
import type { Inline, Text } from '../model/doc.ts'
import type { Span } from '../source/span.ts'
import {
  codeBlock,
  commentForm,
  footnoteUndefined,
  formulaForm,
  inlineImage,
  linkScheme,
  rawHtml,
  strayMark,
  strikethrough,
} from './findings.ts'
import type { FormulaNode } from './formula-syntax.ts'
import { formulaText } from './formula-text.ts'
import { footnoteKey, type Lowering, report, spanBetween, spanOf, writtenText } from './lowering.ts'
import { checkStrayDirective } from './stray-directive.ts'
import { textOffsets } from './text-offsets.ts'

type InlineHandlers = {
  readonly [K in PhrasingContent['type']]: (
    node: Extract<PhrasingContent, { type: K }>,
    lowering: Lowering,
  ) => readonly Inline[]
}

export function lowerInlines(nodes: readonly PhrasingContent[], lowering: Lowering): Inline[] {
  return nodes.flatMap((node) => lowerInline(node, lowering))
}

function lowerInline(node: PhrasingContent, lowering: Lowering): readonly Inline[] {
  // The map type ties each key to its node type; TypeScript cannot follow that through an index.
  const handler = handlers[node.type] as (node: PhrasingContent, lowering: Lowering) => readonly Inline[]
  return handler(node, lowering)
}

const handlers: InlineHandlers = {
  text: lowerText,
  strong: (node, lowering) => [{ kind: 'strong', content: lowerInlines(node.children, lowering) }],
  emphasis: (node, lowering) => [{ kind: 'emphasis', content: lowerInlines(node.children, lowering) }],
  break: () => [{ kind: 'line-break' }],
  link: (node, lowering) => lowerLink(node, node.url, lowering),
  // Without a definition the marks stay text, so there is always one here.
  linkReference: (node, lowering) => lowerLink(node, lowering.links.get(node.identifier) ?? '', lowering),
  footnoteReference: (node, lowering) => [
    { kind: 'footnote-ref', key: footnoteKey(node.identifier, lowering), span: spanOf(node, lowering) },
  ],
  html: (node, lowering) => {
    checkHtml(node, lowering)
    return []
  },
  inlineCode: (node, lowering) => {
    report(codeBlock, node, lowering, {
      message: { zh: `用了代码标记“\`${node.value}\`”`, en: `inline code “${node.value}”` },
      expected: { zh: '普通文字', en: 'plain text' },
      help: { zh: '去掉反引号，需要引用时用“ ”', en: 'remove the backticks; quote with “ ”' },
    })
    return []
  },
  delete: (node, lowering) => {
    report(strikethrough, node, lowering, {
      message: { zh: '用了删除线“~~ ~~”', en: 'strikethrough (~~ ~~)' },
      expected: { zh: '只留要印发的文字', en: 'only the text to be printed' },
      help: { zh: '删去这段文字，或去掉“~~”', en: 'delete the text, or the ~~ marks' },
    })
    return []
  },
  formula: lowerFormula,
  image: (node, lowering) => refuseInlineImage(node, lowering),
  imageReference: (node, lowering) => refuseInlineImage(node, lowering),
}

function lowerText(node: MdastText, lowering: Lowering): readonly Inline[] {
  const span = spanOf(node, lowering)
  checkText(node, lowering)
  const text = joinLines(node.value)
  return text === '' ? [] : [{ kind: 'text', text, span, ...placesOf(text, node, span, lowering) }]
}

/** Only where the source has the text otherwise than it is printed. */
function placesOf(text: string, node: MdastText, span: Span, lowering: Lowering): Pick<Text, 'offsets'> {
  const written = writtenText(node, lowering)
  if (text === written && span.end - span.start === text.length) return {}
  const start = node.position?.start.offset ?? 0
  return { offsets: textOffsets(text, written).map((offset) => lowering.offsetAt(start + offset)) }
}

/** Printed as written until facts/ puts the value there. */
function lowerFormula(node: FormulaNode, lowering: Lowering): readonly Inline[] {
  const start = node.position?.start.offset ?? 0
  return [formulaText(node.value, spanOf(node, lowering), (index) => lowering.offsetAt(start + index))]
}

/** Lines of one paragraph are one text: Chinese joins without a space, two Latin words keep one between them. */
export function joinLines(text: string): string {
  if (!text.includes('\n') && !text.includes('\r')) return text
  return text.replace(/(.?)[ \t]*(?:\r\n|\n|\r)[ \t]*(?=(.?))/gsu, (_, before: string, after: string) =>
    /[\p{Script=Latin}\d]/u.test(before) && /[\p{Script=Latin}\d]/u.test(after) ? `${before} ` : before,
  )
}

function checkText(node: MdastText, lowering: Lowering): void {
  const start = node.position?.start.offset ?? 0
  const written = writtenText(node, lowering)
  for (const match of written.matchAll(/\[\^([^\]\s]+)\]/g)) {
    lowering.log.add(footnoteUndefined, {
      message: { zh: `脚注“${match[0]}”没有内容`, en: `footnote ${match[0]} has no text` },
      expected: { zh: `文件里有一段“${match[0]}: 脚注内容”`, en: `a paragraph “${match[0]}: text” in the file` },
      help: { zh: '补上脚注内容，或删去这个标记', en: 'add the text of the footnote, or delete the mark' },
      span: spanBetween(start + match.index, start + match.index + match[0].length, lowering),
    })
  }
  checkBraces(written, start, lowering)
  checkStrayDirective(written, start, lowering)
  // 138****8000 is printed as it is meant.
  const stray = /(?<![\\*])\*\*(?!(?<=\d\*\*)\*{0,40}[\dXx])/.exec(written)
  if (stray === null) return
  lowering.log.add(strayMark, {
    message: { zh: '“**”没有配对，会原样印出', en: 'an unpaired ** would be printed as it is' },
    expected: { zh: '**加粗的文字** 前后成对，里侧不留空格', en: '**bold text**, in pairs, no space inside' },
    help: { zh: '补上另一半，或删去', en: 'add the other half, or delete it' },
    span: spanBetween(start + stray.index, start + stray.index + 2, lowering),
  })
}

/** Two braces that open, of any width, and two that close where none was escaped before: neither is printed by mistake. */
function checkBraces(written: string, start: number, lowering: Lowering): void {
  const escaped = written.search(/\\[{｛]/)
  for (const { 0: braces, index } of written.matchAll(/(?<!\\)[{｛][ \t]?[{｛]|[}｝][ \t]?[}｝]/g)) {
    const opens = /[{｛]/.test(braces)
    if (!opens && escaped >= 0 && escaped < index) continue
    const isFullWidth = /[｛｝]/.test(braces)
    lowering.log.add(formulaForm, {
      message: isFullWidth
        ? { zh: `花括号“${braces}”是全角的`, en: `the braces ${braces} are full-width` }
        : opens
          ? {
              zh: `“${braces}”没有在同一行用“}}”结束，或里面是空的`,
              en: `${braces} is empty or not closed on its line`,
            }
          : { zh: `“${braces}”前面没有“{{”`, en: `${braces} without {{ before it` },
      expected: { zh: '{{ 名称 }}，如 {{ 网络舆情.合计 }}，花括号用半角', en: '{{ name }}, in half-width braces' },
      help: { zh: '写完整；要印出花括号本身就写“\\{{”', en: 'complete it; write \\{{ to print the braces themselves' },
      span: spanBetween(start + index, start + index + braces.length, lowering),
    })
    // The rest of the text is most likely the other half.
    return
  }
}

function lowerLink(node: MdastLink | LinkReference, address: string, lowering: Lowering): readonly Inline[] {
  const content = lowerInlines(node.children, lowering)
  if (/^#./.test(address))
    return [{ kind: 'cross-ref', target: address.slice(1), content, span: spanOf(node, lowering) }]
  // Word refuses a whole file for one target that is not a URI.
  if (/^https?:\/\/[^\s/]/i.test(address) && URL.canParse(address)) return [{ kind: 'link', href: address, content }]
  report(linkScheme, node, lowering, {
    message: { zh: `链接“${address}”不是网址`, en: `link “${address}” is no web address` },
    expected: {
      zh: '以 http:// 或 https:// 开头的网址；引用本报告的图、表、标题写 #名称',
      en: 'an address that begins with http:// or https://; #name for a figure, table or heading of this report',
    },
    help: { zh: '写出完整网址，或去掉链接只留文字', en: 'write the whole address, or keep the text alone' },
  })
  return content
}

/** Accepts editors' notes; anything else, and a note that swallows text, is reported. */
export function checkHtml(node: Html, lowering: Lowering): void {
  const html = node.value
  const rest = html.replace(/<!--[\s\S]*?-->/g, '').trim()
  if (rest === '' || closesReportedTag(rest, node, lowering)) return
  if (rest.startsWith('<!--')) {
    report(commentForm, node, lowering, {
      message: { zh: '注释“<!--”没有用“-->”结束', en: 'a comment <!-- that is never closed by -->' },
      expected: { zh: '<!-- 说明 -->', en: '<!-- note -->' },
      help: {
        zh: '在注释末尾加上“-->”，否则后面的正文都会被当作注释',
        en: 'close it with -->; all text behind it counts as comment',
      },
    })
  } else if (/-->[^<]*$/.test(html) && html.trimStart().startsWith('<!--')) {
    report(commentForm, node, lowering, {
      message: { zh: '注释“-->”后面同一行还有文字', en: 'text on the same line behind a comment' },
      expected: { zh: '注释自成一段，或写在段落中间', en: 'a comment in lines of its own, or inside a paragraph' },
      help: { zh: '把正文另起一行，中间空一行', en: 'start the text on a new line, after an empty one' },
    })
  } else {
    const opening = /<[^\s>]*/.exec(rest)?.[0] ?? rest.slice(0, 20)
    const tag = opening.endsWith('>') ? opening : `${opening}>`
    report(rawHtml, node, lowering, {
      message: { zh: `有 HTML 标记“${tag}”`, en: `raw HTML ${tag}` },
      expected: { zh: '普通文字和 Markdown', en: 'plain text and Markdown' },
      help: { zh: '删去标记；要印出尖括号本身就写“\\<”', en: 'delete the tag; write \\< to print the bracket itself' },
    })
  }
}

/** One mistake, one finding: `</b>` says nothing new behind its `<b>`. */
function closesReportedTag(html: string, node: Html, { text }: Lowering): boolean {
  const name = /^<\/([a-z][\w-]*)\s*>$/i.exec(html)?.[1]
  const before = text.slice(0, node.position?.start.offset ?? 0)
  return name !== undefined && before.slice(-2000).includes(`<${name}`)
}

function refuseInlineImage(node: PhrasingContent, lowering: Lowering): readonly Inline[] {
  report(inlineImage, node, lowering, {
    message: { zh: '图片夹在文字中间', en: 'an image inside text' },
    expected: { zh: '图片自成一段', en: 'an image in a paragraph of its own' },
    help: { zh: '在图片前后各空一行', en: 'put an empty line before and after it' },
  })
  return []
}
