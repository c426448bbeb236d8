// （一） without （二）: a heading that is the only one of its level under the one above.

import type { ReadingRule } from '../../reading.ts'
import { silenceHelp } from '../../words/quoting.ts'
import type { Line } from '../../words/section-lines.ts'
import { spanOfWords } from '../../words/words.ts'

type Heading = Extract<Line, { readonly kind: 'heading' }>

export const structureSingleHeading: ReadingRule = {
  id: 'structure/single-heading',
  summary: {
    zh: '下一层只有一个标题（“检查”里写明才查）',
    en: 'a heading alone on its level (only where checks names it)',
  },
  severity: 'info',
  optional: true,
  basis: '实务：分层次至少两项，只有一项的不编序号',
  examples: {
    found: ['### 健全机制\n\n健全工作机制。'],
    silent: ['### 健全机制\n\n健全工作机制。\n\n### 强化监督\n\n定期开展督查。'],
  },
  *check({ reading }) {
    for (const lines of reading.lines) {
      for (const { level, words } of singleHeadings(lines)) {
        const span = words.text === '' ? undefined : spanOfWords(words, 0, words.text.length)
        const number = level === 2 ? '（一）' : level === 3 ? '1.' : '（1）'
        yield {
          message: { zh: `这一层只有“${number}”，没有第二个标题`, en: `“${number}” is the only heading of its level` },
          expected: { zh: '至少两个标题，或不设标题', en: 'two headings at least, or none' },
          help: silenceHelp(
            'structure/single-heading',
            '把标题并入正文，或再分一项',
            'make it part of the text, or add another',
          ),
          ...(span ? { span } : {}),
        }
      }
    }
  },
}

/** A section has one heading of level 1, which is no mistake. */
function singleHeadings(lines: readonly Line[]): Heading[] {
  const groups: Heading[][] = []
  const open = new Map<number, Heading[]>()
  for (const line of lines) {
    if (line.kind !== 'heading') continue
    for (const level of open.keys()) if (level > line.level) open.delete(level)
    const group = open.get(line.level)
    if (group) group.push(line)
    else {
      const begun = [line]
      open.set(line.level, begun)
      groups.push(begun)
    }
  }
  return groups.flatMap((group) => (group.length === 1 ? group.filter(({ level }) => level > 1) : []))
}
