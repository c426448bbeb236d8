// “放管服”、“证照分离” and 《甲》、《乙》: marks that close and open part the items already.

import { markRule } from '../../marks/mark-rule.ts'
import { matchesOf } from '../../words/matches.ts'

export const punctuationBetweenQuoted = markRule({
  id: 'punctuation/between-quoted',
  summary: { zh: '并列的引号或书名号之间用了顿号', en: 'a 、 between quoted items or titles' },
  severity: 'info',
  basis: '实务：标有引号、书名号的并列成分之间通常不用顿号（附录 B 的说法；不少编辑仍保留）',
  examples: {
    found: ['学习《宪法》、《民法典》。'],
    silent: ['学习《宪法》《民法典》。', '推进“放管服”“证照分离”改革。'],
  },
  *find(text) {
    for (const { index } of matchesOf(text, /(?<=["”])、(?=["“])|(?<=》)、(?=《)/g)) {
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
  },
})
