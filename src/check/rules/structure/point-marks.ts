// 一是……；二是……。三是……: the marks between the points of one list should be the same.

import type { Finding } from '../../../diagnostics/diagnostic.ts'
import type { Points } from '../../../model/section.ts'
import type { Span } from '../../../source/span.ts'
import { type PointItem, typedPointsIn } from '../../ordinals/typed-points.ts'
import type { ReadingRule } from '../../reading.ts'
import { blocksOf } from '../../walk.ts'
import { silenceHelp } from '../../words/quoting.ts'
import { spanOfWords, wordsOf } from '../../words/words.ts'

export const structurePointMarks: ReadingRule = {
  id: 'structure/point-marks',
  summary: { zh: '各项之间的标点不一致', en: 'points set off by different marks' },
  severity: 'info',
  basis: '实务：并列的各项之间统一用分号或句号',
  examples: {
    found: ['一是健全机制；二是强化监督。三是加强培训。'],
    silent: ['一是健全机制；二是强化监督；三是加强培训。', '一是健全机制，二是强化监督，三是加强培训。'],
  },
  *check({ report, reading }) {
    for (const block of blocksOf(report)) if (block.kind === 'points') yield* compare(marksOfPoints(block))
    for (const lines of reading.lines) {
      for (const { items } of typedPointsIn(lines).lists) yield* compare(items.slice(1).flatMap(markBefore))
    }
  },
}

interface Separator {
  readonly mark: string
  readonly span: Span | undefined
}

const MARKS = /[；。，]/

/** In the same paragraph; one that ends a paragraph is set off by that. */
function markBefore({ words, start }: PointItem): Separator[] {
  const mark = words.text.charAt(start - 1)
  return MARKS.test(mark) ? [{ mark, span: spanOfWords(words, start - 1, start) }] : []
}

function marksOfPoints({ items }: Points): Separator[] {
  return items.slice(0, -1).flatMap(([first, ...rest]) => {
    if (first?.kind !== 'paragraph' || rest.length > 0) return []
    const words = wordsOf(first.content)
    const mark = words.text.at(-1) ?? ''
    const end = words.text.length
    return MARKS.test(mark) ? [{ mark, span: spanOfWords(words, end - 1, end) }] : []
  })
}

/** One finding a list, at the first mark that is another. */
function* compare([first, ...more]: readonly Separator[]): Iterable<Finding> {
  const other = more.find(({ mark }) => mark !== first?.mark)
  if (first === undefined || other === undefined) return
  yield {
    message: {
      zh: `各项之间有的用“${first.mark}”，有的用“${other.mark}”`,
      en: `some points end with “${first.mark}”, others with “${other.mark}”`,
    },
    expected: { zh: '统一用分号或句号', en: 'the same mark between all of them' },
    help: HELP,
    ...(other.span ? { span: other.span } : {}),
  }
}

const HELP = silenceHelp('structure/point-marks', '改成一致的', 'make them the same')
