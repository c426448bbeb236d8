// Paragraphs that stood in last year's report: the long ones that did whole, and those of which most did.

import type { Message, Severity } from '../../../diagnostics/diagnostic.ts'
import { markFindings } from '../../marks/mark-rule.ts'
import type { ReadingRule } from '../../reading.ts'
import type { Unchanged } from '../../repeats/unchanged.ts'

/** In characters that say something. What is shorter may well be true two years in a row. */
const LONG = 100
const SHORT = 40

export const repeatLastYear: ReadingRule = lastYearRule(
  'repeat/last-year',
  'warning',
  { zh: '整段与上年的报告相同', en: 'a paragraph of last year’s report' },
  ({ weight, share }) => weight >= LONG && share === 1,
)

export const repeatMostlyLastYear: ReadingRule = lastYearRule(
  'repeat/mostly-last-year',
  'info',
  { zh: '一段的大部分与上年的报告相同', en: 'a paragraph of which most stood in last year’s report' },
  ({ weight, share }) => weight >= SHORT && share >= 0.5 && (weight < LONG || share < 1),
)

function lastYearRule(
  id: string,
  severity: Severity,
  summary: Message,
  isMeant: (paragraph: Unchanged) => boolean,
): ReadingRule {
  return {
    id,
    severity,
    summary,
    basis: '实务：报告写本年度的工作，不照抄上年',
    *check({ reading }) {
      for (const paragraph of reading.unchanged) {
        if (!isMeant(paragraph)) continue
        const percent = Math.floor(paragraph.share * 100)
        const mark = {
          start: 0,
          end: paragraph.prose.masked.length,
          message: {
            zh: `这一段有${percent}%与上年的报告相同`,
            en: `${percent}% of this paragraph stood in last year’s report`,
          },
          expected: { zh: '本年度的情况', en: 'what is true of this year' },
        }
        yield* markFindings(mark, paragraph.prose, id)
      }
    },
  }
}
