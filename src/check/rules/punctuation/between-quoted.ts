// “放管服”、“证照分离” and 《甲》、《乙》: marks that close and open part the items already. Who writes so does it always:
// one finding a report.

import type { Finding, Message } from '../../../diagnostics/diagnostic.ts'
import type { Span } from '../../../source/span.ts'
import { findMarks, type Mark } from '../../marks/mark-rule.ts'
import type { ReadingRule } from '../../reading.ts'
import { matchesOf } from '../../words/matches.ts'

const BETWEEN = /(?<=["”])、(?=["“])|(?<=》)、(?=《)/g
const MOST_NOTES = 6

export const punctuationBetweenQuoted: ReadingRule = {
  id: 'punctuation/between-quoted',
  summary: { zh: '并列的引号或书名号之间用了顿号', en: 'a 、 between quoted items or titles' },
  severity: 'info',
  basis: '实务：标有引号、书名号的并列成分之间通常不用顿号（附录 B 的说法；不少编辑仍保留）',
  examples: {
    found: ['学习《宪法》、《民法典》。'],
    silent: ['学习《宪法》《民法典》。', '推进“放管服”“证照分离”改革。'],
  },
  *check({ reading }) {
    const [first, ...others] = findMarks(reading, { id: 'punctuation/between-quoted', find: marksIn })
    if (first !== undefined)
      yield { ...first, message: counted(first.message, others.length + 1), notes: notesOf(others) }
  },
}

function* marksIn(text: string): Iterable<Mark> {
  for (const { index } of matchesOf(text, BETWEEN)) {
    if (isMixed(text, index)) continue
    yield {
      start: index,
      end: index + 1,
      message: {
        zh: `${text.charAt(index - 1)}和${text.charAt(index + 1)}之间用了顿号`,
        en: `a 、 between ${text.charAt(index - 1)} and ${text.charAt(index + 1)}`,
      },
      expected: {
        zh: '两项直接相连；中间有括注的才用顿号',
        en: 'the items side by side; 、 only behind a remark in brackets',
      },
    }
  }
}

const REACH = 60
const NEXT_ITEM = /^(?:“[^“”]*”|《[^《》]*》)([^、，。；：]{0,12})、(.)/
const ITEM_BEFORE = /(.)、([^、，。；：“《]{0,12})(?:“[^“”]*”|《[^《》]*》)$/

/** “甲”、“乙”、丙: a list whose other items need the mark keeps it between these. */
function isMixed(text: string, index: number): boolean {
  const next = NEXT_ITEM.exec(text.slice(index + 1, index + 1 + REACH))
  if (next && (next[1] !== '' || !/[“《]/.test(next[2] ?? ''))) return true
  const before = ITEM_BEFORE.exec(text.slice(Math.max(0, index - REACH), index))
  return before !== null && (before[2] !== '' || !/[”》]/.test(before[1] ?? ''))
}

function counted({ zh, en }: Message, count: number): Message {
  return count > 1 ? { zh: `${zh}，全文${count}处`, en: `${en} (${count} places)` } : { zh, en }
}

function notesOf(others: readonly Finding[]) {
  const spans = others.flatMap(({ span }): Span[] => (span ? [span] : []))
  return spans.slice(0, MOST_NOTES).map((span) => ({ message: { zh: '这里也是', en: 'here, too' }, span }))
}
