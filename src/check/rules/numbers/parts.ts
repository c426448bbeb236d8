// 其中: parts that do not add up to their whole (共14件，其中热线1条，书记信箱1条，问政四川13条), and parts greater than it.
// A list that need not name all parts is only told that it names too much.

import type { Finding } from '../../../diagnostics/diagnostic.ts'
import { decimal } from '../../../facts/quantity/decimal.ts'
import { type PartList, partListsOf } from '../../comparisons/part-list.ts'
import { meet, sumOf, ZERO } from '../../quantities/bounds.ts'
import type { Quantity } from '../../quantities/quantity.ts'
import type { ReadingRule } from '../../reading.ts'
import { isBound, notesAt, placeOf, silenceHelp, writtenText } from '../../words/quoting.ts'
import type { Sentence } from '../../words/sentences.ts'

export const numbersParts: ReadingRule = {
  id: 'numbers/parts',
  summary: { zh: '“其中”各项与总数不符', en: 'parts that do not add up to their whole' },
  severity: 'warning',
  basis: '实务：分项之和应等于总数',
  examples: {
    found: ['办理案件58件，其中一般程序46件，简易程序21件。', '受理举报20件，其中来信30件。'],
    silent: ['办理案件58件，其中一般程序46件，简易程序12件。', '办理案件58件，其中一般程序46件等。'],
  },
  *check({ reading }) {
    for (const sentences of reading.paragraphs) {
      for (const [index, sentence] of sentences.entries())
        for (const list of partListsOf(sentence, sentences[index - 1])) yield* judge(list, sentence)
    }
  },
}

function* judge(list: PartList, sentence: Sentence): Iterable<Finding> {
  const { whole, wholeIn, parts } = list
  // Of facts alone, assertions speak.
  if (isBound({ sentence: wholeIn, quantity: whole }) && parts.every((quantity) => isBound({ sentence, quantity })))
    return
  const greater = parts.find((part) => part.low.gt(whole.high))
  if (greater !== undefined) {
    if (!fitsRival(greater, list)) yield tooGreat(greater, list, sentence)
    return
  }
  if (parts.length < 2 || list.overlapping) return
  const sum = sumOf(parts)
  if (meet(sum, whole) || list.rivals.some((rival) => meet(sum, rival))) return
  if (list.continued.some((more) => meet(more, whole))) return
  if (sum.low.gt(whole.high) || isComplete(list)) yield unequal(list, sentence)
}

/** 受理20件，办结18件，其中行政许可19件: a part of the 20. */
function fitsRival(part: Quantity, { rivals }: PartList): boolean {
  return rivals.some((rival) => part.low.lte(rival.high))
}

// A list that stays below its whole was meant to be complete when it says so, or when it nearly is.
const NEARLY = { few: decimal('0.95'), several: decimal('0.9') }

function isComplete({ whole, parts, open, exhaustive }: PartList): boolean {
  if (open || !whole.exact || parts.some(({ exact }) => !exact)) return false
  const least = whole.low.times(parts.length > 2 ? NEARLY.several : NEARLY.few)
  return exhaustive || sumOf(parts).high.gte(least)
}

function tooGreat(part: Quantity, { whole, wholeIn }: PartList, sentence: Sentence): Finding {
  const quoted = { sentence, quantity: part }
  const total = { sentence: wholeIn, quantity: whole }
  const [written, of] = [writtenText(quoted), writtenText(total)]
  return {
    message: {
      zh: `其中的一项（${written}）比总数（${of}）还大`,
      en: `a part (${written}) is greater than its whole (${of})`,
    },
    expected: { zh: `不超过${of}`, en: `${of} at most` },
    help: HELP,
    ...placeOf(quoted),
    notes: notesAt([total], { zh: '总数在这里', en: 'the whole' }),
  }
}

function unequal({ whole, wholeIn, parts }: PartList, sentence: Sentence): Finding {
  const total = { sentence: wholeIn, quantity: whole }
  const of = writtenText(total)
  const terms = parts.map((quantity) => ({ sentence, quantity }))
  const sum = parts.reduce((value, part) => value.plus(part.value), ZERO).toFixed()
  return {
    message: {
      zh: `其中各项相加是${sum}${whole.unit}，总数却是${of}`,
      en: `the parts add up to ${sum}${whole.unit}, the whole is ${of}`,
    },
    expected: {
      zh: `${terms.map(writtenText).join('＋')}＝${sum}${whole.unit}`,
      en: `${terms.map(writtenText).join(' + ')} = ${sum}${whole.unit}`,
    },
    help: HELP,
    ...placeOf(total),
    notes: notesAt(terms, { zh: '其中的一项', en: 'a part' }),
  }
}

const HELP = silenceHelp(
  'numbers/parts',
  '核对各项和总数；只列出一部分的，写“其中……等”',
  'check parts and whole; write 等 behind a list of some parts',
)
