// 截止2023年底 and 报名已截至: 截至 goes up to a time, 截止 ends.

import { type Mark, markRule } from '../../marks/mark-rule.ts'
import { plainDigits } from '../../numerals/digits.ts'
import { matchesOf } from '../../words/matches.ts'

// 截止时间 and 截止日期 are nouns; 报名截止12月5日 may be short for 截止日期.
const UNTIL =
  /(?<!报名|申报|征集|申请|投标|报送|受理)截止(?=到?(?:目前|现在|当前|今年|本月|本年|上月|发稿|\d{4}年|\d{1,2}月|\d{1,2}日|[上去]年))/g
const END = /截至(?=[，。；！？、）\n]|$)/g

export const timeUntil = markRule({
  id: 'time/until',
  summary: { zh: '“截止”“截至”用混', en: '截止 and 截至 confused' },
  severity: 'warning',
  basis: '实务：“截至”后接时间，“截止”后不接',
  examples: {
    found: ['截止2023年12月底，共办结14件。', '申报工作已经截至。'],
    silent: ['截至2023年12月底，共办结14件。', '申报工作已经截止。'],
  },
  *find(text) {
    const plain = plainDigits(text)
    for (const { index } of matchesOf(plain, UNTIL)) yield toMark(index, '截止', '截至')
    for (const { index } of matchesOf(plain, END)) yield toMark(index, '截至', '截止')
  },
})

function toMark(start: number, found: string, right: string): Mark {
  return {
    start,
    end: start + 2,
    message: { zh: `这里写了“${found}”`, en: `“${found}” here` },
    expected: { zh: `“${right}”`, en: `“${right}”` },
  }
}
