// 一是加强领导，压实责任、二是…: a 、 between what has ， inside; and 、但是, where a new clause begins.

import { markRule } from '../../marks/mark-rule.ts'
import { matchesOf } from '../../words/matches.ts'

const ITEM = /、(?=[二三四五六七八九十]是|（[二三四五六七八九十]）)/g
const CLAUSE = /、(?=但是|因此|所以|从而|并且|此外)/g
// An item as long as that is looked at no further back.
const BACK = 200

export const punctuationJoinedClauses = markRule({
  id: 'punctuation/joined-clauses',
  summary: { zh: '用顿号连接了内有逗号的分句', en: 'a 、 between clauses that have ， inside' },
  severity: 'info',
  basis: 'GB/T 15834-2011（顿号用于句内并列词语之间；分句之间用逗号，分句内已有逗号的用分号）',
  examples: {
    found: ['一是加强领导，压实责任、二是健全制度，规范流程。'],
    silent: ['一是加强领导，压实责任；二是健全制度、规范流程。'],
  },
  *find(text) {
    for (const { index } of matchesOf(text, ITEM)) {
      if (hasComma(text.slice(Math.max(0, index - BACK), index))) yield markAt(index, '；')
    }
    for (const { index } of matchesOf(text, CLAUSE)) yield markAt(index, '，')
  },
})

/** The item that ends here, since the last mark that ends one; behind a bracket, or （一）、（三）项 would count. */
function hasComma(before: string): boolean {
  const item = before.slice(Math.max(...['。', '；', '：', '）', '\n'].map((mark) => before.lastIndexOf(mark))) + 1)
  return item.includes('，')
}

function markAt(index: number, right: string) {
  return {
    start: index,
    end: index + 1,
    message: { zh: '分句之间用了顿号', en: 'a 、 between clauses' },
    expected: { zh: `“${right}”`, en: `“${right}”` },
  }
}
