// 召开会议××次, 20XX年, 【待补充】: what was left to be filled in, and was not.

import { placeholders, SIGN, STARTER_VALUE } from '../../leftovers/placeholders.ts'
import { findMarks, type Mark } from '../../marks/mark-rule.ts'
import type { ReadingRule } from '../../reading.ts'
import { manifestTextsOf } from '../../words/manifest-texts.ts'
import { maskTitles } from '../../words/mask.ts'
import { matchesOf } from '../../words/matches.ts'

const id = 'leftover/placeholder'

export const leftoverPlaceholder: ReadingRule = {
  id,
  summary: { zh: '还有没有填写的地方', en: 'a placeholder that was not filled in' },
  severity: 'warning',
  basis: '实务：定稿里没有“××”“待补充”之类的占位符号',
  examples: { found: ['全年召开会议××次。'], silent: ['地块规格为3×5米。'] },
  *check({ report, reading }) {
    yield* findMarks(reading, { id, find: placeholdersIn, withFacts: true })
    for (const { text, span } of manifestTextsOf(report)) {
      const left = STARTER_VALUE.test(text) ? [unfilled(text, 0, text.length)] : placeholdersIn(text)
      for (const { message, expected } of left) yield { message, expected, help: HELP, span }
    }
  },
}

const HELP = { zh: '填写完整', en: 'fill it in' }

function* placeholdersIn(text: string): Iterable<Mark> {
  if (!SIGN.test(text)) return
  const untitled = maskTitles(text)
  let last = 0
  for (const { start, end } of placesIn(text, untitled)) {
    // 20××年 is one placeholder, not two.
    if (start < last) continue
    last = end
    yield unfilled(text, start, end)
  }
}

function unfilled(text: string, start: number, end: number): Mark {
  const found = text.slice(start, end)
  return {
    start,
    end,
    message: { zh: `“${found}”还没有填写`, en: `“${found}” is not filled in` },
    expected: { zh: '写上实际的内容', en: 'what it stands for' },
  }
}

function placesIn(text: string, untitled: string): { readonly start: number; readonly end: number }[] {
  return placeholders
    .flatMap(({ pattern, inTitles }) =>
      Array.from(matchesOf(inTitles ? text : untitled, pattern), ({ 0: found, index }) => ({
        start: index,
        end: index + found.length,
      })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end)
}
