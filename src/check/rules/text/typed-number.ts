// Numbers are computed: one that the author typed before a heading, a caption, a point or a dash would be printed twice.

import type { Finding } from '../../../diagnostics/diagnostic.ts'
import type { Inline } from '../../../model/doc.ts'
import type { Rule } from '../../../model/rule.ts'
import type { SectionBlock } from '../../../model/section.ts'
import { plainDigits } from '../../numerals/digits.ts'
import { blocksOf } from '../../walk.ts'

const NUMERAL = '[一二三四五六七八九十百]+'
const HEADING = new RegExp(
  `^(?:第${NUMERAL}[、，,章节]|${NUMERAL}[、．.]|[（(](?:${NUMERAL}|\\d+)[）)][、．.]?|\\d+[.．、](?!\\d)|[①-⑳⑴-⒇㈠-㈩])\\s*`,
)
const POINT = new RegExp(`^(?:${NUMERAL}是|第${NUMERAL}[、，,]|[（(](?:${NUMERAL}|\\d+)[）)])\\s*[，,、]?`)
// The number of a figure or table, before its caption.
const CAPTION = /^[图表]\s*(?:\d+|[一二三四五六七八九十]+)(?:[.．、：:]|(?=\s))\s*/
const DASH = /^(?:[—–―]+|-+)\s*/

export const typedNumber: Rule = {
  id: 'text/typed-number',
  summary: { zh: '手工写了序号', en: 'a number typed by hand' },
  severity: 'error',
  basis: 'GB/T 9704-2012 7.3.3（结构层次序数；由本工具生成）',
  examples: {
    found: ['### 一、健全机制\n\n健全工作机制。', '1. 一是健全机制。\n2. 强化监督。'],
    silent: ['### 健全机制\n\n健全工作机制。\n\n### 一体推进普法\n\n推进普法。', '1. 健全机制。\n2. 强化监督。'],
  },
  *check({ report }) {
    for (const section of report.sections) if (section.titleSpan) yield* typedIn(section.title, HEADING)
    for (const block of blocksOf(report)) yield* typedInBlock(block)
  },
}

function* typedInBlock(block: SectionBlock): Iterable<Finding> {
  if (block.kind === 'heading') yield* typedIn(block.content, HEADING)
  if (block.kind === 'figure' || block.kind === 'table') yield* typedIn(block.caption, CAPTION)
  if (block.kind !== 'points' && block.kind !== 'dashes') return
  for (const [first] of block.items) {
    if (first?.kind === 'paragraph') yield* typedIn(first.content, block.kind === 'points' ? POINT : DASH)
  }
}

function* typedIn([first]: readonly Inline[], pattern: RegExp): Iterable<Finding> {
  if (first?.kind !== 'text' || first.span === undefined) return
  const { length } = pattern.exec(plainDigits(first.text))?.[0] ?? ''
  if (length === 0) return
  const typed = first.text.slice(0, length)
  const span = { ...first.span, end: first.span.start + typed.length }
  // Where the source has escapes, its length differs and the fix could cut into the text.
  const exact = first.span.end - first.span.start === first.text.length
  yield {
    message: { zh: `手工写了序号“${typed.trim()}”`, en: `the number “${typed.trim()}” is typed by hand` },
    expected: { zh: '只写文字，序号自动生成', en: 'the text alone; numbers are computed' },
    help: { zh: `删去“${typed.trim()}”`, en: `delete “${typed.trim()}”` },
    span,
    ...(exact ? { fix: { span, replacement: '' } } : {}),
  }
}
