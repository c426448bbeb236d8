// 一方面 without 另一方面 before the next heading, and the reverse.

import type { Finding } from '../../../diagnostics/diagnostic.ts'
import type { ReadingRule } from '../../reading.ts'
import { silenceHelp } from '../../words/quoting.ts'
import type { Line } from '../../words/section-lines.ts'
import { spanOfWords, type Words } from '../../words/words.ts'

export const structureTwoSides: ReadingRule = {
  id: 'structure/two-sides',
  summary: { zh: '“一方面”“另一方面”没有成对', en: '一方面 without 另一方面, or the reverse' },
  severity: 'info',
  basis: '实务：“一方面”与“另一方面”（或再一个“一方面”）成对使用',
  examples: {
    found: ['一方面，健全工作机制。'],
    silent: ['一方面，健全工作机制；另一方面，强化监督。', '在这一方面，工作机制还不健全。'],
  },
  *check({ reading }) {
    for (const lines of reading.lines) {
      for (const stretch of stretchesOf(lines)) yield* unpaired(stretch)
    }
  },
}

/** The paragraphs between two headings. */
function stretchesOf(lines: readonly Line[]): Words[][] {
  const stretches: Words[][] = [[]]
  for (const line of lines) {
    if (line.kind === 'heading') stretches.push([])
    else if (line.kind === 'paragraph') stretches.at(-1)?.push(line.words)
  }
  return stretches
}

interface Side {
  readonly words: Words
  readonly start: number
  readonly word: string
}

// 这一方面, 某一方面 and 任何一方面 stand behind another word.
const SIDE = /(?<=^|[，。；：、！？,;:.!?\s])(?:另一方面|(?:一方面)(?![的性]))/g

function* unpaired(stretch: readonly Words[]): Iterable<Finding> {
  const sides = stretch.flatMap((words) =>
    Array.from(words.text.matchAll(SIDE), ({ 0: word, index }): Side => ({ words, start: index, word })),
  )
  const [first, ...more] = sides
  // Anything but one of them may be a pair that a rule cannot follow.
  if (first === undefined || more.length > 0) return
  const counterpart = first.word === '一方面' ? /另一|另外|同时|再者|其次|二是|第二/ : /一方面|首先|一是|第一|其一/
  const others = stretch.map(({ text }) => text.replaceAll('另一方面', '')).join('')
  if (counterpart.test(first.word === '一方面' ? stretch.map(({ text }) => text).join('') : others)) return
  yield toFinding(first)
}

function toFinding({ words, start, word }: Side): Finding {
  const other = word === '一方面' ? '另一方面' : '一方面'
  const span = spanOfWords(words, start, start + word.length)
  return {
    message: { zh: `用了“${word}”，没有“${other}”`, en: `“${word}” without “${other}”` },
    expected: { zh: '“一方面……另一方面……”', en: '一方面……另一方面……' },
    help: silenceHelp('structure/two-sides', `补上“${other}”，或删去“${word}”`, `add “${other}”, or delete “${word}”`),
    ...(span ? { span } : {}),
  }
}
