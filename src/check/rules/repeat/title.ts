// The title again as the first line of the text: pages of content systems have it twice then.

import { titleLine } from '../../../model/doc-text.ts'
import { markFindings } from '../../marks/mark-rule.ts'
import type { ReadingRule } from '../../reading.ts'
import { comparable } from '../../repeats/clauses.ts'

/** 2025年 and 2025年度 are one title. */
function titleKey(text: string): string {
  return comparable(text).replace('年度', '年')
}

export const repeatTitle: ReadingRule = {
  id: 'repeat/title',
  summary: { zh: '正文开头又写了一遍标题', en: 'the title again at the head of the text' },
  severity: 'warning',
  basis: '实务：标题在正文之前，只有一处',
  *check({ doc, reading }) {
    const title = titleKey(titleLine(doc))
    const [prose] = reading.prose
    if (prose === undefined || title === '' || titleKey(prose.masked) !== title) return
    const mark = {
      start: 0,
      end: prose.masked.length,
      message: { zh: '正文开头又写了一遍标题', en: 'the text begins with the title again' },
      expected: { zh: '标题只在 report.yaml 里，由程序排印', en: 'the title in report.yaml, from which it is printed' },
      help: { zh: '删去这一行', en: 'delete the line' },
    }
    yield* markFindings(mark, prose, 'repeat/title')
  },
}
