// Sentences that nobody reads to their end in one breath. Clauses of a list that ； sets off count each for itself.

import type { ReadingRule } from '../../reading.ts'
import { spanOfWords } from '../../words/words.ts'

/** Of the stretches of 31 reports of provincial governments of 2026, one in 190 is longer (one in 70 than 150). */
const USUAL = 200

/** What leads the work is named whole, in one sentence, which is not the author's to part. */
const GUIDANCE = /马克思列宁主义、|习近平新时代中国特色社会主义思想(?:、习近平[^，]{2,10})?为指导/

export const wordingLongSentence: ReadingRule = {
  id: 'wording/long-sentence',
  summary: { zh: '句子太长', en: 'a very long sentence' },
  severity: 'info',
  basis: `实务：一句不宜过长（默认${USUAL}字，可用“用语”里的“句长”改）`,
  *check({ report, reading }) {
    const most = report.wording.sentenceLength ?? USUAL
    for (const { kind, words } of reading.prose) {
      if ((kind !== 'paragraph' && kind !== 'note') || words.text.length <= most) continue
      for (const { 0: sentence, index } of words.text.matchAll(/[^。！？；\n]+/g)) {
        if (sentence.length <= most || GUIDANCE.test(sentence)) continue
        const span = spanOfWords(words, index, index + sentence.length)
        yield {
          message: { zh: `一句有${sentence.length}字`, en: `a sentence of ${sentence.length} characters` },
          expected: { zh: `不超过${most}字`, en: `${most} at most` },
          help: { zh: '分成几句', en: 'make several of it' },
          ...(span ? { span } : {}),
        }
      }
    }
  },
}
