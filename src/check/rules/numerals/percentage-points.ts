// 由80%提高到85%，提高5%: between two percentages lie percentage points. Changes of 5% that are right are let alone.

import type { Finding } from '../../../diagnostics/diagnostic.ts'
import { type Change, type Claim, changesOf, signed } from '../../comparisons/changes.ts'
import { type Bounds, isGrowth, meet } from '../../quantities/bounds.ts'
import type { Quantity } from '../../quantities/quantity.ts'
import type { ReadingRule } from '../../reading.ts'
import { isBound, notesAt, placeOf, silenceHelp, writtenText } from '../../words/quoting.ts'
import type { Sentence } from '../../words/sentences.ts'

export const numeralsPercentagePoints: ReadingRule = {
  id: 'numerals/percentage-points',
  summary: { zh: '两个百分数之差写成了“%”', en: 'the difference of two percentages given in %' },
  severity: 'warning',
  basis: '实务：两个百分数之差用“个百分点”',
  examples: {
    found: ['办结率由80%提高到85%，提高5%。'],
    silent: ['办结率由80%提高到85%，提高5个百分点。'],
  },
  *check({ reading }) {
    for (const sentence of reading.paragraphs.flat()) {
      for (const change of changesOf(sentence)) {
        const claim = change.claims.find((each) => isDifference(each, change))
        if (claim && !isBound({ sentence, quantity: claim.quantity })) yield toFinding(claim, change, sentence)
      }
    }
  },
}

function isDifference(claim: Claim, { before, after }: Change): boolean {
  if (claim.quantity.kind !== 'percent' || before.kind !== 'percent' || after.kind !== 'percent') return false
  const difference = after.value.minus(before.value)
  const said = signed(claim)
  return meet(said, { low: difference, high: difference }) && !isGrowth(said, exactly(before), exactly(after))
}

/** What is meant by 80% to this sentence; rounded, nearly every claim could be right. */
function exactly({ value }: Quantity): Bounds {
  return { low: value, high: value }
}

function toFinding({ quantity }: Claim, { before, after }: Change, sentence: Sentence): Finding {
  const written = writtenText({ sentence, quantity })
  const right = `${written.replace(/\s*[%％]$/, '')}个百分点`
  return {
    message: {
      zh: `这是两个百分数之差，写成了“${written}”`,
      en: `“${written}” is the difference of two percentages`,
    },
    expected: { zh: `“${right}”`, en: `“${right}”` },
    help: HELP,
    ...placeOf({ sentence, quantity }),
    notes: notesAt(
      [before, after].map((each) => ({ sentence, quantity: each })),
      { zh: '按这里的数计算', en: 'a figure that it is worked out from' },
    ),
  }
}

const HELP = silenceHelp(
  'numerals/percentage-points',
  '改为“个百分点”；说的是增幅的，重新计算',
  'write 个百分点; where growth is meant, work it out anew',
)
