// mdast's paragraphs → SectionParagraph, or a figure where an image stands alone.

import type { Image, Paragraph, PhrasingContent } from 'mdast'
import type { Inline } from '../model/doc.ts'
import type { SectionBlock, SectionFigure } from '../model/section.ts'
import { type FigureAttributes, readFigureAttributes } from './braces.ts'
import { reportMalformed } from './directives.ts'
import { headingSpace, typedIndent, unknownDirective } from './findings.ts'
import { splitFormulas } from './formula-text.ts'
import { lowerInlines } from './inlines.ts'
import { type Lowering, report, spanBetween, spanOf, writtenText } from './lowering.ts'

export function lowerParagraph(node: Paragraph, lowering: Lowering): readonly SectionBlock[] {
  const figures = figuresOf(node, lowering)
  if (figures.length > 0) return figures
  const written = writtenText(node, lowering)
  // A line of full-width spaces is empty to its author.
  if (written.trim() === '') return []
  checkParagraphStart(node, written, lowering)
  const content = lowerInlines(stripTypedIndent(node, written, lowering), lowering)
  return content.length === 0 ? [] : [{ kind: 'paragraph', content, span: spanOf(node, lowering) }]
}

function checkParagraphStart(node: Paragraph, written: string, lowering: Lowering): void {
  const line = written.split(/\r?\n/, 1)[0] ?? ''
  reportMalformed(line, (finding) => report(unknownDirective, node, lowering, finding))
  const marks = /^#{1,6}(?=[^\s#])/.exec(written)?.[0]
  if (marks === undefined) return
  report(headingSpace, node, lowering, {
    message: { zh: `“${marks}”后面没有空格，不是标题`, en: `no space after “${marks}”: this is no heading` },
    expected: { zh: `${marks} 标题`, en: `${marks} heading` },
    help: { zh: '在“#”后加一个空格；要印出“#”本身就写“\\#”', en: 'add a space after it; write \\# to print the mark' },
  })
}

function stripTypedIndent(node: Paragraph, written: string, lowering: Lowering): Paragraph['children'] {
  const indent = /^[\u3000\u00a0]+/.exec(written)?.[0]
  const [first, ...rest] = node.children
  if (indent === undefined || first?.type !== 'text') return node.children
  const start = node.position?.start.offset ?? 0
  const span = spanBetween(start, start + indent.length, lowering)
  lowering.log.add(typedIndent, {
    message: { zh: '段首打了空格来缩进（已去掉）', en: 'the paragraph is indented by typed spaces (removed)' },
    expected: { zh: '顶格书写', en: 'no indent' },
    help: { zh: '删去段首空格', en: 'delete the spaces' },
    span,
    fix: { span, replacement: '' },
  })
  return [{ ...first, value: first.value.slice(indent.length) }, ...rest]
}

function figuresOf(node: Paragraph, lowering: Lowering): SectionFigure[] {
  const children = joinWords(node.children)
  const onlyImages = children.every(
    (child, index) => child.type === 'image' || (child.type === 'text' && isRoomBehind(child.value, index)),
  )
  if (!onlyImages) return []
  return children.flatMap((image, index) => {
    if (image.type !== 'image') return []
    const span = spanOf(image, lowering)
    const caption = image.title ? stringTexts(image.title, image, lowering) : []
    const attributes = attributesOf(children[index + 1], lowering)
    return [{ kind: 'figure', source: image.url, alt: image.alt ?? '', caption, span, ...attributes }]
  })
}

/** Text and references side by side as one text: what braces behind an image say may refer to facts. */
function joinWords(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    if ((node.type === 'text' || node.type === 'formula') && last?.type === 'text')
      joined[joined.length - 1] = { ...last, value: last.value + node.value, ...spanning(last, node) }
    else joined.push(node)
  }
  return joined
}

function spanning(first: PhrasingContent, last: PhrasingContent): Pick<PhrasingContent, 'position'> {
  return first.position && last.position ? { position: { start: first.position.start, end: last.position.end } } : {}
}

/** Where the string stands in the node, as far as it was written without escapes. */
function stringTexts(text: string, node: Image, lowering: Lowering): readonly Inline[] {
  const start = (node.position?.start.offset ?? 0) + Math.max(0, writtenText(node, lowering).lastIndexOf(text))
  return splitFormulas(text, spanOf(node, lowering), (index) => lowering.offsetAt(start + index))
}

/** Nothing but white space, or what an image behind which it stands may have: `{…}`. */
function isRoomBehind(text: string, index: number): boolean {
  return /^\s*$/.test(text) || (index > 0 && BRACES.test(text))
}

// A blank before the brace is a slip that means the same.
const BRACES = /^[ \t]*(\{(?:[^{}]|\{\{[^{}]*\}\})*\})\s*$/

function attributesOf(node: PhrasingContent | undefined, lowering: Lowering): FigureAttributes {
  const braces = node?.type === 'text' ? BRACES.exec(node.value)?.[1] : undefined
  if (node === undefined || braces === undefined) return {}
  return readFigureAttributes(braces, spanOf(node, lowering), lowering.log)
}
