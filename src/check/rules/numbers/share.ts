// Percentages against the counts beside them: 共14件，办结12件，办结率100%; 由10件增至12件，增长25%.

import type { Finding } from '../../../diagnostics/diagnostic.ts'
import { type Decimal, decimal, roundHalfUp } from '../../../facts/quantity/decimal.ts'
import { type Change, type Claim, changesOf, isAgainst, signed } from '../../comparisons/changes.ts'
import { type Share, sharesOf } from '../../comparisons/shares.ts'
import { isGrowth, isShare, meet, ZERO } from '../../quantities/bounds.ts'
import type { Quantity } from '../../quantities/quantity.ts'
import type { ReadingRule } from '../../reading.ts'
import { notesAt, placeOf, silenceHelp, writtenText } from '../../words/quoting.ts'
import type { Sentence } from '../../words/sentences.ts'

export const numbersShare: ReadingRule = {
  id: 'numbers/share',
  summary: { zh: '百分比、增减数与所列的数不符', en: 'a percentage or change that its own counts do not give' },
  severity: 'warning',
  basis: '实务：百分比和增减数应能由所列的数算出',
  examples: {
    found: ['受理申请14件，办结12件，办结率100%。', '行政复议案件由10件增至12件，增长25%。'],
    silent: ['受理申请14件，办结12件，办结率85.7%。', '行政复议案件由10件增至12件，增长20%。'],
  },
  *check({ reading }) {
    for (const [index, sentence, sentences] of reading.paragraphs.flatMap(withIndex)) {
      for (const share of sharesOf(sentence, sentences[index - 1])) if (!fits(share)) yield wrongShare(share, sentence)
      for (const change of changesOf(sentence)) yield* wrongChange(change, sentence)
    }
  },
}

function fits({ percent, parts, wholes }: Share): boolean {
  return parts.some((part) => wholes.some((whole) => isShare(percent, part, whole)))
}

function withIndex(sentences: readonly Sentence[]) {
  return sentences.map((sentence, index) => [index, sentence, sentences] as const)
}

function wrongShare({ percent, part, nearest }: Share, sentence: Sentence): Finding {
  const [said, counted, of] = [percent, part, nearest].map((quantity) => writtenText({ sentence, quantity }))
  const right = percentText(part.value, nearest.value)
  return {
    message: {
      zh: `这里是${said}，而${counted}占${of}的${right}`,
      en: `${said} is said, but ${counted} of ${of} are ${right}`,
    },
    expected: { zh: right, en: right },
    help: HELP,
    ...placeOf({ sentence, quantity: percent }),
    notes: notesAt(
      [nearest, part].map((quantity) => ({ sentence, quantity })),
      FIGURE,
    ),
  }
}

function* wrongChange(change: Change, sentence: Sentence): Iterable<Finding> {
  const { before, after, claims } = change
  if (isAgainst(change)) {
    yield wrongDirection(change, sentence)
    return
  }
  for (const claim of claims) if (!holds(claim, before, after)) yield wrongClaim(claim, change, sentence)
}

function holds(claim: Claim, before: Quantity, after: Quantity): boolean {
  const isPercent = claim.quantity.kind === 'percent'
  // 由40%提升到60%，提升50% is right, though it is rarely meant so.
  if (isPercent && isGrowth(signed(claim), before, after)) return true
  if (isPercent && before.kind !== 'percent') return false
  // 由80%提高到85%，提高5% is another mistake than one of numbers (numerals/percentage-points).
  const difference = { low: after.low.minus(before.high), high: after.high.minus(before.low) }
  return meet(signed(claim), difference)
}

function wrongClaim({ quantity }: Claim, { before, after }: Change, sentence: Sentence): Finding {
  const [said, there, to] = [quantity, before, after].map((each) => writtenText({ sentence, quantity: each }))
  const from = before.computed ? `${before.value.toFixed()}${before.unit}` : there
  const right = changeText(quantity, before, after)
  return {
    message: { zh: `由${from}到${to}，变化不是${said}`, en: `from ${from} to ${to} is no change by ${said}` },
    expected: right,
    help: HELP,
    ...placeOf({ sentence, quantity }),
    notes: notesAt(
      (before.computed ? [after] : [before, after]).map((each) => ({ sentence, quantity: each })),
      FIGURE,
    ),
  }
}

function wrongDirection({ before, after, verb }: Change, sentence: Sentence): Finding {
  const [from, to] = [before, after].map((quantity) => writtenText({ sentence, quantity }))
  const up = verb === 'up'
  return {
    message: {
      zh: `由${from}到${to}，却说是${up ? '增加' : '减少'}`,
      en: `from ${from} to ${to} is said to be ${up ? 'a rise' : 'a fall'}`,
    },
    expected: up
      ? { zh: '后一个数更大', en: 'a greater second number' }
      : { zh: '后一个数更小', en: 'a smaller second number' },
    help: HELP,
    ...placeOf({ sentence, quantity: after }),
    notes: notesAt([{ sentence, quantity: before }], FIGURE),
  }
}

const FIGURE = { zh: '按这里的数计算', en: 'a figure that it is worked out from' }
const HELP = silenceHelp('numbers/share', '核对这几个数', 'check these figures')

function changeText({ kind, unit }: Quantity, before: Quantity, after: Quantity) {
  const difference = after.value.minus(before.value)
  const size = difference.abs()
  const rises = difference.gte(ZERO)
  const say = (zh: string, en: string) => ({
    zh: `${rises ? '增加' : '减少'}${zh}`,
    en: `${rises ? 'a rise' : 'a fall'} of ${en}`,
  })
  // Between two percentages lie points, whatever the sentence calls them.
  if (before.kind === 'percent') return say(`${size.toFixed()}个百分点`, `${size.toFixed()} percentage points`)
  const amount = kind === 'percent' ? percentText(size, before.value) : `${size.toFixed()}${unit}`
  return say(amount, amount)
}

const HUNDRED = decimal('100')

/** With two places at most. */
function percentText(part: Decimal, whole: Decimal): string {
  if (whole.lte(ZERO)) return '—'
  return `${roundHalfUp(part.times(HUNDRED).div(whole), 2).replace(/\.?0+$/, '')}%`
}
