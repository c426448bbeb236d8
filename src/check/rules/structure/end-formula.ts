// 特此通知 at the end of a report: the closing words of another kind of document.

import { markRule } from '../../marks/mark-rule.ts'
import { matchesOf } from '../../words/matches.ts'

const FORMULA =
  /(?<=^|[。！\n])(?:特此(?:通知|通告|公告|通报|函[告达复商]|批复|请示|决定)|此复|(?:盼|请)函?复为[盼荷])(?=[。！]?(?:$|\n))/g
const REPORT = /(?<=^|[。！\n])(?:特此|专此)报告(?=[！，；]?(?:$|\n))/g

export const structureEndFormula = markRule({
  id: 'structure/end-formula',
  summary: { zh: '结尾用语不对', en: 'wrong closing words' },
  severity: 'warning',
  basis: '实务：报告的结尾用“特此报告。”，或不用结尾语',
  kinds: ['paragraph'],
  examples: { found: ['特此通知。', '特此报告！'], silent: ['特此报告。', '印发通知，并特此通知各村。'] },
  *find(text) {
    for (const { 0: found, index } of matchesOf(text, FORMULA)) {
      yield {
        start: index,
        end: index + found.length,
        message: { zh: `结尾用了“${found}”`, en: `“${found}” at the end` },
        expected: { zh: '“特此报告。”，或不用结尾语', en: '特此报告。 or nothing' },
      }
    }
    for (const { 0: found, index } of matchesOf(text, REPORT)) {
      yield {
        start: index,
        end: index + found.length,
        message: { zh: `“${found}”没有以句号结束`, en: `“${found}” without a full stop` },
        expected: { zh: `“${found}。”`, en: `“${found}。”` },
      }
    }
  },
})
