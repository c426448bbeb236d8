// 主要表现为：一是作风不实：…: a colon inside a sentence that a colon has introduced already.

import { markRule } from '../../marks/mark-rule.ts'
import { matchesOf } from '../../words/matches.ts'

// Not in a time or a ratio.
const MARK = /(?<!\d)：|：(?!\d)|[。！？\n；，“”‘’《》（）]/g
const INTRODUCES = /(?:如下|以下|下列[^，；：]{0,4}|包括|分别是|分别为|表现为|表现在|主要是|做到|主要做法|具体做法)$/
// A label and what it names, as in 联系人：张三，电话：…
const LONGEST_LABEL = 6

export const punctuationNestedColon = markRule({
  id: 'punctuation/nested-colon',
  summary: { zh: '冒号套冒号', en: 'a colon inside what a colon introduces' },
  severity: 'info',
  basis: 'GB/T 15834-2011（一个句子中一般不套用冒号；列举不得不套用的，另起段落）',
  kinds: ['paragraph', 'run-in', 'note'],
  examples: {
    found: ['存在的问题主要表现为：一是力量不足：乡镇执法人员少。'],
    silent: ['存在的问题主要表现为：一是乡镇执法人员少；二是装备不足。'],
  },
  *find(text) {
    let depth = 0
    let clause = 0
    let open = false
    for (const { 0: mark, index } of matchesOf(text, MARK)) {
      if ('“‘《（'.includes(mark)) depth++
      else if ('”’》）'.includes(mark)) depth = Math.max(0, depth - 1)
      else if ('。！？\n'.includes(mark)) {
        open = false
        depth = 0
        clause = index + 1
      } else if (depth > 0) continue
      else if (mark === '：') {
        // Of two that introduce, the second begins a list beside the first.
        if (INTRODUCES.test(text.slice(Math.max(clause, index - 8), index))) open = true
        else if (open && index > clause && !isLabel(text, clause, index)) yield markAt(index)
        clause = index + 1
      } else clause = index + 1
    }
  },
})

function isLabel(text: string, start: number, end: number): boolean {
  return end - start <= LONGEST_LABEL && !/^[一二三四五六七八九十]是/.test(text.slice(start, start + 2))
}

function markAt(index: number) {
  return {
    start: index,
    end: index + 1,
    message: { zh: '前面已有冒号引出，这里又用了冒号', en: 'a second colon in what a colon introduces' },
    expected: { zh: '改为逗号或句号，或另起段落', en: '， or 。, or a paragraph of its own' },
  }
}
