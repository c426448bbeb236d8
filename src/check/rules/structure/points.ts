// 一是……二是……三是……: begun with 一是, none left out, at least two; those that the program numbers, too, are at least two.

import type { Finding, Message } from '../../../diagnostics/diagnostic.ts'
import { hanNumeral } from '../../../facts/quantity/han-numeral.ts'
import { type Misplaced, type PointItem, type PointList, typedPointsIn } from '../../ordinals/typed-points.ts'
import type { ReadingRule } from '../../reading.ts'
import { blocksOf } from '../../walk.ts'
import { silenceHelp } from '../../words/quoting.ts'
import { spanOfWords } from '../../words/words.ts'

export const structurePoints: ReadingRule = {
  id: 'structure/points',
  summary: { zh: '一是、二是不连续，或只有一项', en: '一是, 二是 that leave one out, or one alone' },
  severity: 'warning',
  basis: '实务：“一是”“二是”依次连用，至少两项，不与“首先”“一方面”混用',
  examples: {
    found: ['一是健全机制；三是强化监督。', '一是健全机制。其次，强化监督。'],
    silent: ['一是健全机制；二是强化监督。', '主要做法一是健全机制，二是强化监督。'],
  },
  *check({ report, reading }) {
    for (const lines of reading.lines) {
      const { lists, misplaced } = typedPointsIn(lines)
      for (const each of misplaced) yield misplacedFinding(each)
      for (const list of lists) yield* aloneFinding(list)
    }
    for (const block of blocksOf(report)) {
      if (block.kind === 'points' && block.items.length === 1) yield { ...ONE_ITEM, span: block.span }
    }
  },
}

const HELP = silenceHelp(
  'structure/points',
  '补上漏写的一项，或改正序次语',
  'add the item that is missing, or mend the ordinal',
)

const ONE_ITEM = {
  message: { zh: '要点只有一项', en: 'a list of one point' },
  expected: { zh: '至少两项', en: 'two at least' },
  help: { zh: '补上其余各项，或改成一段正文', en: 'add the others, or make it plain text' },
} as const

function misplacedFinding({ item, expected }: Misplaced): Finding {
  const written = writtenOf(item)
  const other =
    expected === 1 ? otherOrdinal(item.words.text.slice(Math.max(0, item.start - NEAR), item.start)) : undefined
  return placed(item, other === undefined ? misplacedMessage(written, expected) : mixedMessage(written, other), {
    zh: expected === 1 ? '从“一是”起' : `“${hanNumeral(String(expected)) ?? expected}是”`,
    en: expected === 1 ? '一是 first' : `number ${expected}`,
  })
}

function misplacedMessage(written: string, expected: number): Message {
  return expected === 1
    ? { zh: `“${written}”前面没有“一是”`, en: `no 一是 stands before “${written}”` }
    : { zh: `这里写了“${written}”，序次不连续`, en: `“${written}” is not the next ordinal` }
}

function* aloneFinding({ items, isDoubtful }: PointList): Iterable<Finding> {
  const [item, ...more] = items
  if (item === undefined || more.length > 0 || isDoubtful) return
  const other = otherOrdinal(item.words.text.slice(item.end, item.end + NEAR))
  const message =
    other === undefined
      ? { zh: '只有“一是”，没有“二是”', en: '一是 without 二是' }
      : mixedMessage(writtenOf(item), other)
  yield placed(item, message, { zh: '“一是”“二是”至少两项', en: '一是 and 二是: two at least' })
}

// What stands further off is another list's, and reading it for each ordinal would take squared time.
const NEAR = 300

/** Ordinals of another kind that the same list may have gone on with. */
function otherOrdinal(text: string): string | undefined {
  return /(?:首先|其次|第[一二](?=[，、])|另?一方面|其[一二](?=[，、]))/.exec(text)?.[0]
}

function mixedMessage(written: string, other: string): Message {
  return { zh: `“${written}”与“${other}”混用`, en: `“${written}” and “${other}” in one list` }
}

function writtenOf({ words, start, end }: PointItem): string {
  return words.text.slice(start, end)
}

function placed({ words, start, end }: PointItem, message: Message, expected: Message): Finding {
  const span = spanOfWords(words, start, end)
  return { message, expected, help: HELP, ...(span ? { span } : {}) }
}
