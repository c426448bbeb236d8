// How points end: the last one with a full stop, and none without a mark, or it would run into the next.

import type { Finding, Message } from '../../../diagnostics/diagnostic.ts'
import type { Points } from '../../../model/section.ts'
import { typedPointsIn } from '../../ordinals/typed-points.ts'
import type { ReadingRule } from '../../reading.ts'
import { blocksOf } from '../../walk.ts'
import { silenceHelp } from '../../words/quoting.ts'
import type { Line } from '../../words/section-lines.ts'
import { spanOfWords, type Words, wordsOf } from '../../words/words.ts'

export const structurePointEnd: ReadingRule = {
  id: 'structure/point-end',
  summary: { zh: '要点末尾的标点不对', en: 'a wrong mark at the end of a point' },
  severity: 'warning',
  basis: '实务：各项之间用分号或句号，最后一项用句号',
  examples: {
    found: ['1. 健全工作机制；\n2. 强化监督；', '一是健全机制；二是强化监督；'],
    silent: ['1. 健全工作机制；\n2. 强化监督。', '一是健全机制；二是强化监督。'],
  },
  *check({ report, reading }) {
    for (const block of blocksOf(report)) if (block.kind === 'points') yield* inPoints(block)
    for (const lines of reading.lines) yield* inTyped(lines)
  },
}

const LETTER = /[\p{L}\p{N}]/u
const CONTINUES = /[；;，,、]/

function* inPoints({ items }: Points): Iterable<Finding> {
  for (const [index, [first, ...rest]] of items.entries()) {
    // What stands below an item goes on with it.
    if (first?.kind !== 'paragraph' || rest.length > 0) continue
    const isLast = index === items.length - 1
    const words = wordsOf(first.content)
    const end = lastCharacter(words)
    if (LETTER.test(end)) yield* atEnd(words, UNMARKED, isLast ? FULL_STOP : EITHER)
    if (isLast && CONTINUES.test(end)) yield* atEnd(words, unfinished(end), FULL_STOP)
  }
}

/** The paragraph in which a list ends, unless the next one may go on with it. */
function* inTyped(lines: readonly Line[]): Iterable<Finding> {
  const last = new Map<number, Words>()
  for (const { items } of typedPointsIn(lines).lists) {
    const item = items.at(-1)
    if (item && items.length > 1) last.set(item.line, item.words)
  }
  for (const [line, words] of last) {
    const end = lastCharacter(words)
    const next = lines[line + 1]
    const isLast = next === undefined || next.kind === 'heading' || next.kind === 'other'
    if (isLast && CONTINUES.test(end)) yield* atEnd(words, unfinished(end), FULL_STOP)
  }
}

function lastCharacter({ text }: Words): string {
  return text.trimEnd().at(-1) ?? ''
}

const UNMARKED = { zh: '要点末尾没有标点', en: 'a point ends without a mark' }
const FULL_STOP = { zh: '以句号结束', en: 'a full stop' }
const EITHER = { zh: '以分号或句号结束', en: 'a semicolon or a full stop' }
const HELP = silenceHelp('structure/point-end', '改正末尾的标点', 'mend the mark at its end')

function unfinished(mark: string): Message {
  return { zh: `最后一项以“${mark}”结束`, en: `the last point ends with “${mark}”` }
}

function* atEnd(words: Words, message: Message, expected: Message): Iterable<Finding> {
  const end = words.text.trimEnd().length
  const span = spanOfWords(words, end - 1, end)
  if (span) yield { message, expected, help: HELP, span }
}
