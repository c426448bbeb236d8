// Numbers are computed: one that the author typed before a heading, a caption, a point or a dash would be printed twice.

import type { Finding } from '../../../diagnostics/diagnostic.ts'
import type { Inline } from '../../../model/doc.ts'
import type { SectionBlock } from '../../../model/section.ts'
import { plainDigits } from '../../numerals/digits.ts'
import type { ReadingRule } from '../../reading.ts'
import { blocksOf } from '../../walk.ts'
import { LISTED, NUMERAL } from '../../words/listed-numerals.ts'
import { isAsWritten, spanOfWords, wordsOf } from '../../words/words.ts'

const BRACKETED = `[（(]\\s*(?:${NUMERAL}|\\d{1,2})\\s*[）)]`
// 第一节课 and 第三、四季度 are no numbers of headings.
const HEADING = new RegExp(
  `^(?!${LISTED})(?:第${NUMERAL}[、，,]|第${NUMERAL}[章节](?![^\\s]{0,4}课)|${NUMERAL}\\s*[、．.]|${BRACKETED}[、．.]?|\\d+\\s*[.．、](?!\\d)|[①-⑳⑴-⒇㈠-㈩])\\s*`,
)
const POINT = new RegExp(
  `^(?!${LISTED})(?:${NUMERAL}是(?!否)|第${NUMERAL}[、，,]|${BRACKETED}|\\d{1,2}\\s*[.．、](?!\\d)|[①-⑳⑴-⒇])\\s*[，,、]?`,
)
// The number of a figure or table, before its caption; 表5年来办件情况 has none.
const CAPTION = new RegExp(
  `^[图表]\\s*(?:\\d{1,2}(?:[-—.．]\\d{1,2})?|${NUMERAL})(?:[.．、：:]|(?=\\s))\\s*|^[图表]\\d{1,2}(?:[-—]\\d{1,2})?(?=[一-鿿])(?![年月日天个项件次类种家人])`,
)
const DASH = /^(?:[—–―]+|-+)\s*/

export const typedNumber: ReadingRule = {
  id: 'text/typed-number',
  summary: { zh: '手工写了序号', en: 'a number typed by hand' },
  severity: 'error',
  basis: 'GB/T 9704-2012 7.3.3（结构层次序数；由本工具生成）',
  examples: {
    found: ['### 一、健全机制\n\n健全工作机制。', '1. 一是健全机制。\n2. 强化监督。'],
    silent: ['### 健全机制\n\n健全工作机制。', '1. 健全机制。\n2. 强化监督。', '### 一体推进普法\n\n推进普法。'],
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

function* typedIn(content: readonly Inline[], pattern: RegExp): Iterable<Finding> {
  const words = wordsOf(content)
  const { length } = pattern.exec(plainDigits(words.text))?.[0] ?? ''
  const span = spanOfWords(words, 0, length)
  if (length === 0 || span === undefined) return
  const typed = words.text.slice(0, length)
  yield {
    message: { zh: `手工写了序号“${typed.trim()}”`, en: `the number “${typed.trim()}” is typed by hand` },
    expected: { zh: '只写文字，序号自动生成', en: 'the text alone; numbers are computed' },
    help: { zh: `删去“${typed.trim()}”`, en: `delete “${typed.trim()}”` },
    span,
    ...(isAsWritten(words, 0, typed.length) ? { fix: { span, replacement: '' } } : {}),
  }
}
