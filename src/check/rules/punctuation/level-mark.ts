// ①②, ⑴⑵, ㈠㈡ as numbers of a list inside a text: the levels are 一、（一）1. （1）.

import { markRule } from '../../marks/mark-rule.ts'
import { matchesOf } from '../../words/matches.ts'

export const punctuationLevelMark = markRule({
  id: 'punctuation/level-mark',
  summary: { zh: '用带圈、带括号的数字作序号', en: 'circled or bracketed digits as numbers of a list' },
  severity: 'info',
  basis: 'GB/T 9704-2012 7.3.3（层次序数为“一、”“（一）”“1.”“（1）”）',
  examples: {
    found: ['工作如下：①加强领导；②落实责任。'],
    silent: ['工作如下：（1）加强领导；（2）落实责任。', '见图中标注①的位置。'],
  },
  kinds: ['paragraph'],
  *find(text) {
    for (const { 0: found, index } of matchesOf(text, /(?<=^|[。；：\n])[①-⑳⑴-⒇⒈-⒛㈠-㈩]/g)) {
      yield {
        start: index,
        end: index + 1,
        message: { zh: `序号写成了“${found}”`, en: `“${found}” as a number` },
        expected: { zh: '“（1）”，或有序列表（一是、二是）', en: '“（1）”, or an ordered list (一是, 二是)' },
      }
    }
  },
})
