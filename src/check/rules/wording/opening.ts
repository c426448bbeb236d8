// Openings that the house does not want: 近年来, 随着.

import type { ReadingRule } from '../../reading.ts'
import { spanOfWords } from '../../words/words.ts'

export const wordingOpening: ReadingRule = {
  id: 'wording/opening',
  summary: { zh: '段落用了“用语”里禁用的开头', en: 'a paragraph that begins as the house does not want' },
  severity: 'warning',
  basis: 'README“结构和用语”（Structure and wording）',
  *check({ report, reading }) {
    const banned = report.wording.bannedOpenings
    if (banned.length === 0) return
    for (const { kind, words } of reading.prose) {
      const opening = kind === 'paragraph' ? banned.find((each) => words.text.startsWith(each)) : undefined
      const span = opening === undefined ? undefined : spanOfWords(words, 0, opening.length)
      if (opening === undefined || span === undefined) continue
      yield {
        message: { zh: `段落以“${opening}”开头`, en: `the paragraph begins with “${opening}”` },
        expected: { zh: '别的开头', en: 'another beginning' },
        help: { zh: '改写这一句，或改 report.yaml 的“用语”', en: 'reword it, or change wording in report.yaml' },
        span,
      }
    }
  },
}
